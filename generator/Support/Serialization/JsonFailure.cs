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
    internal static JsonException WrongKind(ref Utf8JsonReader reader, string expected)
        => new($"Expected {expected}, found {Describe(reader.TokenType)}.");

    /// <summary>A text or number that is none of the member's type.</summary>
    internal static JsonException WrongValue(string expected) => new($"The value is not {expected}.");

    /// <summary>Input that ends too early.</summary>
    internal static JsonException Incomplete() => new("The JSON ends too early.");

    /// <summary>The same failure with the path of the value.</summary>
    /// <param name="start">The reader as it was at the start.</param>
    /// <param name="failed">The reader as it is at the failure.</param>
    /// <param name="exception">What was thrown.</param>
    internal static JsonException At(Utf8JsonReader start, ref Utf8JsonReader failed, Exception exception)
    {
        string path = FindPath(start, failed.TokenStartIndex);
        JsonException? json = exception as JsonException;
        string message = json is null ? "The value is no valid text." : exception.Message;
        return new JsonException($"{message} Path: {path}.", path, json?.LineNumber, json?.BytePositionInLine, exception);
    }

    private static string FindPath(Utf8JsonReader reader, long position)
    {
        Stack<string> parents = new();
        string last = Enter(ref reader, parents);
        try
        {
            while (reader.TokenStartIndex < position && reader.Read())
            {
                last = Step(ref reader, parents, last);
            }
        }
        catch (JsonException)
        {
            // The input is malformed here: this is the place.
        }

        StringBuilder path = new("$");
        string[] steps = parents.ToArray();
        for (int i = steps.Length - 1; i >= 0; i--)
        {
            path.Append(steps[i]);
        }

        return path.Append(last == BeforeFirst ? "" : last).ToString();
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
        string name = JsonRead.Text(ref reader);
        foreach (char c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '@'))
            {
                return $"['{name}']";
            }
        }

        return "." + name;
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
