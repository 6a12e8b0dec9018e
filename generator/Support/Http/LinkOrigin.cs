namespace DocGen.Runtime.Http;

using global::System;

/// <summary>Where the links of a service may lead: the scheme, host and port of its base address, so that no token goes elsewhere.</summary>
internal sealed class LinkOrigin
{
    private static readonly UriCreationOptions s_asItCame = new() { DangerousDisablePathAndQueryCanonicalization = true };

    /// <summary>Takes the origin of an address.</summary>
    public LinkOrigin(Uri baseAddress) => BaseAddress = baseAddress;

    /// <summary>The address.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Resolves a link against the address of the response that it comes from.</summary>
    /// <exception cref="InvalidOperationException">The link leads to another origin or is none.</exception>
    public Uri Resolve(Uri address, string link)
    {
        // A backslash is a slash to some, and no address has one.
        if (link.Contains('\\', StringComparison.Ordinal) || !Uri.TryCreate(address, link, out Uri? target) || !IsSame(target))
        {
            throw new InvalidOperationException(
                $"The link '{link}' does not lead to {BaseAddress.GetLeftPart(UriPartial.Authority)}, where the client sends its requests.");
        }

        return IsClean(link) && ToAbsolute(target, link) is { } text && Uri.TryCreate(text, in s_asItCame, out Uri? exact) && IsSame(exact)
            ? exact
            : target;
    }

#if DOCGEN_CREDENTIALS
    /// <summary>An absolute address as it is written, without the platform's mending.</summary>
    public static Uri AsItCame(string address) => new(address, in s_asItCame);

#endif
    /// <summary>Whether an address is of the origin.</summary>
    public bool IsSame(Uri target)
        => target.Scheme == BaseAddress.Scheme
            && target.Port == BaseAddress.Port
            && string.Equals(target.IdnHost, BaseAddress.IdnHost, StringComparison.OrdinalIgnoreCase)
            && target.UserInfo.Length == 0;

    private static string? ToAbsolute(Uri target, string link)
        => link.StartsWith("//", StringComparison.Ordinal) ? null
            : link.StartsWith('/') ? target.GetLeftPart(UriPartial.Authority) + link
            : link.StartsWith(target.Scheme + Uri.SchemeDelimiter, StringComparison.OrdinalIgnoreCase) ? link
            : null;

    // What an address cannot hold is left to the parser, which escapes it; a fragment is never sent.
    private static bool IsClean(string link)
    {
        foreach (char c in link)
        {
            if (c is <= ' ' or >= '\x7f' or '"' or '<' or '>' or '#')
            {
                return false;
            }
        }

        return true;
    }
}
