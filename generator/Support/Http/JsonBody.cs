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
    // What is added to the number of readers when the body is disposed.
    private const int Disposed = int.MinValue;

    private readonly PooledBuffer _buffer;
    private readonly int _length;
    private int _readers;

    /// <summary>Takes a buffer over.</summary>
    public JsonBody(PooledBuffer buffer)
    {
        _buffer = buffer;
        _length = buffer.Length;
        Headers.TryAddWithoutValidation("Content-Type", "application/json");
    }

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        => SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc/>
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        BeginReading();
        await stream.WriteAsync(_buffer.Memory, cancellationToken).ConfigureAwait(false);
        Interlocked.Decrement(ref _readers);
    }

    /// <inheritdoc/>
    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        BeginReading();
        stream.Write(_buffer.Span);
        Interlocked.Decrement(ref _readers);
    }

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = _length;
        return true;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        // A server can answer before it has the whole body, and a send that failed says nothing about what still runs:
        // an array that may be read yet must not get to the next request, so it is returned to the pool only if nobody has begun to read, or all have ended.
        if (disposing && Interlocked.CompareExchange(ref _readers, Disposed, 0) == 0)
        {
            _buffer.Dispose();
        }

        base.Dispose(disposing);
    }

    // A body that two threads send ends with the first response; the other one must not go out empty.
    private void BeginReading() => ObjectDisposedException.ThrowIf(Interlocked.Increment(ref _readers) < 0, this);
}
