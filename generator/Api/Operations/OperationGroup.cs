using System.Collections.Generic;
using DocGen.Pages.Model;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Api.Operations;

/// <summary>One verb on one route, and the pages that document it, while lines are entered.</summary>
/// <param name="verb">The verb.</param>
/// <param name="form">What the route's end says of the contract.</param>
/// <param name="host">The host, if it is not that of the client's base address; else empty.</param>
internal sealed class OperationGroup(string verb, RouteForm form, string host = "")
{
    private string? _address;
    private bool _isOfBase;

    /// <summary>The verb that the pages of the group share, in upper case.</summary>
    public string Verb { get; } = verb;

    /// <summary>What the route's end says of the contract.</summary>
    public RouteForm Form { get; } = form;

    /// <summary>The host, if it is not that of the client's base address; else empty. Services of two hosts are never one operation.</summary>
    public string Host { get; } = host;

    /// <summary>The address that its lines keep; null if one of them is of the client's base address.</summary>
    public string? Address => _isOfBase ? null : _address;

    /// <summary>The place of the first line in its page.</summary>
    public int Anchor { get; private set; } = -1;

    /// <summary>The pages, by path, each once.</summary>
    public List<RouteSource> Sources { get; } = new(1);

    /// <summary>Those of them that write the route alone, and not only with options of the protocol.</summary>
    public List<RouteSource> PlainSources { get; } = new(1);

    /// <summary>The first line; its placeholder names are the operation's.</summary>
    public EquatableArray<RouteSegment> Line { get; private set; }

    /// <summary>Adds a line; pages come in their order.</summary>
    /// <param name="source">Its page.</param>
    /// <param name="written">The line as the page has it.</param>
    /// <param name="line">Its segments.</param>
    /// <param name="address">The address that it keeps; null for the client's base address.</param>
    public void Add(RouteSource source, RequestLine written, EquatableArray<RouteSegment> line, string? address)
    {
        var hasOptions = written.HasOptions;
        _isOfBase |= address is null;
        _address = address is not null && (_address is null || IsBetter(address, _address)) ? address : _address;
        if (!hasOptions && (PlainSources.Count == 0 || !ReferenceEquals(PlainSources[PlainSources.Count - 1], source)))
        {
            PlainSources.Add(source);
        }

        if (Sources.Count == 0)
        {
            (Line, Anchor) = (line, written.Anchor);
        }

        if (Sources.Count == 0 || !ReferenceEquals(Sources[Sources.Count - 1], source))
        {
            Sources.Add(source);
        }
    }

    /// <summary>The highest version, then the ordinally first.</summary>
    private static bool IsBetter(string address, string than)
        => ServiceAddress.VersionOf(address).CompareTo(ServiceAddress.VersionOf(than)) is var order
            && (order > 0 || (order == 0 && string.CompareOrdinal(address, than) < 0));
}
