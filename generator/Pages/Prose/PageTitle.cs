using DocGen.Primitives;

namespace DocGen.Pages.Prose;

/// <summary>The heading of a page, taken apart.</summary>
/// <param name="Text">The heading without "(deprecated)".</param>
/// <param name="Name">What the heading names, without the words that say what kind of page it is; empty if it names nothing.</param>
/// <param name="IsResource">Whether the heading says that the page documents a type.</param>
/// <param name="IsEnum">Whether the heading says that the page documents an enumeration.</param>
internal readonly record struct PageTitle(string Text, string Name, bool IsResource, bool IsEnum)
{
    private static readonly string[] s_enumEndings = [" enumeration type", " enum type", " enumeration", " enum", " enumerated type"];

    private static readonly string[] s_resourceEndings =
        [" resource type", " resouce type", " complex type", " entity type", " resource", " facet", " complextype", " object type", " type", " entity", " resources"];

    /// <summary>Takes a heading apart.</summary>
    public static PageTitle Of(string heading)
    {
        var text = DeprecationReader.Strip(heading);
        var bare = text.IndexOf('(') is > 0 and var open ? text.Substring(0, open).TrimEnd() : text;
        foreach (var ending in s_enumEndings)
        {
            if (bare.Ends(ending))
            {
                return new(text, NameOf(bare, ending), false, true);
            }
        }

        foreach (var ending in s_resourceEndings)
        {
            if (bare.Ends(ending))
            {
                return new(text, NameOf(bare, ending), true, false);
            }
        }

        return new(text, Words.IsDottedName(bare) ? bare : "", false, false);
    }

    private static string NameOf(string text, string ending)
    {
        var name = text.Substring(0, text.Length - ending.Length).Trim(' ', '*', '`', '"', '\'');
        return Words.IsDottedName(name) ? name : name.Replace(" ", "");
    }
}
