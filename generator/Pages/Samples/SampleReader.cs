using System;
using System.Collections.Generic;
using System.Globalization;
using DocGen.Json;
using DocGen.Pages.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Samples;

/// <summary>Reads the members of a JSON representation or an example body.</summary>
internal static class SampleReader
{
    /// <summary>The members of an object; empty for anything else. Annotations of the object itself are left out.</summary>
    public static EquatableArray<SampleMember> Read(JsonNode? node)
    {
        if (node is not { Kind: JsonNodeKind.Object })
        {
            return default;
        }

        var members = new List<SampleMember>(node.Members.Count);
        foreach (var member in node.Members)
        {
            if (member.Key is not ("@odata.type" or "@odata.context" or "@odata.id" or "@odata.etag") && member.Key.Length > 0)
            {
                members.Add(ReadMember(member.Key, member.Value));
            }
        }

        return new(members.ToArray());
    }

    /// <summary>The <c>@odata.type</c> of an object, without <c>#</c>; null if it has none.</summary>
    public static string? TypeOf(JsonNode? node)
        => node is { Kind: JsonNodeKind.Object } && (node["@odata.type"] ?? node["@type"]) is { Kind: JsonNodeKind.String, Text.Length: > 0 } type
            ? type.Text.TrimStartAny("#")
            : null;

    private static SampleMember ReadMember(string name, JsonNode value)
    {
        if (value.Kind != JsonNodeKind.Array)
        {
            return ReadValue(name, value, isArray: false);
        }

        SampleMember? first = null;
        var kind = SampleKind.Null;
        foreach (var item in value.Items)
        {
            // "..." stands for items that an author left out, and null for one of any kind.
            if (item is not ({ Kind: JsonNodeKind.String, Text: "..." or "…" } or { Kind: JsonNodeKind.Null }))
            {
                var read = ReadValue(name, item, isArray: true);
                first ??= read;
                kind = Join(kind, read.Kind);
            }
        }

        return first is null ? new(name, SampleKind.Null, true, null, default) : kind == first.Kind ? first : first with { Kind = kind, TypeName = null };
    }

    /// <summary>What values of two kinds are together.</summary>
    private static SampleKind Join(SampleKind left, SampleKind right)
        => left == right || left == SampleKind.Null ? right
            : IsNumber(left) && IsNumber(right) ? (SampleKind)Math.Max((int)left, (int)right)
            : SampleKind.Mixed;

    private static bool IsNumber(SampleKind kind) => kind is >= SampleKind.Integer and <= SampleKind.Fraction;

    private static SampleMember ReadValue(string name, JsonNode value, bool isArray) => value.Kind switch
    {
        JsonNodeKind.Object => new(name, SampleKind.Object, isArray, TypeOf(value), default),
        JsonNodeKind.Array => new(name, SampleKind.Mixed, isArray, null, default),
        JsonNodeKind.True or JsonNodeKind.False => new(name, SampleKind.Boolean, isArray, null, default),
        JsonNodeKind.Number => new(name, KindOf(value.Text), isArray, null, default),
        JsonNodeKind.String => ReadText(name, value.Text, isArray),
        _ => new(name, SampleKind.Null, isArray, null, default),
    };

    private static SampleMember ReadText(string name, string text, bool isArray)
    {
        if (text.IndexOf('|') >= 0 && ReadValues(text) is { Count: > 1 } values)
        {
            return new(name, SampleKind.Text, isArray, null, new(values.ToArray()));
        }

        return new(name, SampleKind.Text, isArray, IsTypeText(text) ? text : null, default);
    }

    /// <summary>The members of "a | b | c"; null if one of them is not a word.</summary>
    public static List<string>? ReadValues(string text)
    {
        var values = new List<string>();
        foreach (var part in text.Split('|'))
        {
            var value = part.TrimAny(" \"'");
            if (value is "..." or "…" or "")
            {
                continue;
            }

            if (!Words.IsIdentifier(value))
            {
                return null;
            }

            values.Add(value);
        }

        return values;
    }

    /// <summary>Whether a text names a type ("String (timestamp)", "Integer", "ns.type") and is not a value.</summary>
    public static bool IsTypeText(string text)
    {
        if (text.Length == 0 || text.Length > 100)
        {
            return false;
        }

        if (text.Starts("collection(") || text[0] == '<' || text.Starts("Edm."))
        {
            return true;
        }

        var end = text.IndexOfAnyOf(" (,");
        var word = end < 0 ? text : text.Substring(0, end);
        return (PrimitiveWords.Contains(word) && (end < 0 || text.IndexOf('(') >= 0)) || (word.IndexOf('.') > 0 && end < 0 && Words.IsDottedName(word));
    }

    private static SampleKind KindOf(string number)
        => number.IndexOfAnyOf(".eE") >= 0 ? SampleKind.Fraction
            : !long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? SampleKind.LargeInteger
            : value is >= int.MinValue and <= int.MaxValue ? SampleKind.Integer
            : SampleKind.LongInteger;
}
