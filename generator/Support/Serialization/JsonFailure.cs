namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Collections.Generic;
using global::System.Globalization;
using global::System.Text;
using global::System.Text.Json;

/// <summary>The exceptions of the serializer. Where the failure is comes from a second walk over the input, so that reading keeps no track of it.</summary>
internal static class JsonFailure
{
    // The step of an array before its first element.
    private const string BeforeFirst = "[-1]";

    /// <summary>A value of another kind than the member has.</summary>
    internal static JsonException WrongKind(ref JsonReader reader, string expected)
        => new($"Expected {expected}, found {Describe(reader.TokenType)}.");

    /// <summary>A value that its type cannot hold, where there is nothing that could hold it aside.</summary>
    /// <param name="reader">In front of the value, or on a null.</param>
    internal static JsonException Unfit(ref JsonReader reader)
    {
        string expected = "a value that the type can hold";
        if (reader.IsPutBack)
        {
            expected = reader.Misfits?.Expected.GetValueOrDefault(reader.TokenStart) ?? expected;
            reader.ReadAgain();
        }

        return WrongKind(ref reader, expected);
    }

    /// <summary>Bytes that are no UTF-8, or escapes that are no UTF-16.</summary>
    internal static JsonException InvalidText() => new("The text is not valid UTF-8 or UTF-16.");

    /// <summary>Input that ends too early.</summary>
    internal static JsonException Incomplete() => new("The JSON ends too early.");

    /// <summary>The same failure with the path of the value.</summary>
    /// <param name="json">The input.</param>
    /// <param name="maxDepth">How deeply it may be nested.</param>
    /// <param name="failed">The reader as it is at the failure.</param>
    /// <param name="exception">What was thrown.</param>
    internal static JsonException At(ReadOnlySpan<byte> json, int maxDepth, ref JsonReader failed, JsonException exception)
    {
        return At(json, maxDepth, failed.IsMalformed ? long.MaxValue : failed.TokenStart, exception);
    }

    /// <summary>The same failure with the path of the value.</summary>
    /// <param name="json">The input.</param>
    /// <param name="maxDepth">How deeply it may be nested.</param>
    /// <param name="position">Where the value starts; beyond the end to find where the input is not JSON.</param>
    /// <param name="exception">What was thrown.</param>
    internal static JsonException At(ReadOnlySpan<byte> json, int maxDepth, long position, JsonException exception)
    {
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = maxDepth });
        StringBuilder path = new("$");
        JsonException cause = AppendPath(path, ref reader, position) ?? exception;
        return new JsonException($"{cause.Message} Path: {path}.", path.ToString(), cause.LineNumber, cause.BytePositionInLine, exception);
    }

    /// <summary>The failure that the first of several values is that are not of their documented types.</summary>
    /// <param name="json">The input.</param>
    /// <param name="misfits">The values.</param>
    internal static JsonException First(ReadOnlySpan<byte> json, JsonMisfits misfits)
    {
        foreach ((int position, string expected) in misfits.Expected)
        {
            JsonReader reader = new(json[position..], int.MaxValue);
            reader.Read();
            return At(json, int.MaxValue, position, WrongKind(ref reader, expected));
        }

        throw new InvalidOperationException();
    }

    /// <summary>The paths of values, in the order of the input.</summary>
    /// <param name="json">The input, which was read before.</param>
    /// <param name="misfits">The values.</param>
    internal static IReadOnlyList<string> PathsOf(ReadOnlySpan<byte> json, JsonMisfits misfits)
    {
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = JsonReader.DefaultMaxDepth });
        Stack<string> parents = new();
        reader.Read();
        string last = Enter(ref reader, parents);
        List<string> paths = new(misfits.Expected.Count);
        foreach (int position in misfits.Expected.Keys)
        {
            while (reader.TokenStartIndex < position && reader.Read())
            {
                last = Step(ref reader, parents, last);
            }

            StringBuilder path = new("$");
            Append(path, parents, last);
            paths.Add(path.ToString());
        }

        return paths;
    }

    // What is not JSON is where the platform's reader says so: that is returned.
    private static JsonException? AppendPath(StringBuilder path, ref Utf8JsonReader reader, long position)
    {
        Stack<string> parents = new();
        string last = "";
        JsonException? malformed = null;
        try
        {
            if (reader.Read())
            {
                last = Enter(ref reader, parents);
            }

            while (reader.TokenStartIndex < position && reader.Read())
            {
                last = Step(ref reader, parents, last);
            }
        }
        catch (JsonException exception)
        {
            malformed = exception;
        }

        Append(path, parents, last);
        return malformed;
    }

    private static void Append(StringBuilder path, Stack<string> parents, string last)
    {
        string[] steps = parents.ToArray();
        for (int i = steps.Length - 1; i >= 0; i--)
        {
            path.Append(steps[i]);
        }

        path.Append(last == BeforeFirst ? "" : last);
    }

    // The stack has the step of each open container but the last; the root's is empty.
    private static string Enter(ref Utf8JsonReader reader, Stack<string> parents)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            parents.Push("");
        }

        return reader.TokenType == JsonTokenType.StartArray ? BeforeFirst : "";
    }

    private static string Step(ref Utf8JsonReader reader, Stack<string> parents, string last)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                return NameStep(ref reader);
            case JsonTokenType.EndObject:
            case JsonTokenType.EndArray:
                return parents.Count > 0 ? parents.Pop() : "";
            default:
                string step = NextIndex(last);
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    parents.Push(step);
                    return reader.TokenType == JsonTokenType.StartArray ? BeforeFirst : "";
                }

                return step;
        }
    }

    private static string NextIndex(string step)
        => step.StartsWith('[') && int.TryParse(step.AsSpan(1, step.Length - 2), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int index)
            ? string.Create(CultureInfo.InvariantCulture, $"[{index + 1}]")
            : step;

    private static string NameStep(ref Utf8JsonReader reader)
    {
        string name = NameOf(ref reader);
        foreach (char c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '@'))
            {
                return $"['{name}']";
            }
        }

        return "." + name;
    }

    private static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }

    private static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a Boolean",
        JsonTokenType.Null => "null",
        _ => "no value",
    };
}
