using DocGen.Pages.Model;

namespace DocGen.Api.Inference;

/// <summary>What there is in the shape of a member: one value, a list, or a dictionary of values.</summary>
/// <param name="Value">The shape of one value.</param>
/// <param name="IsList">Whether there is a list of them.</param>
/// <param name="IsMap">Whether there is a dictionary of them; of lists of them, if it is a list as well.</param>
internal sealed record MemberShape(JsonShape Value, bool IsList, bool IsMap)
{
    /// <summary>Opens the list or the dictionary that a member is.</summary>
    /// <param name="shape">The shape of the member.</param>
    /// <param name="name">The name of the member; empty for what an operation gives.</param>
    public static MemberShape Of(JsonShape shape, string name = "")
    {
        var isMap = false;
        if (DataKeys.ValueOf(shape, name) is { } value)
        {
            (shape, isMap) = (value, true);
        }

        var isList = shape.Kind == JsonShapeKind.Array;
        shape = isList ? shape.Item! : shape;

        // A dictionary in a list or in another dictionary, and a list of lists, are JSON of any shape.
        return new(shape.Kind == JsonShapeKind.Array || ((isMap || isList) && DataKeys.ValueOf(shape) is not null) ? JsonShape.Mixed : shape, isList, isMap);
    }
}
