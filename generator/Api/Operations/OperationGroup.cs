using System.Collections.Generic;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Api.Operations;

/// <summary>One verb on one route, and the pages that document it, while lines are entered.</summary>
/// <param name="verb">The verb.</param>
/// <param name="form">What the route's end says of the contract.</param>
internal sealed class OperationGroup(string verb, RouteForm form)
{
    /// <summary>The verb.</summary>
    public string Verb { get; } = verb;

    /// <summary>What the route's end says of the contract.</summary>
    public RouteForm Form { get; } = form;

    /// <summary>The pages, by path, each once.</summary>
    public List<RouteSource> Sources { get; } = new(1);

    /// <summary>Those of them that write the route alone, and not only with options of the protocol.</summary>
    public List<RouteSource> PlainSources { get; } = new(1);

    /// <summary>The first line; its placeholder names are the operation's.</summary>
    public EquatableArray<RouteSegment> Line { get; private set; }

    /// <summary>Adds a line; pages come in their order.</summary>
    public void Add(RouteSource source, EquatableArray<RouteSegment> line, bool hasOptions)
    {
        if (!hasOptions && (PlainSources.Count == 0 || !ReferenceEquals(PlainSources[PlainSources.Count - 1], source)))
        {
            PlainSources.Add(source);
        }

        if (Sources.Count == 0)
        {
            Line = line;
        }

        if (Sources.Count == 0 || !ReferenceEquals(Sources[Sources.Count - 1], source))
        {
            Sources.Add(source);
        }
    }
}
