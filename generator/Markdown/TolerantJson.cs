using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using DocGen.Markdown.Model;
using DocGen.Primitives;

namespace DocGen.Markdown;

/// <summary>
/// Reads JSON as people write it by hand: comments, commas too many or missing, line breaks in strings, keys without
/// quotes, quotes forgotten. Never throws; depth and number of values are bounded.
/// </summary>
internal sealed class TolerantJson
{
    private const int MaxDepth = 64;
    private const int MaxNodes = 20_000;

    private static readonly KeyValuePair<string, JsonNode>[] s_noMembers = [];
    private static readonly JsonNode[] s_noItems = [];
    private static readonly JsonNode s_null = new(JsonNodeKind.Null, "", s_noMembers, s_noItems);
    private static readonly JsonNode s_true = new(JsonNodeKind.True, "", s_noMembers, s_noItems);
    private static readonly JsonNode s_false = new(JsonNodeKind.False, "", s_noMembers, s_noItems);

    private readonly string _text;
    private readonly int _end;
    private readonly StringBuilder _buffer = new();
    private int _position;
    private int _nodes;

    private TolerantJson(string text, int start, int end)
    {
        _text = text;
        _position = start;
        _end = end;
    }

    /// <summary>Reads the value that a text holds.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out JsonNode? node) =>
        TryParse(text, 0, text.Length, out node, out _);

    /// <summary>Reads the value between two offsets; on failure tells where reading stopped.</summary>
    public static bool TryParse(string text, int start, int end, [NotNullWhen(true)] out JsonNode? node, out int errorOffset)
    {
        var reader = new TolerantJson(text, start, end);
        node = reader.ReadValue(0);
        errorOffset = reader._position < end ? reader._position : System.Math.Max(start, end - 1);
        return node is not null;
    }

    private JsonNode? ReadValue(int depth)
    {
        SkipBlanks();
        if (_position >= _end || depth > MaxDepth || ++_nodes > MaxNodes)
        {
            return null;
        }

        return _text[_position] switch
        {
            '{' => ReadObject(depth),
            '[' => ReadArray(depth),
            '"' or '\'' => Scalar(JsonNodeKind.String, ReadString()),
            _ => ReadWord(),
        };
    }

    private JsonNode? ReadObject(int depth)
    {
        _position++;
        var members = new List<KeyValuePair<string, JsonNode>>();
        while (SkipToItem('}'))
        {
            var key = _text[_position] is '"' or '\'' ? ReadString() : ReadKey();
            SkipBlanks();
            if (key.Length == 0 || _position >= _end || _text[_position] != ':')
            {
                return null;
            }

            _position++;
            SkipBlanks();
            var value = _position < _end && _text[_position] is ',' or '}' ? s_null : ReadValue(depth + 1);
            if (value is null)
            {
                return null;
            }

            members.Add(new KeyValuePair<string, JsonNode>(key, value));
        }

        return Close('}')
            ? new JsonNode(JsonNodeKind.Object, "", members.Count == 0 ? s_noMembers : members, s_noItems)
            : null;
    }

    private JsonNode? ReadArray(int depth)
    {
        _position++;
        var items = new List<JsonNode>();
        while (SkipToItem(']'))
        {
            if (ReadValue(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return Close(']')
            ? new JsonNode(JsonNodeKind.Array, "", s_noMembers, items.Count == 0 ? s_noItems : items)
            : null;
    }

    // Commas are skipped wherever they stand, so that it makes no difference whether one is missing or too many.
    [MethodImpl(Jit.HotLoop)]
    private bool SkipToItem(char close)
    {
        SkipBlanks();
        while (_position < _end && _text[_position] is ',' or ';')
        {
            _position++;
            SkipBlanks();
        }

        // "..." stands for what an author left out.
        while (_position < _end && _text[_position] is '.' or '\u2026')
        {
            _position++;
            SkipBlanks();
        }

        return _position < _end && _text[_position] != close && _text[_position] is not ('}' or ']');
    }

    private bool Close(char close)
    {
        if (_position >= _end || _text[_position] != close)
        {
            return false;
        }

        _position++;
        return true;
    }

    private string ReadKey()
    {
        var start = _position;
        while (_position < _end && !char.IsWhiteSpace(_text[_position]) && _text[_position] is not (':' or ',' or '{' or '}' or '[' or ']' or '"'))
        {
            _position++;
        }

        var key = _text.Substring(start, _position - start);
        if (_position < _end && _text[_position] == '"')
        {
            _position++;
        }

        return key;
    }

    [MethodImpl(Jit.HotLoop)]
    private string ReadString()
    {
        var quote = _text[_position++];
        var start = _position;
        while (_position < _end && _text[_position] != quote && _text[_position] is not ('\\' or '\r' or '\n'))
        {
            _position++;
        }

        if (_position < _end && _text[_position] == quote)
        {
            return _text.Substring(start, _position++ - start);
        }

        _buffer.Clear().Append(_text, start, _position - start);
        while (_position < _end && _text[_position] != quote)
        {
            ReadStringPart();
        }

        _position++;
        return _buffer.ToString();
    }

    private void ReadStringPart()
    {
        var c = _text[_position++];
        if (c == '\\' && _position < _end)
        {
            _buffer.Append(Unescape(_text[_position++]));
        }
        else if (c != '\r')
        {
            _buffer.Append(c);
        }
    }

    private char Unescape(char c)
    {
        switch (c)
        {
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'u' when _position + 4 <= _end && TryHex(out var value):
                return value;
            default:
                return c;
        }
    }

    private bool TryHex(out char value)
    {
        var isHex = ushort.TryParse(
            _text.Substring(_position, 4),
            System.Globalization.NumberStyles.AllowHexSpecifier,
            System.Globalization.CultureInfo.InvariantCulture,
            out var number);
        _position += isHex ? 4 : 0;
        value = (char)number;
        return isHex;
    }

    [MethodImpl(Jit.HotLoop)]
    private JsonNode? ReadWord()
    {
        var start = _position;
        while (_position < _end && _text[_position] is not (',' or '}' or ']' or '\r' or '\n' or '"' or '{' or '[') && !IsComment())
        {
            _position++;
        }

        var word = _text.Substring(start, _position - start).Trim();
        return word switch
        {
            "" => null,
            "true" => s_true,
            "false" => s_false,
            "null" => s_null,
            _ => Scalar(JsonNumber.IsNumber(word) ? JsonNodeKind.Number : JsonNodeKind.String, word),
        };
    }

    private static JsonNode Scalar(JsonNodeKind kind, string text) => new(kind, text, s_noMembers, s_noItems);

    private bool IsComment() =>
        _text[_position] == '/' && _position + 1 < _end && _text[_position + 1] is '/' or '*';

    [MethodImpl(Jit.HotLoop)]
    private void SkipBlanks()
    {
        while (_position < _end)
        {
            var c = _text[_position];
            if (char.IsWhiteSpace(c) || CharacterClasses.IsZeroWidth(c))
            {
                _position++;
            }
            else if (c == '/' && IsComment())
            {
                SkipComment();
            }
            else
            {
                return;
            }
        }
    }

    private void SkipComment()
    {
        var isLine = _text[_position + 1] == '/';
        var end = isLine
            ? _text.IndexOf('\n', _position, _end - _position)
            : _text.IndexOf("*/", _position + 2, _end - _position - 2, System.StringComparison.Ordinal);
        _position = end < 0 ? _end : end + (isLine ? 1 : 2);
    }
}
