using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using DocGen.CSharp.Model;
using DocGen.Input;
using DocGen.Primitives;

namespace DocGen.CSharp;

/// <summary>Documentation from what the pages say; neutral sentences where they say nothing.</summary>
internal sealed class DocumentationBuilder(string? pageUrl)
{
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);

    /// <summary>The documentation of a type or member.</summary>
    /// <param name="summary">The pages' words, or what stands there instead.</param>
    /// <param name="pages">The pages to link.</param>
    public Documentation Create(string summary, EquatableArray<string> pages = default) => new() { Summary = summary, Links = Links(pages) };

    /// <summary>The links to pages below the root; none without DocGenPageUrl.</summary>
    public EquatableArray<string> Links(EquatableArray<string> pages)
    {
        if (pageUrl is null || pages.IsEmpty)
        {
            return default;
        }

        return pages.Where(DocPath.IsBelowRoot).Take(MaxLinks).Select(Link).ToEquatableArray();
    }

    /// <summary>What <c>[Obsolete]</c> says; null if nothing is deprecated.</summary>
    public static string? Obsolete(string? deprecation)
        => deprecation is null ? null : deprecation.Length == 0 ? "The documentation marks it as deprecated." : deprecation;

    /// <summary>As above, where the pages have a mark only.</summary>
    public static string? Obsolete(bool isDeprecated) => isDeprecated ? Obsolete("") : null;

    /// <summary>More links than these help nobody.</summary>
    private const int MaxLinks = 4;

    /// <summary>The page's path without its extension, escaped, in the place of <c>{path}</c>.</summary>
    private string Link(string page)
    {
        if (!_links.TryGetValue(page, out var link))
        {
            var dot = page.LastIndexOf('.');
            var path = dot > page.LastIndexOf('/') ? page.Substring(0, dot) : page;
            var escaped = string.Join("/", path.Split('/').Select(EscapeSegment));
            _links.Add(page, link = pageUrl!.Replace("{path}", escaped));
        }

        return link;
    }

    /// <summary>Escapes what a page's file name may hold; lone surrogates, which have no UTF-8, are replaced first.</summary>
    private static string EscapeSegment(string segment)
    {
        var text = new StringBuilder(segment.Length);
        for (var i = 0; i < segment.Length; i++)
        {
            var isPair = char.IsHighSurrogate(segment[i]) && i + 1 < segment.Length && char.IsLowSurrogate(segment[i + 1]);
            var isLone = char.IsSurrogate(segment[i]) && !isPair;
            text.Append(isLone ? '_' : segment[i]);
            if (isPair)
            {
                text.Append(segment[++i]);
            }
        }

        return Uri.EscapeDataString(text.ToString());
    }
}
