#if DOCGEN_ITEM_STREAMS
namespace DocGen.Runtime.Http;

using global::DocGen.Runtime.Serialization;
using global::System;
using global::System.IO;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Finds the JSON values that stand one after the other in a body, without waiting for what comes after each.</summary>
internal sealed class ItemReader : IDisposable
{
    private const int FirstCapacity = 4 * 1024;
    private const byte RecordSeparator = 0x1E;

    private readonly Stream _stream;
    private readonly EventDataFilter? _filter;
    private readonly long _maximum;
    private byte[] _bytes = BoundedPool<byte>.Rent(FirstCapacity);

    // Where the value begins, how far it was looked at, and where the bytes end that have arrived.
    private int _start;
    private int _next;
    private int _end;
    private int _depth;
    private bool _isInText;
    private bool _isEscaped;
    private bool _mayBeArray;
    private bool _isComplete;

    /// <summary>Reads a body.</summary>
    /// <param name="stream">The body.</param>
    /// <param name="isEvents">Whether the values are the data of server-sent events.</param>
    /// <param name="mayBeArray">Whether an array at the beginning is not a value, but holds the values.</param>
    /// <param name="maximum">How many bytes a value has at most.</param>
    public ItemReader(Stream stream, bool isEvents, bool mayBeArray, long maximum)
    {
        _maximum = maximum;
        _stream = stream;
        _filter = isEvents ? new EventDataFilter() : null;
        _mayBeArray = mayBeArray;
    }

    /// <summary>The value that was read last.</summary>
    public ReadOnlyMemory<byte> Item { get; private set; }

    /// <summary>Reads up to the end of the next value.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>False at the end of the body.</returns>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        while (!FindItem())
        {
            if (_isComplete)
            {
                return false;
            }

            MakeRoom();
            int count = await _stream.ReadAsync(_bytes.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            _isComplete = count == 0;
            _end += _filter is null ? count : _filter.Keep(_bytes.AsSpan(_end, count));
        }

        // Services end a conversation of server-sent events with this text, which is not JSON.
        return _filter is null || !Item.Span.SequenceEqual("[DONE]"u8);
    }

    /// <summary>Returns the bytes to the pool.</summary>
    public void Dispose()
    {
        byte[] bytes = _bytes;
        _bytes = [];
        BoundedPool<byte>.Return(bytes);
    }

    private bool FindItem()
    {
        for (; _next < _end; _next++)
        {
            byte value = _bytes[_next];
            if (_isInText)
            {
                _isInText = _isEscaped || value != '"';
                _isEscaped = !_isEscaped && value == '\\';
                if (!_isInText && _depth == 0)
                {
                    return Take(_next + 1);
                }
            }
            else if (_depth == 0 && IsSeparator(value))
            {
                if (_next > _start)
                {
                    return Take(_next);
                }

                _start = _next + 1;
            }
            else if (value == '[' && _mayBeArray)
            {
                _start = _next + 1;
                _mayBeArray = false;
            }
            else if (IsEnd(value))
            {
                return Take(_next + 1);
            }
        }

        // The last value needs no separator, and one that broke off is a value that cannot be read.
        return _isComplete && _end > _start && Take(_end);
    }

    private bool IsEnd(byte value)
    {
        _mayBeArray = false;
        _isInText = value == '"';
        _depth += value is (byte)'{' or (byte)'[' ? 1 : value is (byte)'}' or (byte)']' ? -1 : 0;
        return _depth <= 0 && value is (byte)'}' or (byte)']';
    }

    // A comma and the end of an array stand between the values of an array.
    private bool IsSeparator(byte value)
        => value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or RecordSeparator || (_next == _start && value is (byte)',' or (byte)']');

    private bool Take(int end)
    {
        Item = _bytes.AsMemory(_start, end - _start);
        _start = _next = end;
        _depth = 0;
        return true;
    }

    private void MakeRoom()
    {
        if (_end < _bytes.Length)
        {
            return;
        }

        if (_end - _start > _maximum)
        {
            throw new HttpRequestException($"A value is longer than {_maximum} bytes, the client's MaxResponseContentBufferSize.");
        }

        byte[] bytes = _start > _bytes.Length / 2 ? _bytes : BoundedPool<byte>.Rent(_bytes.Length * 2);
        _bytes.AsSpan(_start, _end - _start).CopyTo(bytes);
        if (!ReferenceEquals(bytes, _bytes))
        {
            BoundedPool<byte>.Return(_bytes);
            _bytes = bytes;
        }

        (_start, _next, _end) = (0, _next - _start, _end - _start);
    }
}
#endif
