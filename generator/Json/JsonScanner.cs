using System.Runtime.CompilerServices;
using System.Text;
using DocGen.Primitives;

namespace DocGen.Json;

/// <summary>Goes through the characters of handwritten JSON and reads its words and strings.</summary>
/// <param name="text">The text.</param>
/// <param name="start">The offset to read from.</param>
/// <param name="end">The offset behind the last character to read.</param>
internal sealed class JsonScanner(string text, int start, int end)
{
    private readonly StringBuilder _buffer = new();
    private int _position = start;

    /// <summary>The offset of the next character.</summary>
    public int Position => _position;

    /// <summary>Whether all characters are read.</summary>
    public bool IsAtEnd => _position >= end;

    /// <summary>Whether the next character begins a string; text programs make curly quotes of straight ones.</summary>
    public bool IsAtQuote => _position < end && text[_position] is '"' or '\'' or '\u201C' or '\u201D' or '\u2018' or '\u2019';

    /// <summary>Whether the next character ends a member of an object.</summary>
    public bool IsAtEndOfMember => _position < end && text[_position] is ',' or '}';

    /// <summary>Skips the next character if it is the given one.</summary>
    public bool TrySkip(char c)
    {
        if (_position >= end || text[_position] != c)
        {
            return false;
        }

        _position++;
        return true;
    }

    /// <summary>Skips the bar between two alternatives of a value (<c>"open" | "closed"</c>) and the blanks around it; false if there is none.</summary>
    public bool TrySkipBar()
    {
        var at = _position;
        while (at < end && text[at] == ' ')
        {
            at++;
        }

        if (at >= end || text[at] != '|')
        {
            return false;
        }

        _position = at + 1;
        SkipBlanks();
        return true;
    }

    /// <summary>Skips blanks, characters that show as nothing, and comments.</summary>
    [MethodImpl(Jit.HotLoop)]
    public void SkipBlanks()
    {
        while (_position < end)
        {
            var c = text[_position];
            if (char.IsWhiteSpace(c) || CharacterClasses.IsZeroWidth(c))
            {
                _position++;
            }
            else if (c is '/' or '#' && IsComment())
            {
                SkipComment();
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Skips to the next item of an array or member of an object; false if none follows.</summary>
    /// <param name="close">The character that ends the array or object.</param>
    /// <remarks>Commas are skipped wherever they stand, so that it makes no difference whether one is missing or too many.</remarks>
    [MethodImpl(Jit.HotLoop)]
    public bool SkipToItem(char close)
    {
        SkipBlanks();
        while (_position < end && text[_position] is ',' or ';')
        {
            _position++;
            SkipBlanks();
        }

        // "..." stands for what an author left out, and may say what it was: "... (8 further crates) ...".
        while (_position < end && text[_position] is '.' or '\u2026')
        {
            _position++;
            SkipRemark();
            SkipBlanks();
        }

        return _position < end && text[_position] != close && text[_position] is not ('}' or ']');
    }

    /// <summary>Skips a remark in brackets on the rest of a line.</summary>
    private void SkipRemark()
    {
        var at = _position;
        while (at < end && text[at] == ' ')
        {
            at++;
        }

        if (at < end && text[at] == '(')
        {
            var close = text.IndexOf('\n', at, end - at);
            _position = close < 0 ? end : close;
        }
    }

    /// <summary>Reads the name of a member that has no quotes, or none in front of it; a placeholder goes up to its closing bracket.</summary>
    public string ReadName()
    {
        var first = _position;
        if (_position < end && text[_position] == '<' && text.IndexOf('>', _position, end - _position) is > 0 and var close
            && text.IndexOf('\n', _position, close - _position) < 0)
        {
            _position = close + 1;
            return text.Substring(first, _position - first);
        }

        while (_position < end && !char.IsWhiteSpace(text[_position]) && text[_position] is not (':' or ',' or '{' or '}' or '[' or ']' or '"'))
        {
            _position++;
        }

        var name = text.Substring(first, _position - first);
        TrySkip('"');
        return name;
    }

    /// <summary>Reads a word without quotes, up to the end of the value or line.</summary>
    [MethodImpl(Jit.HotLoop)]
    public string ReadWord()
    {
        var first = _position;
        while (_position < end && text[_position] is not (',' or '}' or ']' or '\r' or '\n' or '"' or '{' or '[') && !IsComment())
        {
            _position++;
        }

        return text.Substring(first, _position - first).Trim();
    }

    /// <summary>Reads a string, which may go over several lines, up to its closing quote.</summary>
    [MethodImpl(Jit.HotLoop)]
    public string ReadString()
    {
        var quote = ClosingOf(text[_position++]);
        var first = _position;
        while (_position < end && text[_position] != quote && text[_position] is not ('\\' or '\r' or '\n'))
        {
            _position++;
        }

        if (_position < end && text[_position] == quote)
        {
            return text.Substring(first, _position++ - first);
        }

        _buffer.Clear().Append(text, first, _position - first);
        while (_position < end && text[_position] != quote)
        {
            ReadStringPart();
        }

        _position++;
        return _buffer.ToString();
    }

    private static char ClosingOf(char quote) => quote switch
    {
        '\u201C' => '\u201D',
        '\u2018' => '\u2019',
        _ => quote,
    };

    private void ReadStringPart()
    {
        var c = text[_position++];
        if (c == '\\' && _position < end)
        {
            _buffer.Append(Unescape(text[_position++]));
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
            case 'u' when _position + 4 <= end && TryHex(out var value):
                return value;
            default:
                return c;
        }
    }

    private bool TryHex(out char value)
    {
        var isHex = ushort.TryParse(
            text.Substring(_position, 4),
            System.Globalization.NumberStyles.AllowHexSpecifier,
            System.Globalization.CultureInfo.InvariantCulture,
            out var number);
        _position += isHex ? 4 : 0;
        value = (char)number;
        return isHex;
    }

    /// <summary>Whether a comment begins here: <c>// text</c>, <c>/* text */</c>, or, behind a blank, <c># text</c>.</summary>
    private bool IsComment()
        => _position + 1 < end && (text[_position] == '/' ? text[_position + 1] is '/' or '*'
            : text[_position] == '#' && text[_position + 1] == ' ' && (_position == 0 || char.IsWhiteSpace(text[_position - 1])));

    private void SkipComment()
    {
        var isLine = text[_position + 1] is '/' or ' ';
        var close = isLine
            ? text.IndexOf('\n', _position, end - _position)
            : text.IndexOf("*/", _position + 2, end - _position - 2, System.StringComparison.Ordinal);
        _position = close < 0 ? end : close + (isLine ? 1 : 2);
    }
}
