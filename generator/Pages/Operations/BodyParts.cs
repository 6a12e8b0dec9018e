using System.Collections.Generic;
using DocGen.Pages.Model;
using DocGen.Pages.Samples;
using DocGen.Primitives;

namespace DocGen.Pages.Operations;

/// <summary>Tells what is in the objects of a body: what the examples of the request show of them, and what rows say that are members of other rows.</summary>
internal static class BodyParts
{
    /// <summary>The body with its own members alone, and with the shape of its objects.</summary>
    public static RequestBodyDefinition Complete(RequestBodyDefinition body, EquatableArray<RequestSample> samples)
    {
        if (body.Format != BodyFormat.Json)
        {
            return body with { Members = NestedParameters.Describe(body.Members) };
        }

        var parts = new List<MemberRow>();
        var members = NestedParameters.Fold(body.Members, parts);
        var shape = body.Shape ?? JsonShape.Unknown;
        foreach (var sample in samples)
        {
            shape = sample.Body is { Kind: JsonShapeKind.Object } shown ? shape.Join(shown) : shape;
        }

        shape = ToldMembers.Describe(shape, parts);
        return body with { Members = members, Shape = shape.Kind == JsonShapeKind.Object ? shape : null };
    }
}
