using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace DocGen.Corpus.Tests;

/// <summary>
/// Compares what was read with what was written: null equals absent for documented members, timestamps as instant plus offset,
/// numbers numerically; everything else has to be equal, and nothing may be gone or be new.
/// </summary>
public static class JsonComparison
{
    /// <summary>The first difference as a path and the two values; null if there is none.</summary>
    public static string? FirstDifference(JsonElement expected, JsonElement actual, string path = "$")
    {
        if (expected.ValueKind != actual.ValueKind)
        {
            return SameNumber(expected, actual) ? null : Difference(path, expected, actual);
        }

        return expected.ValueKind switch
        {
            JsonValueKind.Object => CompareObjects(expected, actual, path),
            JsonValueKind.Array => CompareArrays(expected, actual, path),
            JsonValueKind.String => SameText(expected.GetString()!, actual.GetString()!) ? null : Difference(path, expected, actual),
            JsonValueKind.Number => SameNumber(expected, actual) ? null : Difference(path, expected, actual),
            _ => null,
        };
    }

    private static string? CompareObjects(JsonElement expected, JsonElement actual, string path)
    {
        // Duplicates: the last one wins.
        var (left, right) = (Members(expected), Members(actual));
        foreach (var (name, value) in left)
        {
            if (right.TryGetValue(name, out var other))
            {
                if (FirstDifference(value, other, path + "." + name) is { } difference)
                {
                    return difference;
                }
            }
            else if (value.ValueKind != JsonValueKind.Null)
            {
                return $"{path}.{name} is gone: {value.GetRawText()}";
            }
        }

        return right.Keys.FirstOrDefault(name => !left.ContainsKey(name)) is { } added ? $"{path}.{added} is new" : null;
    }

    private static string? CompareArrays(JsonElement expected, JsonElement actual, string path)
    {
        var count = expected.GetArrayLength();
        if (count != actual.GetArrayLength())
        {
            return $"{path} has {actual.GetArrayLength()} items, not {count}";
        }

        for (var i = 0; i < count; i++)
        {
            if (FirstDifference(expected[i], actual[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")) is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    private static Dictionary<string, JsonElement> Members(JsonElement element)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            members[member.Name] = member.Value;
        }

        return members;
    }

    private static bool SameText(string expected, string actual)
        => expected == actual || (IsTimestamp(expected, out var left) && IsTimestamp(actual, out var right) && left.EqualsExact(right))
        || (IsTime(expected, out var from) && IsTime(actual, out var to) && from == to)
        || (IsDuration(expected, out var one) && IsDuration(actual, out var two) && one == two)
        || (Guid.TryParse(expected, out var guid) && Guid.TryParse(actual, out var same) && guid == same);

    private static bool IsTimestamp(string text, out DateTimeOffset value)
        => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value) && text.Length >= 10 && text[4] == '-';

    private static bool IsTime(string text, out TimeOnly value)
        => TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out value) && text.Contains(':', StringComparison.Ordinal);

    private static bool IsDuration(string text, out TimeSpan value)
    {
        try
        {
            value = text.StartsWith('P') || text.StartsWith("-P", StringComparison.Ordinal) ? System.Xml.XmlConvert.ToTimeSpan(text) : default;
            return text.StartsWith('P') || text.StartsWith("-P", StringComparison.Ordinal);
        }
        catch (FormatException)
        {
            value = default;
            return false;
        }
    }

    private static bool SameNumber(JsonElement expected, JsonElement actual) => Number(expected) is { } left && Number(actual) is { } right && left == right;

    private static double? Number(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetDouble(),
        JsonValueKind.String => double.TryParse(value.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
        _ => null,
    };

    private static string Difference(string path, JsonElement expected, JsonElement actual) => $"{path}: {Short(expected)} became {Short(actual)}";

    private static string Short(JsonElement value) => value.GetRawText() is { Length: > 60 } text ? text[..60] + "…" : value.GetRawText();
}
