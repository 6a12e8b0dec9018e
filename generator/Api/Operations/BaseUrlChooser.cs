using System;
using System.Collections.Generic;
using DocGen.Api.Sources;
using DocGen.Diagnostics;
using DocGen.Pages.Model;

namespace DocGen.Api.Operations;

/// <summary>
/// Chooses the service's base URL from the addresses that pages show. Pages of operations are asked first; only if none shows an address, the others are: what
/// they show is often the address of signing in, or of another service, and not the base.
/// </summary>
internal static class BaseUrlChooser
{
    /// <summary>Chooses; null if no page shows an absolute address.</summary>
    /// <param name="pages">The pages, by path.</param>
    /// <param name="diagnostics">Is told where pages show another host or scheme.</param>
    public static string? Choose(List<Page> pages, MergeDiagnostics diagnostics)
    {
        var voters = pages.FindAll(static page => !page.Operations.IsEmpty && ShowsHost(page));
        voters = voters.Count > 0 ? voters : pages.FindAll(ShowsHost);
        var votes = new HostVotes();
        foreach (var page in voters)
        {
            votes.Add(page);
        }

        var chosen = votes.Choose();
        if (chosen is not null)
        {
            Report(voters, chosen, diagnostics);
        }

        return chosen;
    }

    private static bool ShowsHost(Page page)
    {
        foreach (var address in page.BaseUrls)
        {
            if (!ServiceAddress.HasPlaceholder(address.Url))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reports the first address of another host or scheme, together with the first one of those that are chosen.</summary>
    private static void Report(List<Page> pages, string chosen, MergeDiagnostics diagnostics)
    {
        (Page Page, BaseAddress Address)? first = null, other = null;
        var others = new SortedSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in pages)
        {
            foreach (var address in page.BaseUrls)
            {
                if (ServiceAddress.IsSameService(address.Url, chosen))
                {
                    first ??= (page, address);
                }
                else if (!ServiceAddress.HasPlaceholder(address.Url))
                {
                    other ??= (page, address);
                    others.Add(ServiceAddress.IsSameHost(address.Url, chosen) ? address.Url : ServiceAddress.HostOf(address.Url));
                }
            }
        }

        if (first is { } kept && other is { } another)
        {
            diagnostics.Add(
                ApiDiagnosticIds.SeveralHosts,
                another.Page.Path,
                another.Address.Anchor,
                new RelatedPlace(kept.Page.Path, kept.Address.Anchor),
                another.Address.Url,
                chosen,
                kept.Page.Path,
                string.Join(", ", others));
        }
    }
}
