using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Routes;

namespace DocGen.Pages.Operations;

/// <summary>
/// Addresses without a verb in a block of request lines, such as the second one of <c>GET /me/boats</c> and <c>/users/{id}/boats</c>.
/// A block with anything but request lines and addresses has none.
/// </summary>
/// <param name="MayBe">Whether the block may have such addresses.</param>
/// <param name="Verb">The verb that all other lines of the block have; null if they have none, or several.</param>
internal readonly record struct BareAddresses(bool MayBe, string? Verb)
{
    /// <summary>Looks through a block.</summary>
    /// <param name="block">The text of the block.</param>
    /// <param name="isSyntax">Whether a heading says that the block shows requests; else one of its lines has to have a verb.</param>
    public static BareAddresses Of(string block, bool isSyntax)
    {
        var verbs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in block.Split('\n'))
        {
            var text = line.Trim();
            if (RequestLineText.VerbOf(text, out _) is { } verb)
            {
                verbs.Add(RequestLineText.MeantBy(verb) ?? verb);
            }
            else if (text.Length > 0 && text[0] is not ('/' or '?' or '&'))
            {
                return default;
            }
        }

        return new(isSyntax || verbs.Count > 0, verbs.Count == 1 ? verbs.First() : null);
    }

    /// <summary>Whether a line of the block is such an address.</summary>
    public bool Has(string line)
        => MayBe && line.Trim() is { Length: > 1 } address && address[0] == '/' && RouteReader.Read(RouteText.Of(address), out _) is not null;
}
