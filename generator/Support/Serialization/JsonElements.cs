namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;

/// <summary>Compares JSON by value: members in any order, numbers by their number.</summary>
internal static class JsonElements
{
    /// <summary>Whether two elements are equal.</summary>
    internal static bool AreEqual(JsonElement left, JsonElement right)
    {
        try
        {
            return AreValuesEqual(left, right);
        }
        catch (InvalidOperationException)
        {
            // Texts with half a surrogate pair are no strings, and equal to none but the same JSON.
            return left.GetRawText() == right.GetRawText();
        }
    }

    /// <summary>A hash that equal elements share.</summary>
    internal static int Hash(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number => element.GetDouble().GetHashCode(),
        JsonValueKind.Array => HashCode.Combine(JsonValueKind.Array, element.GetArrayLength()),
        _ => (int)element.ValueKind,
    };

    private static bool AreValuesEqual(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
        {
            return false;
        }

        return left.ValueKind switch
        {
            JsonValueKind.String => left.GetRawText() == right.GetRawText() || left.GetString() == right.GetString(),
            JsonValueKind.Number => AreNumbersEqual(left, right),
            JsonValueKind.Array => AreArraysEqual(left, right),
            JsonValueKind.Object => AreObjectsEqual(left, right),
            _ => true,
        };
    }

    private static bool AreNumbersEqual(JsonElement left, JsonElement right)
    {
        if (left.GetRawText() == right.GetRawText())
        {
            return true;
        }

        return left.TryGetDecimal(out decimal a) && right.TryGetDecimal(out decimal b)
            ? a == b
            : left.TryGetDouble(out double c) && right.TryGetDouble(out double d) && c.Equals(d);
    }

    private static bool AreArraysEqual(JsonElement left, JsonElement right)
    {
        if (left.GetArrayLength() != right.GetArrayLength())
        {
            return false;
        }

        using JsonElement.ArrayEnumerator rights = right.EnumerateArray();
        JsonElement.ArrayEnumerator others = rights;
        foreach (JsonElement element in left.EnumerateArray())
        {
            if (!others.MoveNext() || !AreValuesEqual(element, others.Current))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreObjectsEqual(JsonElement left, JsonElement right)
    {
        Dictionary<string, JsonElement> members = MembersOf(left);
        Dictionary<string, JsonElement> others = MembersOf(right);
        if (members.Count != others.Count)
        {
            return false;
        }

        foreach ((string name, JsonElement value) in members)
        {
            if (!others.TryGetValue(name, out JsonElement other) || !AreValuesEqual(value, other))
            {
                return false;
            }
        }

        return true;
    }

    // Of members with one name the last counts, which is the one that a lookup finds.
    private static Dictionary<string, JsonElement> MembersOf(JsonElement element)
    {
        Dictionary<string, JsonElement> members = new(StringComparer.Ordinal);
        foreach (JsonProperty member in element.EnumerateObject())
        {
            members[member.Name] = member.Value;
        }

        return members;
    }
}
