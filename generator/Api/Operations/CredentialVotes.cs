using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Operations;

/// <summary>
/// Counts the pages for each credential. Most sets show one way of authentication on nearly all pages or on one about just that; what only a few pages show
/// beside one that many do belongs to something else, as the credential of the service that a page calls back.
/// </summary>
internal static class CredentialVotes
{
    private const int MaxCount = 3;
    private const int MinShare = 5;

    /// <summary>The credentials of a set, those of most pages first; of spellings of one name the ordinally first.</summary>
    public static EquatableArray<Credential> Count(IEnumerable<Page> pages)
    {
        var votes = new Dictionary<(CredentialPlace Place, string Name, string Scheme), (Credential Credential, int Count)>();
        foreach (var credential in pages.SelectMany(static page => page.Credentials))
        {
            var key = (credential.Place, credential.Name.ToUpperInvariant(), credential.Scheme.ToUpperInvariant());
            votes[key] = votes.TryGetValue(key, out var known) ? (First(known.Credential, credential), known.Count + 1) : (credential, 1);
        }

        var most = votes.Count == 0 ? 0 : votes.Values.Max(static vote => vote.Count);
        return votes.Values.Where(vote => vote.Count * MinShare >= most)
            .OrderByDescending(static vote => vote.Count)
            .ThenBy(static vote => vote.Credential.Name, StringComparer.Ordinal)
            .ThenBy(static vote => vote.Credential.Scheme, StringComparer.Ordinal)
            .ThenBy(static vote => vote.Credential.Place)
            .Take(MaxCount)
            .Select(static vote => vote.Credential)
            .ToEquatableArray();
    }

    private static Credential First(Credential left, Credential right)
        => string.CompareOrdinal(left.Name, right.Name) is var order and not 0 ? order < 0 ? left : right
            : string.CompareOrdinal(left.Scheme, right.Scheme) <= 0 ? left : right;
}
