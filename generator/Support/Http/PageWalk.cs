#if DOCGEN_PAGE_WALKS
namespace DocGen.Runtime.Http;

using global::DocGen.Runtime.Serialization;
using global::System;
using global::System.Collections.Generic;
using global::System.Globalization;
using global::System.Net.Http;
using global::System.Runtime.CompilerServices;
using global::System.Threading;

/// <summary>Requests the pages of a list one after the other.</summary>
/// <typeparam name="TPage">The object that a page is.</typeparam>
/// <typeparam name="T">The elements' type.</typeparam>
internal sealed class PageWalk<TPage, T>
    where TPage : class
{
    private const int MaximumOfEmptyPages = 1000;

    private readonly RequestSender _sender;
    private readonly JsonCodec<TPage> _codec;
    private readonly PageRule<TPage, T> _rule;
    private readonly RequestOptions? _options;

    /// <summary>Makes a walk.</summary>
    /// <param name="sender">What sends the requests.</param>
    /// <param name="codec">Reads the pages.</param>
    /// <param name="rule">How they follow each other.</param>
    /// <param name="options">The options of the first request; their headers are sent again.</param>
    public PageWalk(RequestSender sender, JsonCodec<TPage> codec, PageRule<TPage, T> rule, RequestOptions? options)
    {
        _sender = sender;
        _codec = codec;
        _rule = rule;
        _options = options;
    }

    /// <summary>The elements of all pages from that of a request on.</summary>
    /// <param name="createFirst">Makes the first request, once for each enumeration.</param>
    /// <param name="maximum">How many elements there are at most.</param>
    /// <param name="cancellationToken">Cancels the requests.</param>
    /// <exception cref="InvalidOperationException">A page leads to another origin or back to an earlier page, or a thousand pages without elements came one
    /// after the other.</exception>
    public async IAsyncEnumerable<T> EnumerateAsync(
        Func<HttpRequestMessage> createFirst, int maximum, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        HttpRequestMessage request = createFirst();
        VisitedLink? visited = null;
        request.Options.TryGetValue(RequestKeys.RouteTemplate, out string? template);
        long seen = FirstElement(request.RequestUri!);
        int emptyPages = 0;
        for (int left = maximum; left > 0;)
        {
            Uri address = request.RequestUri!;
            TPage? page = await _sender.SendAsync(request, _options, _codec, MissingBody.IsNullIfExpected, cancellationToken).ConfigureAwait(false);
            IReadOnlyList<T> elements = (page is null ? null : _rule.GetElements(page)) ?? [];
            for (int i = 0; i < elements.Count && left > 0; i++, left--)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return elements[i];
            }

            seen += elements.Count;
            if (page is null || left == 0 || FindNext(address, page, elements.Count, seen) is not { } next)
            {
                break;
            }

            emptyPages = elements.Count == 0 ? emptyPages + 1 : 0;
            visited = new VisitedLink(address, visited);
            if (emptyPages >= MaximumOfEmptyPages || visited.Contains(next))
            {
                throw new InvalidOperationException($"'{next}' is asked for as the next page, which leads back to an earlier one or to none with elements.");
            }

            request = _sender.CreateRequest(HttpMethod.Get, next, template, null, _options);
        }
    }

    // What is before the first page that is asked for, as far as its request tells: ?offset=40
    private long FirstElement(Uri address) => _rule is { GetNext: null, FirstPage: null } ? Number(address) ?? 0 : 0;

    private Uri? FindNext(Uri address, TPage page, int count, long seen)
    {
        if (_rule.HasMore?.Invoke(page) == false || (_rule.GetTotal?.Invoke(page) is { } total && seen >= total))
        {
            return null;
        }

        if (_rule.GetNext is { } getNext)
        {
            string? next = getNext(page);
            return string.IsNullOrEmpty(next) ? null
                : _rule.Parameter is null ? _sender.Origin.Resolve(address, next)
                : WithParameter(address, next);
        }

        // Pages that are counted end with one that has no elements, if nothing has told it before.
        long number = _rule.FirstPage is { } first ? (Number(address) ?? first) + 1 : seen;
        return count == 0 ? null : WithParameter(address, number.ToString(CultureInfo.InvariantCulture));
    }

    private long? Number(Uri address)
    {
        foreach (string part in Parts(address))
        {
            if (IsParameter(part) && long.TryParse(part.AsSpan(_rule.Parameter!.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out long number))
            {
                return number;
            }
        }

        return null;
    }

    // The address with another value of the parameter: ?limit=50&cursor=a7
    private Uri WithParameter(Uri address, string value)
    {
        List<string> parts = [.. Parts(address)];
        parts.RemoveAll(IsParameter);
        parts.Add(_rule.Parameter + "=" + Uri.EscapeDataString(value));
        return new Uri(address.GetLeftPart(UriPartial.Path) + "?" + string.Join('&', parts));
    }

    private bool IsParameter(string part) => part.StartsWith(_rule.Parameter + "=", StringComparison.Ordinal);

    private static string[] Parts(Uri address) => address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries);
}
#endif
