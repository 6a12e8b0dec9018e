using System.Collections.Generic;
using System.Globalization;
using DocGen.Json;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Pages.Samples;

/// <summary>
/// Reads what the JSON of an example shows of the type of its values. It recurses at most twelve values deep, and reads a bounded number of members: a
/// deeper value may be anything.
/// </summary>
internal sealed class JsonShapeReader
{
    private const int MaxDepth = 12;
    private const int MaxMembers = 4_000;

    /// <summary>The names of so few members are compared with each other; hashing them would cost more.</summary>
    private const int Few = 16;

    /// <summary>The type of a placeholder in quotes that names none.</summary>
    private const string AnyText = "String";

    private int _members;

    private JsonShapeReader()
    {
    }

    /// <summary>Reads a body.</summary>
    public static JsonShape Read(JsonNode node) => new JsonShapeReader().Read(node, 0);

    /// <summary>Reads what several bodies have in common.</summary>
    public static JsonShape Read(IEnumerable<JsonNode> nodes)
    {
        var shape = JsonShape.Unknown;
        foreach (var node in nodes)
        {
            shape = shape.Join(Read(node));
        }

        return shape;
    }

    private JsonShape Read(JsonNode node, int depth) => node.Kind switch
    {
        _ when depth > MaxDepth => JsonShape.Mixed,
        JsonNodeKind.True or JsonNodeKind.False => JsonShape.Of(JsonShapeKind.Boolean),
        JsonNodeKind.Number => JsonShape.Of(ReadNumber(node.Text)),
        JsonNodeKind.String => ReadText(node),
        JsonNodeKind.Object => ReadObject(node, depth),
        JsonNodeKind.Array => ReadArray(node, depth),
        _ => JsonShape.Unknown,
    };

    private JsonShape ReadObject(JsonNode node, int depth)
    {
        var members = new List<JsonShapeMember>(node.Members.Count);
        var names = node.Members.Count > Few ? new HashSet<string>(System.StringComparer.Ordinal) : null;
        foreach (var member in node.Members)
        {
            if (member.Key.Length > 0 && _members < MaxMembers && (names?.Add(member.Key) ?? !Has(members, member.Key)))
            {
                _members++;
                members.Add(new(member.Key, Read(member.Value, depth + 1)));
            }
        }

        return new(JsonShapeKind.Object) { Members = members.ToEquatableArray() };
    }

    private static bool Has(List<JsonShapeMember> members, string name)
    {
        foreach (var member in members)
        {
            if (string.Equals(member.Name, name, System.StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private JsonShape ReadArray(JsonNode node, int depth)
    {
        var item = JsonShape.Unknown;
        foreach (var child in node.Items)
        {
            // "..." stands for items that an author left out.
            if (child is not { Kind: JsonNodeKind.String, Text: "..." or "…" })
            {
                item = item.Join(Read(child, depth + 1));
            }
        }

        return new(JsonShapeKind.Array) { Item = item };
    }

    private static JsonShapeKind ReadNumber(string text)
        => text.IndexOfAnyOf(".eE") >= 0 ? JsonShapeKind.Fraction
            : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? JsonShapeKind.Integer
            : JsonShapeKind.LargeInteger;

    private static JsonShape ReadText(JsonNode node)
    {
        var text = node.Text;
        if (text.Length == 0)
        {
            return JsonShape.Of(JsonShapeKind.EmptyText);
        }

        if (text is "..." or "…")
        {
            return JsonShape.Unknown;
        }

        if (IsPlaceholder(text))
        {
            return ReadPlaceholder(text.Substring(1, text.Length - 2), node.IsBare);
        }

        if (text.IndexOf('|') >= 0 && SampleReader.ReadValues(text) is { Count: > 1 } values)
        {
            return new(JsonShapeKind.Text) { Values = values.ToEquatableArray() };
        }

        if (SampleReader.IsTypeText(text))
        {
            return new(JsonShapeKind.TypeWord) { TypeName = text.TrimAny("<> ") };
        }

        return JsonShape.Of(Rfc3339.IsTime(text) ? JsonShapeKind.Time : Rfc3339.IsDate(text) ? JsonShapeKind.Date : JsonShapeKind.Text);
    }

    private static bool IsPlaceholder(string text) => text.Length > 2 && text[0] == '<' && text.IndexOf('>') == text.Length - 1;

    /// <summary>
    /// A placeholder may name a type: <c>&lt;integer&gt;</c>, <c>&lt;string: the label&gt;</c>, <c>&lt;label string&gt;</c>. Another one in quotes
    /// stands for a text, unless an example shows something else; one without quotes stands for anything.
    /// </summary>
    private static JsonShape ReadPlaceholder(string text, bool isBare)
    {
        var colon = text.IndexOf(':');
        var words = (colon < 0 ? text : text.Substring(0, colon)).Split([' '], System.StringSplitOptions.RemoveEmptyEntries);
        var word = System.Array.FindLast(words, Vocabulary.PrimitiveWords.Contains);
        return word is not null ? new(JsonShapeKind.TypeWord) { TypeName = word }
            : isBare ? JsonShape.Unknown
            : new(JsonShapeKind.TypeWord) { TypeName = AnyText };
    }
}
