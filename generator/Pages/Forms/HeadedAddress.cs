using DocGen.Markdown.Model;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Pages.Forms;

/// <summary>The address in a heading: "## `/1.0/crates`", "## Crates [/crates/{id}{?size}]", "### Get a crate [GET /crates/{id}]".</summary>
/// <param name="Verb">The verb in front of the address; null if the heading has none.</param>
/// <param name="Path">The address as a request line writes it.</param>
internal sealed record HeadedAddress(string? Verb, string Path)
{
    /// <summary>Reads a heading; null if it has no address, as nearly all have none.</summary>
    public static HeadedAddress? Of(Section section)
    {
        var plain = section.Level == 0 ? "" : section.Heading.Plain;
        var slash = plain.IndexOf('/');
        return slash == 0 || (slash > 0 && plain[plain.Length - 1] == ']') ? Read(Words.Squeeze(plain)) : null;
    }

    private static HeadedAddress? Read(string heading)
    {
        if (heading[0] == '/')
        {
            return IsAddress(heading) ? new(null, Written(heading)) : null;
        }

        var open = heading.IndexOf('[');
        var inside = heading.Substring(open + 1, heading.Length - open - 2).Trim();
        if (open <= 0 || heading[open - 1] != ' ' || inside.Length == 0)
        {
            return null;
        }

        var verb = inside[0] == '/' ? null : RequestLineText.VerbOf(inside, out _);
        var path = verb is null ? inside : inside.Substring(verb.Length).Trim();
        return path.Length > 0 && IsAddress(path) ? new(verb, Written(path)) : null;
    }

    private static bool IsAddress(string text) => text.Length > 1 && text[0] == '/' && RequestText.IsAlone("GET " + text);

    /// <summary>An address in the words of request lines: <c>/crates{?size,page}</c> is <c>/crates?size={size}&amp;page={page}</c>.</summary>
    private static string Written(string template)
    {
        var open = template.IndexOf("{?", System.StringComparison.Ordinal);
        if (open < 0 || template.IndexOf('}', open) is not (> 0 and var close))
        {
            return template.Replace("{+", "{");
        }

        var names = template.Substring(open + 2, close - open - 2).Split(',');
        return template.Substring(0, open).Replace("{+", "{")
            + "?" + string.Join("&", System.Array.ConvertAll(names, static name => name.TrimAny(" *") + "={" + name.TrimAny(" *") + "}"));
    }
}
