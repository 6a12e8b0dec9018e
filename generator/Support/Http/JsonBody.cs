namespace DocGen.Runtime.Http;

using global::System;
using global::System.IO;
using global::System.Net;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>A request body that is serialized once, into a pooled buffer: its length is known and it can be sent again by a handler that retries.</summary>
internal sealed class JsonBody : HttpContent
{
    private readonly PooledBuffer _buffer;
    private int _readers;

    /// <summary>Takes a buffer over.</summary>
    public JsonBody(PooledBuffer buffer)
    {
        _buffer = buffer;
        Headers.TryAddWithoutValidation("Content-Type", "application/json");
    }

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        => SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc/>
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Interlocked.Increment(ref _readers);
        await stream.WriteAsync(_buffer.Memory, cancellationToken).ConfigureAwait(false);
        Interlocked.Decrement(ref _readers);
    }

    /// <inheritdoc/>
    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(_buffer.Span);
    }

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = _buffer.Length;
        return true;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            // A server can answer before it has the whole body, and a send that failed says nothing about what still runs:
            // an array that may be read yet must not get to the next request.
            if (Volatile.Read(ref _readers) == 0)
            {
                _buffer.Dispose();
            }
            else
            {
                _buffer.Detach();
            }
        }

        base.Dispose(disposing);
    }
}
