#if DOCGEN_ITEM_STREAMS
namespace DocGen.Runtime;

using global::DocGen.Runtime.Http;
using global::DocGen.Runtime.Serialization;
using global::System;
using global::System.Collections.Generic;
using global::System.IO;
using global::System.Net.Http;
using global::System.Runtime.CompilerServices;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>
/// The values that a service sends one after the other, each as it arrives: JSON in lines (NDJSON), a JSON sequence (RFC 7464), or the data of server-sent
/// events. <c>await foreach</c> reads them, and ends the response when it is left; without it, this is a stream of the bytes as they came.
/// </summary>
/// <typeparam name="T">The values' type.</typeparam>
public sealed class ItemStream<T> : ResponseStream, IAsyncEnumerable<T>
{
    private readonly HttpResponseMessage _response;
    private readonly JsonCodec<T> _codec;
    private readonly ReadRules _rules;
    private readonly long _maximum;
    private readonly CancellationToken _cancellationToken;
    private int _isEnumerated;

    internal ItemStream(HttpResponseMessage response, Stream body, JsonCodec<T> codec, ReadRules rules, long maximum, CancellationToken cancellationToken)
        : base(response, body)
    {
        _maximum = maximum;
        _response = response;
        _codec = codec;
        _rules = rules;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Reads the values, each when it has arrived; the enumeration ends with the response, which may be never.</summary>
    /// <param name="cancellationToken">Ends the waiting for the next value, as the token of the call does.</param>
    /// <exception cref="InvalidOperationException">The values are enumerated already: they arrive once.</exception>
    /// <exception cref="ApiException">A value is not JSON, or JSON of another kind; its body is that value.</exception>
    /// <exception cref="HttpRequestException">A value is longer than the client's MaxResponseContentBufferSize.</exception>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref _isEnumerated, 1) != 0)
        {
            throw new InvalidOperationException("The values of this response are enumerated already, and arrive once. Send the request again.");
        }

        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(_cancellationToken, cancellationToken);
        ConfiguredAsyncDisposable response = ((IAsyncDisposable)this).ConfigureAwait(false);
        await using (response)
        {
            bool isEvents = string.Equals(_response.Content.Headers.ContentType?.MediaType, "text/event-stream", StringComparison.OrdinalIgnoreCase);
            using ItemReader reader = new(this, isEvents, mayBeArray: _codec.Members is not null, _maximum);
            while (await ReadAsync(reader, either.Token, cancellationToken).ConfigureAwait(false))
            {
                yield return ResponseReader.Parse(_response, reader.Item.Span, _codec, _rules)!;
            }
        }
    }

    /// <summary>Sets whether the enumeration goes on where it was awaited. A stream can be disposed asynchronously, too, so that the extension methods of
    /// this name are ambiguous.</summary>
    /// <param name="continueOnCapturedContext">Whether it does.</param>
    public ConfiguredCancelableAsyncEnumerable<T> ConfigureAwait(bool continueOnCapturedContext)
        => ((IAsyncEnumerable<T>)this).ConfigureAwait(continueOnCapturedContext);

    // Callers know their own tokens, and not the one that is linked with both.
    private async ValueTask<bool> ReadAsync(ItemReader reader, CancellationToken either, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadAsync(either).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (either.IsCancellationRequested)
        {
            CancellationToken token = cancellationToken.IsCancellationRequested ? cancellationToken : _cancellationToken;
            throw new OperationCanceledException(exception.Message, exception, token);
        }
    }
}
#endif
