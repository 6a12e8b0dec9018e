using System;
using System.Collections.Generic;
using DocGen.Pages.Model;
using DocGen.Pages.Samples;
using DocGen.Primitives;

namespace DocGen.Pages.Operations;

/// <summary>Counts the base addresses of a page's requests.</summary>
internal sealed class BaseAddressReader
{
    private readonly List<BaseAddress> _addresses = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    private BaseAddressReader()
    {
    }

    /// <summary>The base URLs of the request lines, then those of the examples, each once.</summary>
    public static EquatableArray<BaseAddress> Read(PageContext context, OperationDefinition? operation, ExampleReader examples)
    {
        var lines = operation is null || operation.AreLinesFromExamples ? default : operation.Lines;
        var reader = new BaseAddressReader();
        foreach (var line in lines)
        {
            if (line.BaseUrl is not null)
            {
                reader.Add(line.BaseUrl, () => line.Anchor);
            }
        }

        for (var i = 0; i < examples.Addresses.Count; i++)
        {
            var place = examples.Places[i];
            reader.Add(BasePath.Extend(examples.Addresses[i], lines), () => context.Anchor(place));
        }

        return new(reader._addresses.ToArray());
    }

    /// <summary>Counts a base URL; its place is noted for the first one only.</summary>
    private void Add(string url, Func<int> anchor)
    {
        url = url.TrimEndAny("/");
        if (_indexes.TryGetValue(url, out var index))
        {
            _addresses[index] = _addresses[index] with { Count = _addresses[index].Count + 1 };
            return;
        }

        _indexes.Add(url, _addresses.Count);
        _addresses.Add(new BaseAddress(url, 1, anchor()));
    }
}
