using System;
using System.Collections.Generic;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Pages.Operations;

/// <summary>
/// The types that the values of query parameters in examples show (<c>GET /crates?version=23&amp;deep=true</c>), for parameters whose rows tell none,
/// or tell of a time or a truth where the value is a number: seconds since 1970, and 1.
/// </summary>
internal sealed class QueryValues
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);

    /// <summary>Reads the queries of examples.</summary>
    public QueryValues(IReadOnlyList<string> queries)
    {
        foreach (var query in queries)
        {
            foreach (var part in query.Split('&'))
            {
                if (part.IndexOf('=') is > 0 and var equals)
                {
                    Add(part.Substring(0, equals).Trim(), part.Substring(equals + 1).Trim());
                }
            }
        }
    }

    /// <summary>The row with the type that its values show; the row as it is if they show none.</summary>
    public MemberRow Complete(PageContext context, MemberRow row)
    {
        var mayBeNumber = row.Type is null
            || (row.Type.Alternatives.Count == 1 && row.Type.Alternatives[0].Name is var name && (name.Is("Timestamp") || name.Is("Boolean")));
        if (!mayBeNumber || !row.Values.IsEmpty || !_values.TryGetValue(row.Name, out var values))
        {
            return row;
        }

        var type = values.TrueForAll(IsWholeNumber) ? "Int64" : row.Type is null && values.TrueForAll(IsTruth) ? "Boolean" : null;
        return type is null ? row : row with { Type = context.SimpleType(type) };
    }

    private void Add(string name, string value)
    {
        if (!_values.TryGetValue(name, out var values))
        {
            _values.Add(name, values = []);
        }

        values.Add(value);
    }

    private static bool IsTruth(string value) => value is "true" or "false";

    /// <summary>A number as people write numbers: without zeros in front, as codes have them, and of no more digits than fit.</summary>
    private static bool IsWholeNumber(string value)
    {
        foreach (var c in value)
        {
            if (!Words.IsDigit(c))
            {
                return false;
            }
        }

        return value.Length is > 0 and < 19 && (value.Length == 1 || value[0] != '0');
    }
}
