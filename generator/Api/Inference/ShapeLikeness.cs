using DocGen.Pages.Model;

namespace DocGen.Api.Inference;

/// <summary>Tells whether two objects are of one type. What one example shows may lack what another has: an item of a list
/// is often shorter than the item alone.</summary>
internal static class ShapeLikeness
{
    /// <summary>Whether two of three members of the shorter object are members of the other, at least a third of whose
    /// members they are, and no value contradicts.</summary>
    public static bool AreLike(JsonShape left, JsonShape right)
    {
        var common = 0;
        foreach (var member in left.Members)
        {
            if (right.Find(member.Name) is { } other)
            {
                if (Contradict(member.Shape, other) || HoldOthers(member, other))
                {
                    return false;
                }

                common++;
            }
        }

        var (less, more) = left.Members.Count < right.Members.Count ? (left.Members.Count, right.Members.Count) : (right.Members.Count, left.Members.Count);
        return less > 0 && common * 3 >= less * 2 && common * 3 >= more;
    }

    /// <summary>
    /// Whether a member that any response may have holds other things: <c>{"data": {"keys": […]}}</c> of a list and <c>{"data": {"width": 3}}</c> of an item.
    /// </summary>
    private static bool HoldOthers(JsonShapeMember member, JsonShape other)
    {
        var shape = member.Shape;
        if (shape.Kind != JsonShapeKind.Object || other.Kind != JsonShapeKind.Object || shape.Members.IsEmpty || other.Members.IsEmpty
            || !Nouns.IsVague(Nouns.Capitalize(member.Name)))
        {
            return false;
        }

        foreach (var held in shape.Members)
        {
            if (other.Find(held.Name) is not null)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Contradict(JsonShape left, JsonShape right)
        => left.Kind != JsonShapeKind.Mixed && right.Kind != JsonShapeKind.Mixed && left.Join(right).Kind == JsonShapeKind.Mixed;
}
