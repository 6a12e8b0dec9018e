using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using DocGen.Primitives;

namespace DocGen.Json;

/// <summary>
/// Reads JSON as people write it by hand: with comments, with too many or missing commas, line breaks in strings, keys without
/// quotes, forgotten quotes. It never throws. Values nest at most <see cref="MaxDepth"/> deep, so that what walks through a read value may recurse.
/// </summary>
internal sealed class TolerantJson
{
    /// <summary>How deep values may nest; deeper text is not read.</summary>
    public const int MaxDepth = 64;

    private const int MaxNodes = 20_000;

    private static readonly JsonNode s_null = JsonNode.Scalar(JsonNodeKind.Null);
    private static readonly JsonNode s_true = JsonNode.Scalar(JsonNodeKind.True);
    private static readonly JsonNode s_false = JsonNode.Scalar(JsonNodeKind.False);

    private readonly string _text;
    private readonly int _end;
    private readonly StringBuilder _buffer = new();
    private readonly Stack<OpenValue> _open = new();
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
        node = reader.Read();
        errorOffset = reader._position < end ? reader._position : System.Math.Max(start, end - 1);
        return node is not null;
    }

    /// <summary>Reads one value with all that is in it; null if it cannot be read.</summary>
    private JsonNode? Read()
    {
        if (!TryReadStart(out var value))
        {
            return null;
        }

        while (_open.Count > 0)
        {
            var parent = _open.Peek();
            if (SkipToItem(parent.End))
            {
                if ((parent.IsObject && !TryReadKey(parent)) || !TryReadItem(parent, out var item))
                {
                    return null;
                }

                if (item is not null)
                {
                    parent.Add(item);
                }
            }
            else if (TryReadEnd(parent.End))
            {
                value = _open.Pop().ToNode();
                if (_open.Count > 0)
                {
                    _open.Peek().Add(value);
                }
            }
            else
            {
                return null;
            }
        }

        return value;
    }

    /// <summary>Reads a value that has no parts, or opens an object or array, which leaves <paramref name="value"/> null.</summary>
    private bool TryReadStart(out JsonNode? value)
    {
        value = null;
        SkipBlanks();
        if (_position >= _end || _open.Count > MaxDepth || ++_nodes > MaxNodes)
        {
            return false;
        }

        var c = _text[_position];
        if (c is '{' or '[')
        {
            _position++;
            _open.Push(new OpenValue(isObject: c == '{'));
            return true;
        }

        value = c is '"' or '\'' ? JsonNode.Scalar(JsonNodeKind.String, ReadString()) : ReadWord();
        return value is not null;
    }

    /// <summary>Reads an item of an array or the value of a member; a member without value (<c>{"a":, "b": 1}</c>) is null.</summary>
    private bool TryReadItem(OpenValue parent, out JsonNode? item)
    {
        if (parent.IsObject && _position < _end && _text[_position] is ',' or '}')
        {
            item = s_null;
            return true;
        }

        return TryReadStart(out item);
    }

    /// <summary>Reads the name of a member and the colon behind it.</summary>
    private bool TryReadKey(OpenValue parent)
    {
        parent.Key = _text[_position] is '"' or '\'' ? ReadString() : ReadKey();
        SkipBlanks();
        if (parent.Key.Length == 0 || _position >= _end || _text[_position] != ':')
        {
            return false;
        }

        _position++;
        SkipBlanks();
        return true;
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

    private bool TryReadEnd(char close)
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
            _ => JsonNode.Scalar(JsonNumber.IsNumber(word) ? JsonNodeKind.Number : JsonNodeKind.String, word),
        };
    }

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
