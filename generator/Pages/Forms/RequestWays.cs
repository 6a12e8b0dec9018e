using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;

namespace DocGen.Pages.Forms;

/// <summary>
/// Gives each way to make a page's one request the heading that the first of them has: "## List a crate's lids", "### HTTP request",
/// <c>GET /crates/{id}/lids</c>, then "## List my lids" with a mere <c>GET /me/lids</c>.
/// </summary>
internal static class RequestWays
{
    /// <summary>The sections of a page, with one for the request lines behind each section that is such a way.</summary>
    public static IReadOnlyList<Section> Headed(IReadOnlyList<PageSection> sections)
    {
        var known = new HashSet<string>(sections.Where(static section => section is { Kind: SectionKind.HttpRequest, IsInExample: false })
            .SelectMany(static section => RequestsOf(section.Section)).Select(EndOf), StringComparer.OrdinalIgnoreCase);
        var headed = new List<Section>(sections.Count);
        foreach (var section in sections)
        {
            var requests = OperationHeading.Is(section) && !section.IsInExample ? RequestsOf(section.Section) : [];
            if (requests.Length == 0 || !Array.TrueForAll(requests, request => known.Contains(EndOf(request))))
            {
                headed.Add(section.Section);
                continue;
            }

            headed.Add(section.Section with { Blocks = Array.FindAll(section.Section.Blocks, static block => !block.IsRequest()) });
            headed.Add(new(section.Section.Level + 1, CanonicalHeading.Of(SectionKind.HttpRequest), requests, requests[0].Position));
        }

        return headed;
    }

    private static Block[] RequestsOf(Section section) => Array.FindAll(section.Blocks, SectionBlocks.IsRequest);

    /// <summary>The verb and the last step of a request's first line; empty for an address with a host, which is an example.</summary>
    private static string EndOf(Block request)
    {
        var (verb, route) = RequestBlock.LinesOf(request).First();
        return route.BaseUrl is null ? verb + route.Path.Substring(route.Path.TrimEnd('/').LastIndexOf('/')) : "";
    }
}
