using System;
using DocGen.Markdown.Model;
using DocGen.Routes;

namespace DocGen.Pages.Forms;

/// <summary>The verb in a heading below one with an address: "### GET", "### PUT (ETag supported)", "### View a crate [GET]".</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Name">The name of the operation, <c>View a crate</c>; empty if the heading gives the verb only.</param>
internal sealed record HeadedVerb(string Verb, string Name)
{
    /// <summary>Reads a heading; null if it is of another form.</summary>
    public static HeadedVerb? Of(Section section)
    {
        var plain = section.Level == 0 ? "" : section.Heading.Plain.Trim();
        if (plain.Length < 3)
        {
            return null;
        }

        if (plain[plain.Length - 1] == ']' && plain.LastIndexOf('[') is >= 0 and var open)
        {
            return VerbOf(plain.Substring(open + 1, plain.Length - open - 2).Trim()) is { } named ? new(named, plain.Substring(0, open).Trim()) : null;
        }

        var end = plain.IndexOf(' ');
        return end > 0 && plain[end + 1] != '(' ? null : VerbOf(end < 0 ? plain : plain.Substring(0, end)) is { } verb ? new(verb, "") : null;
    }

    /// <summary>The heading of the operation: its name, else its verb and address.</summary>
    public RichText HeadingFor(HeadedAddress address)
        => new([new TextRun(RunKind.Text, Name.Length > 0 ? Name : Verb + " " + address.Path)]);

    private static string? VerbOf(string word)
        => RequestLineText.VerbOf(word + " /", out _) is { } verb && verb.Equals(word, StringComparison.Ordinal) ? verb : null;
}
