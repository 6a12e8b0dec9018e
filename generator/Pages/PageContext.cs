using System;
using System.Collections.Generic;
using System.Globalization;
using DocGen.Diagnostics;
using DocGen.Markdown;
using DocGen.Pages.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Pages;

/// <summary>What the readers of a page share: its path, the places of its parts and the diagnostics so far. It exists only while the page is read.</summary>
/// <param name="path">The path as the compiler gave it, for diagnostics.</param>
/// <param name="relativePath">The path relative to the doc root.</param>
/// <param name="localTypes">The types that the page describes in sections of their own.</param>
/// <param name="text">The text of the page, to find the places of words in; null for a page that was refused.</param>
internal sealed class PageContext(string path, string relativePath, LocalTypes localTypes, PageText? text = null)
{
    private readonly List<TextPosition> _positions = [];
    private readonly List<DiagnosticInfo> _diagnostics = [];
    private readonly DecisionLog _decisions = new();
    private int _placeholders;
    private TextPosition _firstPlaceholder;
    private string? _versionFolder;
    private readonly Dictionary<string, TypeName> _links = new(StringComparer.Ordinal);

    private readonly Dictionary<string, TypeExpression> _simple = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeExpression> _collections = new(StringComparer.Ordinal);

    /// <summary>The page's path relative to the doc root.</summary>
    public string RelativePath { get; } = relativePath;

    /// <summary>The folder in the page's path that names a version; empty if no folder does.</summary>
    public string VersionFolder => _versionFolder ??= Array.Find(RelativePath.Split('/'), RouteText.IsVersion) ?? "";

    /// <summary>The types that the page describes in sections of their own.</summary>
    public LocalTypes LocalTypes { get; } = localTypes;

    /// <summary>Which lines were read, and by which reader.</summary>
    public ReadingLedger Ledger { get; } = new();

    /// <summary>The places of all anchors that were created.</summary>
    public EquatableArray<TextPosition> Positions => new(_positions.ToArray());

    /// <summary>The diagnostics in the order of the page.</summary>
    public EquatableArray<DiagnosticInfo> Diagnostics()
    {
        if (_placeholders > 0)
        {
            Report(PageDiagnosticIds.Placeholders, _firstPlaceholder, _placeholders.ToString(CultureInfo.InvariantCulture));
        }

        var sorted = _diagnostics.ToArray();
        var keys = new long[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            keys[i] = ((long)sorted[i].Position.Line << 32) + ((long)Math.Min(sorted[i].Position.Column, 0xFFFF) << 16) + Math.Min(i, 0xFFFF);
        }

        Array.Sort(keys, sorted);
        return new(sorted);
    }

    /// <summary>Keeps a place and returns its anchor.</summary>
    public int Anchor(TextPosition position)
    {
        _positions.Add(position);
        return _positions.Count - 1;
    }

    /// <summary>The place of an anchor.</summary>
    public TextPosition PositionOf(int anchor) => _positions[anchor];

    /// <summary>Where a word stands within a place of one line; the place itself if the word is not written there as it is read.</summary>
    /// <param name="place">The place to look in.</param>
    /// <param name="word">The word.</param>
    /// <param name="from">The column to look from.</param>
    public TextPosition Find(TextPosition place, string word, int from = 0) => text?.Find(place, word, from) ?? place;

    /// <summary>Where a word stands in the lines from a place on, up to a blank line.</summary>
    public TextPosition FindBelow(TextPosition place, string word) => text?.FindBelow(place, word) ?? place;

    /// <summary>Adds a diagnostic.</summary>
    public void Report(string id, TextPosition position, params string[] arguments)
        => _diagnostics.Add(new(id, path, position, new EquatableArray<string>(arguments)));

    /// <summary>Adds the lines of all diagnostics so far.</summary>
    public void AddReportedLines(HashSet<int> lines) => _diagnostics.ForEach(diagnostic => lines.Add(diagnostic.Position.Line));

    /// <summary>Keeps the name of the rule that decided a question about the page.</summary>
    public void Decide(string question, string rule) => _decisions.Add(new(RelativePath, question, "", rule));

    /// <summary>Which rules decided what the page documents.</summary>
    public EquatableArray<Decision> Decisions => _decisions.ToSorted();

    /// <summary>Whether a diagnostic of this id is there.</summary>
    public bool Has(string id) => _diagnostics.Exists(diagnostic => diagnostic.Id == id);

    /// <summary>Adds a diagnostic of the text.</summary>
    public void Report(PendingDiagnostic diagnostic) => _diagnostics.Add(new(diagnostic.Id, path, diagnostic.Position, diagnostic.Arguments));

    /// <summary>Counts a placeholder that a template left behind; the page reports them together.</summary>
    public void CountPlaceholder(TextPosition position)
    {
        if (_placeholders++ == 0 || position.Line < _firstPlaceholder.Line)
        {
            _firstPlaceholder = position;
        }
    }

    /// <summary>The type that a link names; its text may be anything.</summary>
    public TypeName Link(string text, string url)
    {
        var name = WrittenTypeNames.Clean(text);
        var key = name + "\n" + url;
        if (!_links.TryGetValue(key, out var link))
        {
            var hash = url.IndexOf('#');
            var anchor = hash < 0 ? null : url.Substring(hash + 1).ToLowerInvariant();
            var target = hash < 0 ? url : url.Substring(0, hash);
            var file = target.Length == 0 ? RelativePath : Resolve(target) ?? (string.IsNullOrEmpty(anchor) ? null : FileOnSite(target));
            _links[key] = link = new(name, file, string.IsNullOrEmpty(anchor) ? null : anchor);
        }

        return link;
    }

    /// <summary>A single type by name; one object for each name.</summary>
    public TypeExpression SimpleType(string name) => Shared(_simple, name, isCollection: false);

    /// <summary>A collection of a type by name; one object for each name.</summary>
    public TypeExpression Collection(string name) => Shared(_collections, name, isCollection: true);

    /// <summary>A relative link as a path from the doc root; null for an absolute address, and for a file that is not a page.</summary>
    public string? Resolve(string target)
    {
        var end = target.IndexOfAnyOf("?#");
        var file = (end < 0 ? target : target.Substring(0, end)).Trim().Replace('\\', '/');
        if (file.Length == 0 || file[0] == '/' || file.IndexOf(':') >= 0 || !file.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var parts = new List<string>(RelativePath.Split('/'));
        parts.RemoveAt(parts.Count - 1);
        foreach (var part in file.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>
    /// The file of a page that is linked by its address on the site: of <c>/docs/lids</c> lids.md; null for addresses of other sites, and other files.
    /// </summary>
    private static string? FileOnSite(string target)
    {
        var path = target.TrimEndAny("/");
        var file = path.Substring(path.LastIndexOf('/') + 1);
        return target.IndexOf(':') >= 0 || file.IndexOf('.') >= 0 || file.Length == 0 || !Words.IsWordCharacter(file[0]) ? null : file + ".md";
    }

    private static TypeExpression Shared(Dictionary<string, TypeExpression> known, string name, bool isCollection)
    {
        if (!known.TryGetValue(name, out var type))
        {
            known[name] = type = new(new EquatableArray<TypeName>([new TypeName(name)]), isCollection);
        }

        return type;
    }
}
