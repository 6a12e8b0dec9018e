using System;
using System.Collections.Generic;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Sources;

/// <summary>The namespaces of a doc set: one spelling for each, and the one that most pages name.</summary>
internal sealed class NamespaceTable
{
    /// <summary>A longer namespace counts as none: the name of each of its types repeats it.</summary>
    private const int MaxLength = 512;

    private readonly Dictionary<string, string> _spellings = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Counts the namespaces that pages and annotations name.</summary>
    public NamespaceTable(List<Page> pages)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            if (page.Namespace is { } named)
            {
                Count(counts, Trim(named));
            }

            if (page.Subject is { } resource && resource.Name.LastIndexOf('.') is > 0 and var dot)
            {
                Count(counts, Trim(resource.Name.Substring(0, dot)));
            }
        }

        Choose(counts);
    }

    /// <summary>The most used namespace; empty if no page names one.</summary>
    public string Default { get; private set; } = "";

    /// <summary>The doc set's spelling of a namespace.</summary>
    public string GetSpelling(string name)
    {
        name = Trim(name);
        return _spellings.TryGetValue(name, out var spelling) ? spelling : name;
    }

    /// <summary>The namespace that a page names, else the most used one.</summary>
    public string Of(Page page) => page.Namespace is { } named && Trim(named) is { Length: > 0 and <= MaxLength } name ? GetSpelling(name) : Default;

    /// <summary>Cuts a possibly qualified name; a bare one is in the page's namespace.</summary>
    public (string Namespace, string Name) Split(string name, Page page)
    {
        name = Trim(name);
        var dot = name.LastIndexOf('.');
        return dot is > 0 and <= MaxLength ? (GetSpelling(name.Substring(0, dot)), name.Substring(dot + 1)) : (Of(page), name);
    }

    /// <summary>Whether each name of a namespace means the same as in another table.</summary>
    public bool IsLike(NamespaceTable other)
    {
        if (Default != other.Default || _spellings.Count != other._spellings.Count)
        {
            return false;
        }

        foreach (var pair in _spellings)
        {
            if (other.GetSpelling(pair.Key) != pair.Value)
            {
                return false;
            }
        }

        return true;
    }

    private static string Trim(string name) => name.Trim().TrimAny(".#");

    private static void Count(Dictionary<string, int> counts, string name)
    {
        if (name.Length is > 0 and <= MaxLength)
        {
            counts.TryGetValue(name, out var count);
            counts[name] = count + 1;
        }
    }

    private void Choose(Dictionary<string, int> counts)
    {
        var names = counts.SortedKeys(StringComparer.Ordinal);
        var totals = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            totals.TryGetValue(name, out var total);
            totals[name] = total + counts[name];
            if (!_spellings.TryGetValue(name, out var spelling) || counts[name] > counts[spelling])
            {
                _spellings[name] = name;
            }
        }

        var most = 0;
        foreach (var name in names)
        {
            if (totals[name] > most)
            {
                (most, Default) = (totals[name], _spellings[name]);
            }
        }
    }
}
