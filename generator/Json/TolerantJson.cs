using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using DocGen.Primitives;

namespace DocGen.Json;

/// <summary>
/// Reads JSON as people write it by hand: with comments, with too many or missing commas, line breaks in strings, names without
/// quotes, forgotten quotes, placeholders (<c>&lt;id&gt;</c>), alternatives (<c>"open" | "closed"</c>). It never throws. Values nest at most
/// <see cref="MaxDepth"/> deep, so that what walks through a read value may recurse.
/// </summary>
internal sealed class TolerantJson
{
    /// <summary>How many objects and arrays may be around a value; text that nests deeper is not read.</summary>
    public const int MaxDepth = 64;

    private const int MaxNodes = 20_000;

    private static readonly JsonNode s_null = JsonNode.Scalar(JsonNodeKind.Null);
    private static readonly JsonNode s_true = JsonNode.Scalar(JsonNodeKind.True);
    private static readonly JsonNode s_false = JsonNode.Scalar(JsonNodeKind.False);

    private readonly JsonScanner _scanner;
    private readonly Stack<OpenValue> _open = new();
    private int _nodes;

    private TolerantJson(JsonScanner scanner) => _scanner = scanner;

    /// <summary>Reads the value that a text holds.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out JsonNode? node) => TryParse(text, 0, text.Length, out node, out _);

    /// <summary>Reads the value that stands between two offsets of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset to read from.</param>
    /// <param name="end">The offset behind the last character to read.</param>
    /// <param name="node">The value; null if it cannot be read.</param>
    /// <param name="stop">
    /// The offset behind the value, or of the character that could not be read; before <paramref name="end"/>, unless the range is empty.
    /// </param>
    public static bool TryParse(string text, int start, int end, [NotNullWhen(true)] out JsonNode? node, out int stop)
    {
        var scanner = new JsonScanner(text, start, end);
        node = new TolerantJson(scanner).Read();
        stop = scanner.IsAtEnd ? System.Math.Max(start, end - 1) : scanner.Position;
        return node is not null;
    }

    /// <summary>Reads one value with all that is in it; null if it cannot be read.</summary>
    [MethodImpl(Jit.HotLoop)]
    private JsonNode? Read()
    {
        if (!TryReadStart(out var value))
        {
            return null;
        }

        while (_open.Count > 0)
        {
            var parent = _open.Peek();
            if (_scanner.SkipToItem(parent.End))
            {
                if ((parent.IsObject && !parent.IsAlternative && !TryReadName(parent)) || !TryReadItem(parent, out var item))
                {
                    return null;
                }

                if (item is not null)
                {
                    Add(parent, item);
                }
            }
            else if (_scanner.TrySkip(parent.End))
            {
                value = _open.Pop().ToNode();
                if (_open.Count > 0)
                {
                    Add(_open.Peek(), value);
                }
            }
            else
            {
                return null;
            }
        }

        return value;
    }

    /// <summary>Adds a value that was read, and looks whether an alternative follows.</summary>
    private void Add(OpenValue parent, JsonNode value)
    {
        parent.Add(value);
        parent.IsAlternative = _scanner.TrySkipBar();
    }

    /// <summary>Reads a value that has no parts, or opens an object or array, which leaves <paramref name="value"/> null.</summary>
    [MethodImpl(Jit.HotLoop)]
    private bool TryReadStart(out JsonNode? value)
    {
        value = null;
        _scanner.SkipBlanks();
        if (_scanner.IsAtEnd || _open.Count > MaxDepth || ++_nodes > MaxNodes)
        {
            return false;
        }

        var isObject = _scanner.TrySkip('{');
        if (isObject || _scanner.TrySkip('['))
        {
            _open.Push(new OpenValue(isObject));
            return true;
        }

        value = _scanner.IsAtQuote ? JsonNode.Scalar(JsonNodeKind.String, _scanner.ReadString()) : ReadWord();
        return value is not null;
    }

    /// <summary>Reads an item of an array or the value of a member; a member without value (<c>{"a":, "b": 1}</c>) is null.</summary>
    private bool TryReadItem(OpenValue parent, out JsonNode? item)
    {
        if (parent.IsObject && (_scanner.IsAtEndOfMember || parent.IsPlaceholder))
        {
            item = s_null;
            return true;
        }

        return TryReadStart(out item);
    }

    /// <summary>Reads the name of a member and the colon behind it; a placeholder may stand for a whole member: <c>{ &lt;label and value&gt; }</c>.</summary>
    [MethodImpl(Jit.HotLoop)]
    private bool TryReadName(OpenValue parent)
    {
        parent.Name = _scanner.IsAtQuote ? _scanner.ReadString() : _scanner.ReadName();
        _scanner.SkipBlanks();
        var hasValue = _scanner.TrySkip(':');
        parent.IsPlaceholder = !hasValue && parent.Name.Length > 2 && parent.Name[0] == '<' && parent.Name[parent.Name.Length - 1] == '>';
        if (parent.Name.Length == 0 || !(hasValue || parent.IsPlaceholder))
        {
            return false;
        }

        _scanner.SkipBlanks();
        return true;
    }

    private JsonNode? ReadWord() => _scanner.ReadWord() switch
    {
        "" => null,
        "true" => s_true,
        "false" => s_false,
        "null" => s_null,
        "true/false" or "true | false" or "true|false" => s_true,
        var word => JsonNumber.IsNumber(word)
            ? JsonNode.Scalar(JsonNodeKind.Number, word)
            : JsonNode.Scalar(JsonNodeKind.String, word) with { IsBare = true },
    };
}
