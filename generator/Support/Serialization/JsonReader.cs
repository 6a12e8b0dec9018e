namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Buffers;
using global::System.Text.Json;

/// <summary>
/// Reads JSON that is there in one piece, token by token and as strictly as <see cref="Utf8JsonReader"/>, which also takes JSON in pieces.
/// It does no more than models need: a member's name that is the expected one is passed in one comparison, and what is
/// wrong where is found out by that other reader.
/// </summary>
internal ref partial struct JsonReader
{
    /// <summary>How deeply values are nested at most, unless options say something else.</summary>
    internal const int DefaultMaxDepth = 64;

    private static readonly SearchValues<byte> s_textEnds = SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f"u8
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f"u8);

    private readonly ReadOnlySpan<byte> _json;
    private readonly int _maxDepth;
    private JsonTokenType _token;
    private bool _isEscaped;
    private bool _isPutBack;
    private bool _isInexact;
    private int _start;
    private int _valueStart;
    private int _valueLength;
    private int _position;
    private int _depth;

    // What is open, the innermost in the lowest bit: set for objects. What has more than 64 around it is in the array.
    private ulong _objects;
    private ulong[]? _outerObjects;
    private JsonMisfits? _misfits;

    /// <summary>Stands before the first token.</summary>
    internal JsonReader(ReadOnlySpan<byte> json, int maxDepth = DefaultMaxDepth)
    {
        _json = json;
        _maxDepth = maxDepth;
    }

    /// <summary>The token's kind; none before the first.</summary>
    internal readonly JsonTokenType TokenType => _token;

    /// <summary>The text of a name, string or number as it is written, without quotes.</summary>
    internal readonly ReadOnlySpan<byte> ValueSpan => _json.Slice(_valueStart, _valueLength);

    /// <summary>Whether the text of a name or string has escapes.</summary>
    internal readonly bool ValueIsEscaped => _isEscaped;

    /// <summary>Where the token starts.</summary>
    internal readonly int TokenStart => _start;

    /// <summary>Whether reading ended because this is not JSON.</summary>
    internal bool IsMalformed { get; private set; }

    /// <summary>The input from a place up to the end of the token.</summary>
    internal readonly ReadOnlySpan<byte> From(int start) => _json[start.._position];

    /// <summary>Moves to the next token.</summary>
    /// <returns>False at the end.</returns>
    internal bool Read()
    {
        int next = SkipSpace(_position);
        if (_token is JsonTokenType.None or JsonTokenType.PropertyName)
        {
            ReadValue(next);
            return true;
        }

        bool isFirst = _token is JsonTokenType.StartObject or JsonTokenType.StartArray;
        if (_depth == 0)
        {
            return next < _json.Length ? throw Malformed() : false;
        }

        if (next >= _json.Length)
        {
            throw Malformed();
        }

        bool isObject = (_objects & 1) != 0;
        if (_json[next] == (isObject ? '}' : ']'))
        {
            Close(next, isObject ? JsonTokenType.EndObject : JsonTokenType.EndArray);
            return true;
        }

        if (!isFirst)
        {
            next = _json[next] == ',' ? SkipSpace(next + 1) : throw Malformed();
        }

        if (isObject)
        {
            ReadName(next);
        }
        else
        {
            ReadValue(next);
        }

        return true;
    }

    /// <summary>Moves to the value of an object's next member if that has the name, and is written without needless spaces.</summary>
    /// <param name="encoded">The name with quotes and colon: <c>"name":</c>.</param>
    /// <returns>False if it has another name, or may have; the reader has not moved then.</returns>
    internal bool TryReadMember(ReadOnlySpan<byte> encoded)
    {
        int next = _position;
        if (_token != JsonTokenType.StartObject)
        {
            if ((uint)next >= (uint)_json.Length || _json[next] != ',')
            {
                return false;
            }

            next++;
        }

        if (!_json[next..].StartsWith(encoded))
        {
            return false;
        }

        ReadValue(SkipSpace(next + encoded.Length));
        return true;
    }

    /// <summary>Moves to the end of the value, which can be that of the member whose name the reader is on.</summary>
    internal void Skip()
    {
        if (_token == JsonTokenType.PropertyName)
        {
            ReadValue(SkipSpace(_position));
        }

        if (_token is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            int depth = _depth;
            while (_depth >= depth)
            {
                Read();
            }
        }
    }

    private readonly int SkipSpace(int next)
    {
        while ((uint)next < (uint)_json.Length && _json[next] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            next++;
        }

        return next;
    }

    private void ReadName(int next)
    {
        if ((uint)next >= (uint)_json.Length || _json[next] != '"')
        {
            throw Malformed();
        }

        ReadText(next);
        _token = JsonTokenType.PropertyName;
        next = SkipSpace(_position);
        _position = (uint)next < (uint)_json.Length && _json[next] == ':' ? next + 1 : throw Malformed();
    }

    private void ReadValue(int next)
    {
        if ((uint)next >= (uint)_json.Length)
        {
            throw Malformed();
        }

        _start = next;
        switch (_json[next])
        {
            case (byte)'"':
                ReadText(next);
                _token = JsonTokenType.String;
                break;
            case (byte)'{':
                Open(next, isObject: true);
                break;
            case (byte)'[':
                Open(next, isObject: false);
                break;
            case (byte)'t':
                ReadLiteral(next, "true"u8, JsonTokenType.True);
                break;
            case (byte)'f':
                ReadLiteral(next, "false"u8, JsonTokenType.False);
                break;
            case (byte)'n':
                ReadLiteral(next, "null"u8, JsonTokenType.Null);
                break;
            default:
                ReadNumber(next);
                break;
        }
    }

    private void ReadLiteral(int next, ReadOnlySpan<byte> literal, JsonTokenType token)
    {
        if (!_json[next..].StartsWith(literal))
        {
            throw Malformed();
        }

        _token = token;
        _position = next + literal.Length;
    }

    // -12.5e+3
    private void ReadNumber(int next)
    {
        int end = _json[next] == '-' ? next + 1 : next;
        end = (uint)end < (uint)_json.Length && _json[end] == '0' ? end + 1 : SkipDigits(end);
        if ((uint)end < (uint)_json.Length && _json[end] == '.')
        {
            end = SkipDigits(end + 1);
        }

        if ((uint)end < (uint)_json.Length && _json[end] is (byte)'e' or (byte)'E')
        {
            end++;
            end = SkipDigits((uint)end < (uint)_json.Length && _json[end] is (byte)'+' or (byte)'-' ? end + 1 : end);
        }

        _token = JsonTokenType.Number;
        _isEscaped = false;
        _valueStart = next;
        _valueLength = end - next;
        _position = end;
    }

    private int SkipDigits(int next)
    {
        int end = next;
        while ((uint)end < (uint)_json.Length && (uint)(_json[end] - '0') <= 9)
        {
            end++;
        }

        return end > next ? end : throw Malformed();
    }

    private void Open(int next, bool isObject)
    {
        if (_depth == _maxDepth)
        {
            throw Malformed();
        }

        if ((_depth & 63) == 0 && _depth > 0)
        {
            int index = (_depth >> 6) - 1;
            if (_outerObjects is null || index == _outerObjects.Length)
            {
                Array.Resize(ref _outerObjects, (index + 1) * 2);
            }

            _outerObjects[index] = _objects;
        }

        _depth++;
        _objects = (_objects << 1) | (isObject ? 1UL : 0UL);
        _token = isObject ? JsonTokenType.StartObject : JsonTokenType.StartArray;
        _position = next + 1;
    }

    private void Close(int next, JsonTokenType token)
    {
        CloseLevel();
        _token = token;
        _start = next;
        _position = next + 1;
    }

    private void CloseLevel()
    {
        _depth--;
        _objects = (_depth & 63) == 0 && _depth > 0 ? _outerObjects![(_depth >> 6) - 1] : _objects >> 1;
    }

    private JsonException Malformed()
    {
        IsMalformed = true;
        return new JsonException("This is not JSON.");
    }
}
