namespace DocGen.Runtime.Http;

using global::System;

/// <summary>Where the links of a service may lead: the scheme, host and port of its base address, so that no token goes elsewhere.</summary>
internal sealed class LinkOrigin
{
    private static readonly UriCreationOptions s_asItCame = new() { DangerousDisablePathAndQueryCanonicalization = true };

    private readonly Uri _baseAddress;

    /// <summary>Takes the origin of an address.</summary>
    public LinkOrigin(Uri baseAddress) => _baseAddress = baseAddress;

    /// <summary>Resolves a link against the address of the response that it comes from.</summary>
    /// <exception cref="InvalidOperationException">The link leads to another origin or is none.</exception>
    public Uri Resolve(Uri address, string link)
    {
        if (!Uri.TryCreate(address, link, out Uri? target) || !IsSame(target))
        {
            throw new InvalidOperationException(
                $"The link '{link}' does not lead to {_baseAddress.GetLeftPart(UriPartial.Authority)}, where the client sends its requests.");
        }

        return IsClean(link) && ToAbsolute(target, link) is { } text && Uri.TryCreate(text, in s_asItCame, out Uri? exact) && IsSame(exact)
            ? exact
            : target;
    }

    private static string? ToAbsolute(Uri target, string link)
        => link.StartsWith("//", StringComparison.Ordinal) ? null
            : link.StartsWith('/') ? target.GetLeftPart(UriPartial.Authority) + link
            : link.StartsWith(target.Scheme + Uri.SchemeDelimiter, StringComparison.OrdinalIgnoreCase) ? link
            : null;

    // What an address cannot hold is left to the parser, which escapes it; a backslash is a slash to some, and a fragment is never sent.
    private static bool IsClean(string link)
    {
        foreach (char c in link)
        {
            if (c is <= ' ' or >= '\x7f' or '\\' or '"' or '<' or '>' or '#')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an address is of the origin.</summary>
    public bool IsSame(Uri target)
        => target.Scheme == _baseAddress.Scheme
            && target.Port == _baseAddress.Port
            && string.Equals(target.IdnHost, _baseAddress.IdnHost, StringComparison.OrdinalIgnoreCase)
            && target.UserInfo.Length == 0;
}
