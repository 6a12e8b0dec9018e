namespace DocGen.Runtime.Http;

using global::System;

/// <summary>The address of a page and those of the pages before it.</summary>
internal sealed class VisitedLink
{
    private readonly VisitedLink? _previous;
    private readonly string _text;
    private readonly int _hash;

    /// <summary>Adds an address.</summary>
    public VisitedLink(Uri address, VisitedLink? previous)
    {
        Address = address;
        _previous = previous;
        _text = address.AbsoluteUri;
        _hash = _text.GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>The address of the page.</summary>
    public Uri Address { get; }

    /// <summary>Whether an address is among them.</summary>
    public bool Contains(Uri address)
    {
        string text = address.AbsoluteUri;
        int hash = text.GetHashCode(StringComparison.Ordinal);
        for (VisitedLink? link = this; link is not null; link = link._previous)
        {
            if (link._hash == hash && string.Equals(link._text, text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
