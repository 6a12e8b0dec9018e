#if DOCGEN_PAGES || DOCGEN_PAGE_WALKS
namespace DocGen.Runtime.Http;

using global::System;
using global::System.Buffers.Binary;
using global::System.Security.Cryptography;
using global::System.Text;

/// <summary>Which pages were there before a page. Of their addresses, which can be long, only digests are kept.</summary>
internal sealed class VisitedLink
{
    private readonly VisitedLink? _previous;
    private readonly UInt128 _digest;

    /// <summary>Adds an address.</summary>
    public VisitedLink(Uri address, VisitedLink? previous)
    {
        _previous = previous;
        _digest = Digest(address);
    }

    /// <summary>Whether an address is among them.</summary>
    public bool Contains(Uri address)
    {
        UInt128 digest = Digest(address);
        for (VisitedLink? link = this; link is not null; link = link._previous)
        {
            if (link._digest == digest)
            {
                return true;
            }
        }

        return false;
    }

    private static UInt128 Digest(Uri address)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(address.AbsoluteUri), hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
#endif
