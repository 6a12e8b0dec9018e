using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace DocGen.Corpus.Tests;

/// <summary>Values of examples that stand for others.</summary>
public static class Placeholders
{
    /// <summary>Whether the value at a path is a stand-in ("String (timestamp)", "Integer") and no value.</summary>
    public static bool IsAt(JsonElement root, string? path)
    {
        var value = root;
        foreach (var step in (path ?? "$").Split('.').Skip(1))
        {
            var name = step.Split('[')[0];
            if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out value))
            {
                return false;
            }

            foreach (var index in step.Split('[').Skip(1).Select(static i => int.Parse(i.TrimEnd(']'), CultureInfo.InvariantCulture)))
            {
                value = value[index];
            }
        }

        // {"@odata.type": "microsoft.graph.x"} stands for any value of that type.
        if (value.ValueKind == JsonValueKind.Object && value.EnumerateObject().All(static member => member.Name == "@odata.type"))
        {
            return true;
        }

        return value.ValueKind == JsonValueKind.String && value.GetString() is { } text
            && (text.Contains("String", StringComparison.OrdinalIgnoreCase) || text.Contains("timestamp", StringComparison.OrdinalIgnoreCase)
                || text.Contains('<', StringComparison.Ordinal)
                || text is "Integer" or "Boolean" or "Int32" or "Double" or "datetime-value" or "number" or "boolean" or "Date"
                || text.EndsWith("-value", StringComparison.Ordinal) || text.StartsWith('{'));
    }
}
