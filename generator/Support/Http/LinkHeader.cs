#if DOCGEN_PAGES
namespace DocGen.Runtime.Http;

using global::System;
using global::System.Net.Http.Headers;

/// <summary>Finds the next page in the <c>Link</c> header of a response (RFC 8288): <c>&lt;/items?page=2&gt;; rel="next"</c>.</summary>
internal ref struct LinkHeader
{
    private ReadOnlySpan<char> _rest;

    private LinkHeader(string value) => _rest = value;

    /// <summary>The target of the first link to what is next, as the header has it; null if there is none.</summary>
    public static string? FindNext(HttpResponseHeaders headers)
    {
        if (!headers.NonValidated.TryGetValues("Link", out HeaderStringValues values))
        {
            return null;
        }

        foreach (string value in values)
        {
            LinkHeader header = new(value);
            while (header.TryTakeLink(out ReadOnlySpan<char> target, out bool isNext))
            {
                if (isNext)
                {
                    return target.ToString();
                }
            }
        }

        return null;
    }

    private bool TryTakeLink(out ReadOnlySpan<char> target, out bool isNext)
    {
        target = default;
        isNext = false;
        int start = _rest.IndexOf('<');
        int end = start < 0 ? -1 : _rest[start..].IndexOf('>');
        if (end < 0)
        {
            return false;
        }

        target = _rest.Slice(start + 1, end - 1).Trim();
        _rest = _rest[(start + end + 1)..];

        // The first relation counts; a link with an anchor is one of something else than the response (RFC 8288, 3.2 and 3.3).
        bool hasRelation = false;
        bool hasAnchor = false;
        while (TryTakeParameter(out ReadOnlySpan<char> name, out ReadOnlySpan<char> value))
        {
            hasAnchor |= name.Equals("anchor", StringComparison.OrdinalIgnoreCase);
            if (!hasRelation && name.Equals("rel", StringComparison.OrdinalIgnoreCase))
            {
                hasRelation = true;
                isNext = HasNext(value);
            }
        }

        isNext &= !hasAnchor;
        return true;
    }

    // ; rel="next"   ; title=a
    private bool TryTakeParameter(out ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        name = value = default;
        _rest = _rest.TrimStart();
        if (_rest is not [';', ..])
        {
            return false;
        }

        _rest = _rest[1..];
        int end = _rest.IndexOfAny('=', ';', ',');
        name = (end < 0 ? _rest : _rest[..end]).Trim();
        _rest = end < 0 ? default : _rest[end..];
        if (_rest is ['=', ..])
        {
            _rest = _rest[1..].TrimStart();
            value = _rest is ['"', ..] ? TakeQuoted() : TakeToken();
        }

        return true;
    }

    private ReadOnlySpan<char> TakeQuoted()
    {
        int end = 1;
        while (end < _rest.Length && _rest[end] != '"')
        {
            end += _rest[end] == '\\' ? 2 : 1;
        }

        end = Math.Min(end, _rest.Length);
        ReadOnlySpan<char> value = _rest[1..end];
        _rest = _rest[Math.Min(end + 1, _rest.Length)..];
        return value;
    }

    private ReadOnlySpan<char> TakeToken()
    {
        int end = _rest.IndexOfAny(';', ',');
        ReadOnlySpan<char> value = end < 0 ? _rest : _rest[..end];
        _rest = end < 0 ? default : _rest[end..];
        return value.Trim();
    }

    // Relations are words with spaces between them, in any case.
    private static bool HasNext(ReadOnlySpan<char> relations)
    {
        while (!relations.IsEmpty)
        {
            int end = relations.IndexOf(' ');
            if ((end < 0 ? relations : relations[..end]).Equals("next", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            relations = end < 0 ? default : relations[(end + 1)..];
        }

        return false;
    }
}
#endif
