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
        var byName = new Dictionary<string, List<Vote>>(StringComparer.OrdinalIgnoreCase);
        var votes = new List<Vote>();
        foreach (var page in pages)
        {
            foreach (var credential in page.Credentials)
            {
                if (!byName.TryGetValue(credential.Name, out var named))
                {
                    byName.Add(credential.Name, named = []);
                }

                if (named.Find(vote => vote.IsFor(credential)) is { } known)
                {
                    known.Add(credential);
                }
                else
                {
                    named.Add(new Vote(credential));
                    votes.Add(named[named.Count - 1]);
                }
            }
        }

        votes.Sort(Vote.Compare);
        return votes.FindAll(vote => vote.Count * MinShare >= votes[0].Count).Take(MaxCount).Select(static vote => vote.Credential).ToEquatableArray();
    }

    /// <summary>How many pages show a credential.</summary>
    private sealed class Vote(Credential first)
    {
        public Credential Credential { get; private set; } = first;

        public int Count { get; private set; } = 1;

        public bool IsFor(Credential other)
            => Credential.Place == other.Place && Credential.Scheme.Equals(other.Scheme, StringComparison.OrdinalIgnoreCase);

        public void Add(Credential other)
        {
            Count++;
            Credential = Order(Credential, other) <= 0 ? Credential : other;
        }

        /// <summary>Orders the vote of more pages first.</summary>
        public static int Compare(Vote left, Vote right)
            => left.Count != right.Count ? right.Count.CompareTo(left.Count)
                : Order(left.Credential, right.Credential) is var order and not 0 ? order
                : ((int)left.Credential.Place).CompareTo((int)right.Credential.Place);

        private static int Order(Credential left, Credential right)
            => string.CompareOrdinal(left.Name, right.Name) is var order and not 0 ? order : string.CompareOrdinal(left.Scheme, right.Scheme);
    }
}
