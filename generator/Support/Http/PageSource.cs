#if DOCGEN_PAGES
namespace DocGen.Runtime.Http;

using global::DocGen.Runtime.Serialization;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Gets the pages that a page links to.</summary>
internal sealed class PageSource<T>
{
    private readonly RequestSender _sender;
    private readonly JsonCodec<T> _codec;
    private readonly RequestOptions? _options;
    private readonly string? _template;
    private readonly Uri _address;
    private readonly VisitedLink? _previous;

    /// <summary>Makes the source of a page.</summary>
    /// <param name="sender">What sends the requests.</param>
    /// <param name="codec">Reads the elements.</param>
    /// <param name="options">The options of the first request; their headers are sent again.</param>
    /// <param name="template">The template of the route.</param>
    /// <param name="address">The page's own address.</param>
    /// <param name="previous">The pages before it; null for the first.</param>
    public PageSource(RequestSender sender, JsonCodec<T> codec, RequestOptions? options, string? template, Uri address, VisitedLink? previous)
    {
        _sender = sender;
        _codec = codec;
        _options = options;
        _template = template;
        _address = address;
        _previous = previous;
    }

    /// <summary>Gets the page that a next link leads to.</summary>
    /// <exception cref="InvalidOperationException">The link leads to another origin, or to a page that was there before.</exception>
    public Task<CollectionPage<T>?> GetNextAsync(string link, CancellationToken cancellationToken)
    {
        Uri address = _sender.Origin.Resolve(_address, link);
        VisitedLink visited = new(_address, _previous);
        return !visited.Contains(address)
            ? GetAsync(address, visited, cancellationToken)
            : throw new InvalidOperationException($"The link '{link}' leads back to a page that was read before.");
    }

#if DOCGEN_ODATA
    /// <summary>Gets the page that a delta link leads to, which may be the same one every time.</summary>
    /// <exception cref="InvalidOperationException">The link leads to another origin.</exception>
    public Task<CollectionPage<T>?> GetDeltaAsync(string link, CancellationToken cancellationToken)
        => GetAsync(_sender.Origin.Resolve(_address, link), null, cancellationToken);

#endif
    private Task<CollectionPage<T>?> GetAsync(Uri address, VisitedLink? previous, CancellationToken cancellationToken)
    {
        HttpRequestMessage request = _sender.CreateRequest(HttpMethod.Get, address, _template, null, _options);
        return _sender.SendPageAsync(request, _options, _codec, previous, false, cancellationToken);
    }
}
#endif
