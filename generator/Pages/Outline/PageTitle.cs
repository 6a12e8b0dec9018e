using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Outline;

/// <summary>The heading of a page and what it says about the page.</summary>
/// <param name="Text">The heading without "(deprecated)".</param>
/// <param name="Name">What the heading names, without the words that say what kind of page it is; empty if it names nothing.</param>
/// <param name="IsResource">Whether the heading says that the page documents a type.</param>
/// <param name="IsEnum">Whether the heading says that the page documents an enumeration.</param>
internal readonly record struct PageTitle(string Text, string Name, bool IsResource, bool IsEnum)
{
    /// <summary>Reads a heading.</summary>
    public static PageTitle Of(string heading)
    {
        var text = WithoutMark(heading);
        var bare = text.IndexOf('(') is > 0 and var open ? text.Substring(0, open).TrimEnd() : text;
        if (TitleWords.Enum.PhraseIn(bare) is { } enumEnding)
        {
            return new(text, NameOf(bare, enumEnding), false, true);
        }

        if (TitleWords.Resource.PhraseIn(bare) is { } ending)
        {
            return new(text, NameOf(bare, ending), true, false);
        }

        return new(text, Words.IsDottedName(bare) ? bare : "", false, false);
    }

    /// <summary>A heading without "(deprecated)".</summary>
    private static string WithoutMark(string title)
    {
        while (DeprecationWords.TitleMarks.IndexIn(title, out var end) is >= 0 and var at)
        {
            title = Words.Squeeze((title.Substring(0, at) + title.Substring(end)).Trim());
        }

        return title;
    }

    private static string NameOf(string text, string ending)
    {
        var name = text.Substring(0, text.Length - ending.Length).TrimAny(" *`\"'");
        return Words.IsDottedName(name) ? name : name.Replace(" ", "");
    }
}
