namespace DocGen.Runtime.Http;

using global::System.Net.Http;
using global::System.Threading.Tasks;
using global::System.Threading;
using global::System;
using global::DocGen.Runtime.Serialization;

/// <summary>Gets the pages that a page links to.</summary>
internal sealed class PageSource<T>
{
    private readonly RequestSender _sender;
    private readonly JsonCodec<T> _codec;
    private readonly RequestOptions? _options;
    private readonly string? _template;
    private readonly VisitedLink _visited;

    /// <summary>Makes the source of a page.</summary>
    /// <param name="sender">What sends the requests.</param>
    /// <param name="codec">Reads the elements.</param>
    /// <param name="options">The options of the first request; their headers are sent again.</param>
    /// <param name="template">The template of the route.</param>
    /// <param name="visited">The page's own address, and those of the pages before it.</param>
    public PageSource(RequestSender sender, JsonCodec<T> codec, RequestOptions? options, string? template, VisitedLink visited)
    {
        _sender = sender;
        _codec = codec;
        _options = options;
        _template = template;
        _visited = visited;
    }

    /// <summary>The same source without the memory of earlier pages: a delta link may lead to where it came from.</summary>
    public PageSource<T> Restart() => new(_sender, _codec, _options, _template, new VisitedLink(_visited.Address, null));

    /// <summary>Gets a page.</summary>
    /// <exception cref="InvalidOperationException">The link leads to another origin, or to a page that was there before.</exception>
    public Task<CollectionPage<T>?> GetAsync(string link, CancellationToken cancellationToken)
    {
        Uri address = _sender.Origin.Resolve(_visited.Address, link);
        if (_visited.Contains(address))
        {
            throw new InvalidOperationException($"The link '{link}' leads back to a page that was read before.");
        }

        HttpRequestMessage request = _sender.CreateRequest(HttpMethod.Get, address, _template, null, _options);
        return _sender.SendPageAsync(request, _options, _codec, _visited, false, cancellationToken);
    }
}
