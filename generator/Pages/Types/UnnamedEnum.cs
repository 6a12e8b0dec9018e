using DocGen.Pages.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Types;

/// <summary>
/// A type cell may say "Enum" and no more. Where the row lists the values, they make an enumeration named after the type and the member
/// (<c>severity</c> of alert: <c>alertSeverity</c>); anything else of that kind is text on the wire.
/// </summary>
internal static class UnnamedEnum
{
    /// <summary>Whether a word says that a member has an enumeration as its type, without naming it.</summary>
    public static bool IsKindWord(string word) => TypeWords.EnumKinds.IsIn(word);

    /// <summary>The row with a type that has a name; the row as it is if its type has one.</summary>
    /// <param name="context">The page.</param>
    /// <param name="row">The row.</param>
    /// <param name="owner">The name of the type whose member the row is; null for a parameter.</param>
    public static MemberRow Name(PageContext context, MemberRow row, string? owner)
    {
        if (row.Type is not { Alternatives.Count: 1 } type || type.Alternatives[0] is not { LinkPath: null } kind || !IsKindWord(kind.Name))
        {
            return row;
        }

        var name = owner is null || row.Values.Count < 2
            ? "String"
            : NameParts.LastPart(owner) + char.ToUpperInvariant(row.Name[0]) + row.Name.Substring(1);
        return row with { Type = type.IsCollection ? context.Collection(name) : context.SimpleType(name) };
    }
}
