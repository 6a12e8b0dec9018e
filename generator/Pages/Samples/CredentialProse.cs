using System;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Samples;

/// <summary>
/// Finds the credentials that sentences and tables of headers tell of: <c>|Authorization|Bearer {token}. Required.|</c>,
/// <c>Provide this header with `Bearer &lt;user_token&gt;`</c> below the term Authorization, <c>Authenticate with an API key in the `X-Api-Key` header.</c>
/// </summary>
internal static class CredentialProse
{
    private const string Authorization = "Authorization";
    private const string AuthorizationLead = Authorization + ": ";

    /// <summary>The credential in a row of a table of headers; null if the row is about something else.</summary>
    public static Credential? Read(TableRow row)
    {
        var name = row.Cells.Length < 2 || row.Cells[0].Runs.Length != 1 ? "" : row.Cells[0].Runs[0].Text;
        if (name.Length < Authorization.Length || !CredentialWords.Authorization.IsIn(name.TrimAny(" *`:")))
        {
            return null;
        }

        for (var i = 1; i < row.Cells.Length; i++)
        {
            if (SchemeOf(row.Cells[i]) is { } scheme)
            {
                return new Credential(CredentialPlace.Header, Authorization, scheme);
            }
        }

        return null;
    }

    /// <summary>The credential that a text without markup shows, <c>Send Authorization: Bot TOKEN with each request</c>; null if it shows none.</summary>
    public static Credential? Read(string text)
        => text.IndexOf(AuthorizationLead, StringComparison.Ordinal) is >= 0 and var at && SchemeIn(text.Substring(at + AuthorizationLead.Length)) is { } scheme
            ? new Credential(CredentialPlace.Header, Authorization, scheme)
            : null;

    /// <summary>The credential that a sentence names by the code in it; null if its code names something else.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="code">Code in the paragraph.</param>
    public static Credential? Read(RichText text, string code)
    {
        if (SchemeIn(code) is { } scheme)
        {
            return MentionsAuthorization(text) ? new Credential(CredentialPlace.Header, Authorization, scheme) : null;
        }

        var place = CredentialWords.Headers.IsIn(code) && !CredentialWords.OtherHeaders.IsIn(code) && IsName(code) ? CredentialPlace.Header
            : CredentialWords.Query.IsIn(code) ? CredentialPlace.Query
            : (CredentialPlace?)null;
        return place is { } known && CredentialWords.Authentication.IsIn(text.Plain)
            && (known == CredentialPlace.Header ? CredentialWords.InHeader : CredentialWords.InQuery).IsIn(text.Plain)
                ? new Credential(known, code)
                : null;
    }

    /// <summary>The scheme that a cell tells: the word in front of a placeholder, in code or at the start of the text, or a word for a bearer.</summary>
    private static string? SchemeOf(RichText cell)
    {
        foreach (var run in cell.Runs)
        {
            if (run.Kind == RunKind.Code && SchemeIn(run.Text) is { } scheme)
            {
                return scheme;
            }
        }

        var plain = cell.Plain;
        return plain.Length == 0 ? null : SchemeIn(plain) ?? (CredentialWords.Bearers.IsIn(plain) ? "Bearer" : null);
    }

    // Bearer {token}   Bot <token>   Token $KEY   Bot TOKEN
    private static string? SchemeIn(string text)
    {
        var end = 0;
        while (end < text.Length && Words.IsLetter(text[end]))
        {
            end++;
        }

        var isScheme = end > 1 && end + 1 < text.Length && text[end] == ' ' && text[0] is >= 'A' and <= 'Z'
            && (text[end + 1] is '{' or '<' or '$' or '[' || IsInCapitals(text, end + 1));
        return isScheme && text.Substring(0, end) is var scheme && !CredentialWords.ComputedSchemes.IsIn(scheme) && !CredentialWords.NoSchemes.IsIn(scheme)
            ? scheme
            : null;
    }

    private static bool IsInCapitals(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is (>= 'A' and <= 'Z') or '_')
        {
            end++;
        }

        return end - start > 2 && (end == text.Length || text[end] is ' ' or '.');
    }

    private static bool MentionsAuthorization(RichText text)
    {
        foreach (var run in text.Runs)
        {
            if (run.Text.IndexOf(Authorization, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsName(string text)
    {
        foreach (var c in text)
        {
            if (!Words.IsWordCharacter(c) && c != '-')
            {
                return false;
            }
        }

        return true;
    }
}
