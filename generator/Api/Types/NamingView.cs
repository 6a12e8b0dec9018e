using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Types;

/// <summary>
/// Compares pages as the naming of types sees them: all but the types, descriptions and remarks of members that tell nothing of the names and bases of types or
/// of enumerations. So the edit of a property names no type again.
/// </summary>
internal static class NamingView
{
    private static readonly TypeExpression s_anyType = new(new EquatableArray<TypeName>([new TypeName("")]), IsCollection: false);

    /// <summary>Whether two pages of one path say the same of the names of types.</summary>
    public static bool AreLike(Page left, Page right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (left.Types.Count != right.Types.Count || !(left with { Types = default }).Equals(right with { Types = default }))
        {
            return false;
        }

        for (var i = 0; i < left.Types.Count; i++)
        {
            if (!AreLike(left.Types[i], right.Types[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreLike(ResourceDefinition left, ResourceDefinition right)
    {
        if (left.Members.Count != right.Members.Count || !Outline(left).Equals(Outline(right)))
        {
            return false;
        }

        for (var i = 0; i < left.Members.Count; i++)
        {
            var (row, other) = (left.Members[i], right.Members[i]);
            if (!row.Equals(other) && !(IsPlain(row, left) && IsPlain(other, right) && Outline(row).Equals(Outline(other))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether neither a row nor the JSON of its page lists values, which may be those of an enumeration.</summary>
    private static bool IsPlain(MemberRow row, ResourceDefinition resource)
    {
        if (row.IsMultiValued || !row.Values.IsEmpty)
        {
            return false;
        }

        foreach (var sample in resource.Sample)
        {
            if (sample.Values.Count > 1 && sample.Name == row.Name)
            {
                return false;
            }
        }

        return true;
    }

    private static ResourceDefinition Outline(ResourceDefinition resource) => resource with
    {
        Members = default,
        Description = "",
        IsOpen = false,
        IsAbstract = false,
        IsDeprecated = false,
        DeprecationText = "",
    };

    private static MemberRow Outline(MemberRow row) => row with
    {
        Type = row.Type is null ? null : s_anyType,
        TypeAnchor = -1,
        Description = "",
        IsReadOnly = false,
        IsCommaSeparated = false,
        Requirement = Requirement.Unknown,
        IsDeprecated = false,
    };
}
