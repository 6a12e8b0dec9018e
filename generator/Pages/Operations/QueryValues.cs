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

    /// <summary>
    /// The rows with the types that their values show; a row is as it was if they show none. Where an example has seconds for one time
    /// (<c>since=1374067924</c>), those without an example are seconds as well.
    /// </summary>
    public MemberRow[] Complete(PageContext context, List<MemberRow> rows)
    {
        var completed = rows.ConvertAll(row => Complete(context, row)).ToArray();
        var areSeconds = false;
        for (var i = 0; i < completed.Length; i++)
        {
            areSeconds |= IsTime(rows[i]) && !IsTime(completed[i]);
        }

        for (var i = 0; areSeconds && i < completed.Length; i++)
        {
            completed[i] = IsTime(completed[i]) && !_values.ContainsKey(completed[i].Name)
                ? completed[i] with { Type = context.SimpleType("Int64") }
                : completed[i];
        }

        return completed;
    }

    private MemberRow Complete(PageContext context, MemberRow row)
    {
        if (!(row.Type is null || IsTime(row) || IsTruth(row)) || !row.Values.IsEmpty || !_values.TryGetValue(row.Name, out var values))
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

    /// <summary>"Timestamp": either a time as text or a number of seconds.</summary>
    private static bool IsTime(MemberRow row) => row.Type is { Alternatives: { Count: 1 } names } && names[0].Name.Is("Timestamp");

    /// <summary>"Boolean", where an example may show that the service takes a number.</summary>
    private static bool IsTruth(MemberRow row) => row.Type is { Alternatives: { Count: 1 } names } && names[0].Name.Is("Boolean");

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
