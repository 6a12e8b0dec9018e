using System;
using System.Collections.Generic;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Pages.Operations;

/// <summary>The request headers of an operation, each name once.</summary>
internal sealed class HeaderRows
{
    private readonly List<HeaderRow> _rows = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds a header; if it is known already, the further description is added to the known one.</summary>
    public void Add(HeaderRow header)
    {
        if (!_indexes.TryGetValue(header.Name, out var index))
        {
            _indexes.Add(header.Name, _rows.Count);
            _rows.Add(header);
        }
        else if (!_rows[index].Description.Has(header.Description))
        {
            _rows[index] = _rows[index] with { Description = (_rows[index].Description + " " + header.Description).Trim() };
        }
    }

    /// <summary>The headers in document order.</summary>
    public EquatableArray<HeaderRow> ToArray() => new(_rows.ToArray());
}
