#if DOCGEN_STREAM_BODIES
namespace DocGen.Runtime.Http;

using global::System;
using global::System.IO;
using global::System.Net;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>A request body from a stream, from where it stands. The stream stays open: it is the caller's.</summary>
internal sealed class StreamBody : HttpContent
{
    private readonly Stream _stream;
    private readonly long _start;
    private bool _isUsed;

    /// <summary>Wraps a stream.</summary>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    public StreamBody(Stream stream)
    {
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read.", nameof(stream));
        }

        _stream = stream;
        _start = stream.CanSeek ? stream.Position : 0;
    }

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        => SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Rewind();
        return _stream.CopyToAsync(stream, cancellationToken);
    }

    /// <inheritdoc/>
    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Rewind();
        _stream.CopyTo(stream);
    }

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = _stream.CanSeek ? _stream.Length - _start : 0;
        return _stream.CanSeek;
    }

    // A handler that retries, or a redirect, sends the body again.
    private void Rewind()
    {
        if (_isUsed)
        {
            if (!_stream.CanSeek)
            {
                throw new InvalidOperationException("The stream was sent already and cannot be read again.");
            }

            _stream.Position = _start;
        }

        _isUsed = true;
    }
}
#endif
