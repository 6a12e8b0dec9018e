using System;
using System.Collections.Generic;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Pages.Operations;

/// <summary>Counts the base URLs of a page.</summary>
internal sealed class BaseAddressList
{
    private readonly List<BaseAddress> _addresses = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    /// <summary>Counts a base URL.</summary>
    /// <param name="url">The URL; a trailing slash makes no difference.</param>
    /// <param name="anchor">Notes its place; called for the first one only.</param>
    public void Add(string url, Func<int> anchor)
    {
        url = url.TrimEnd('/');
        if (_indexes.TryGetValue(url, out var index))
        {
            _addresses[index] = _addresses[index] with { Count = _addresses[index].Count + 1 };
            return;
        }

        _indexes.Add(url, _addresses.Count);
        _addresses.Add(new BaseAddress(url, 1, anchor()));
    }

    /// <summary>The base URLs in order of appearance.</summary>
    public EquatableArray<BaseAddress> ToArray() => new(_addresses.ToArray());
}
