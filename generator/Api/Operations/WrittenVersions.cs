using System.Collections.Generic;
using System.Linq;
using DocGen.Pages.Model;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Api.Operations;

/// <summary>
/// Keeps the versions that request lines begin with (<c>GET /v1/orders</c>) where no page shows the address of the service. Elsewhere a version belongs to the
/// base address; here nobody who sets that address could know of it, so that it is a step of the route.
/// </summary>
internal static class WrittenVersions
{
    /// <summary>The pages with the versions in their routes; the same list if no line has one.</summary>
    public static List<Page> Keep(List<Page> pages)
        => pages.Exists(HasVersion) ? pages.ConvertAll(static page => HasVersion(page) ? Keep(page) : page) : pages;

    private static bool HasVersion(Page page) => page.Operations.Any(static operation => operation.Lines.Any(static line => line.Version is not null));

    private static Page Keep(Page page) => page with { Operations = page.Operations.Select(Keep).ToEquatableArray() };

    private static OperationDefinition Keep(OperationDefinition operation) => operation with { Lines = new([.. operation.Lines.Select(Keep)]) };

    private static RequestLine Keep(RequestLine line)
        => line.Version is not { } version ? line : line with
        {
            Route = line.Route with { Segments = new([new RouteSegment(RouteSegmentKind.Literal, version), .. line.Route.Segments]) },
        };
}
