using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace DocGen.Fuzz.Inputs;

/// <summary>
/// A page with named positions, each written as <c>⟦name:usual text⟧</c>. Filled with its usual texts it is a page that gives code without a warning.
/// </summary>
internal sealed class PageTemplate
{
    private readonly List<string> _between = [];
    private readonly List<(string Name, string Usual)> _positions = [];

    /// <summary>Cuts a text at its positions.</summary>
    /// <param name="path">The path of the page.</param>
    /// <param name="text">The text with positions.</param>
    public PageTemplate(string path, string text)
    {
        Path = path;
        var start = 0;
        for (var open = text.IndexOf('⟦', StringComparison.Ordinal); open >= 0; open = text.IndexOf('⟦', start))
        {
            var colon = text.IndexOf(':', open);
            var close = text.IndexOf('⟧', colon);
            _between.Add(text[start..open]);
            _positions.Add((text[(open + 1)..colon], text[(colon + 1)..close]));
            start = close + 1;
        }

        _between.Add(text[start..]);
    }

    /// <summary>The path of the page.</summary>
    public string Path { get; }

    /// <summary>The names of the positions, in their order; a name may stand in several places, which are filled alike.</summary>
    public IReadOnlyList<string> Positions => [.. _positions.Select(static position => position.Name).Distinct()];

    /// <summary>The page with its usual texts, but for those positions that are given another one.</summary>
    public string Fill(IReadOnlyDictionary<string, string> texts)
    {
        var page = new StringBuilder(_between[0]);
        for (var i = 0; i < _positions.Count; i++)
        {
            page.Append(texts.TryGetValue(_positions[i].Name, out var text) ? text : _positions[i].Usual).Append(_between[i + 1]);
        }

        return page.ToString();
    }

    /// <summary>The page with its usual texts.</summary>
    public string Fill() => Fill(new Dictionary<string, string>());
}
