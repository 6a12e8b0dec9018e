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
                if (Contradict(member.Shape, other))
                {
                    return false;
                }

                common++;
            }
        }

        var (less, more) = left.Members.Count < right.Members.Count ? (left.Members.Count, right.Members.Count) : (right.Members.Count, left.Members.Count);
        return less > 0 && common * 3 >= less * 2 && common * 3 >= more;
    }

    private static bool Contradict(JsonShape left, JsonShape right)
        => left.Kind != JsonShapeKind.Mixed && right.Kind != JsonShapeKind.Mixed && left.Join(right).Kind == JsonShapeKind.Mixed;
}
