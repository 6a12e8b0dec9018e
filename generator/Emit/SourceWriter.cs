using System;
using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using DocGen.Primitives;

namespace DocGen.Emit;

/// <summary>Collects source text: indented, with <c>'\n'</c> line ends, in a pooled buffer.</summary>
internal sealed class SourceWriter : IDisposable
{
    private const int IndentSize = 4;

    private char[] _buffer = ArrayPool<char>.Shared.Rent(32 * 1024);
    private int _length;
    private int _indent;
    private bool _isLineStart = true;

    /// <summary>How many characters are written.</summary>
    public int Length => _length;

    /// <summary>Indents the lines that follow by one more level.</summary>
    public void Indent() => _indent++;

    /// <summary>Indents the lines that follow by one level less.</summary>
    public void Outdent() => _indent--;

    /// <summary>Writes text; each of its lines is indented, empty ones stay empty.</summary>
    public void Write(string? text)
    {
        if (text is not null)
        {
            Write(text.AsSpan());
        }
    }

    /// <summary>Writes text; each of its lines is indented, empty ones stay empty.</summary>
    [MethodImpl(Jit.HotLoop)]
    public void Write(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var end = text.IndexOf('\n');
            var line = end < 0 ? text : text.Slice(0, end);
            if (!line.IsEmpty)
            {
                WriteInLine(line);
            }

            if (end < 0)
            {
                return;
            }

            WriteLine();
            text = text.Slice(end + 1);
        }
    }

    /// <summary>Writes an interpolated string, part by part.</summary>
    public void Write([InterpolatedStringHandlerArgument("")] ref Handler handler) => _ = handler;

    /// <summary>Ends the current line.</summary>
    public void WriteLine()
    {
        Reserve(1);
        _buffer[_length++] = '\n';
        _isLineStart = true;
    }

    /// <summary>Writes text and ends the line.</summary>
    public void WriteLine(string? text)
    {
        Write(text);
        WriteLine();
    }

    /// <summary>Writes an interpolated string, part by part, and ends the line.</summary>
    public void WriteLine([InterpolatedStringHandlerArgument("")] ref Handler handler)
    {
        _ = handler;
        WriteLine();
    }

    /// <summary>Writes <c>{</c> and steps in; disposing steps out and writes <c>}</c>.</summary>
    public BlockScope Block(string end = "}")
    {
        WriteLine("{");
        Indent();
        return new(this, end);
    }

    /// <summary>Whether an identifier is among what is written behind a place.</summary>
    [MethodImpl(Jit.HotLoop)]
    public bool Names(string identifier, int position)
    {
        var text = _buffer.AsSpan(position, _length - position);
        while (text.IndexOf(identifier.AsSpan()) is >= 0 and var found)
        {
            text = text.Slice(found + identifier.Length);
            if (text.IsEmpty || !(char.IsLetterOrDigit(text[0]) || text[0] == '_'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Inserts a text at a position, without indentation or escaping.</summary>
    public void Insert(int position, string text)
    {
        Reserve(text.Length);
        _buffer.AsSpan(position, _length - position).CopyTo(_buffer.AsSpan(position + text.Length));
        text.AsSpan().CopyTo(_buffer.AsSpan(position));
        _length += text.Length;
    }

    /// <summary>The whole text that was written.</summary>
    public override string ToString() => new(_buffer, 0, _length);

    /// <summary>Returns the buffer to the pool.</summary>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
    }

    [MethodImpl(Jit.HotLoop)]
    private void WriteInLine(ReadOnlySpan<char> text)
    {
        var indent = _isLineStart ? _indent * IndentSize : 0;
        Reserve(indent + text.Length);
        _buffer.AsSpan(_length, indent).Fill(' ');
        text.CopyTo(_buffer.AsSpan(_length + indent));
        _length += indent + text.Length;
        _isLineStart = false;
    }

    private void Reserve(int count)
    {
        if (_buffer.Length - _length >= count)
        {
            return;
        }

        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + count));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }

    /// <summary>Writes the closing brace of a block when it is disposed.</summary>
    internal readonly struct BlockScope : IDisposable
    {
        private readonly SourceWriter _writer;
        private readonly string _end;

        internal BlockScope(SourceWriter writer, string end) => (_writer, _end) = (writer, end);

        /// <summary>Steps out and writes the end.</summary>
        public void Dispose()
        {
            _writer.Outdent();
            _writer.WriteLine(_end);
        }
    }

    /// <summary>Writes the parts of an interpolated string as they come: no string is made.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Handler
    {
        private readonly SourceWriter _writer;

        public Handler(int literalLength, int formattedCount, SourceWriter writer)
        {
            _ = literalLength + formattedCount;
            _writer = writer;
        }

        public void AppendLiteral(string text) => _writer.Write(text);

        public void AppendFormatted(string? text) => _writer.Write(text);

        public void AppendFormatted(int number) => _writer.Write(number.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(long number) => _writer.Write(number.ToString(CultureInfo.InvariantCulture));
    }
}
