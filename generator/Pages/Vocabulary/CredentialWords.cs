namespace DocGen.Pages.Vocabulary;

/// <summary>Names by which requests carry credentials.</summary>
internal static class CredentialWords
{
    /// <summary>The header of RFC 9110, whose value begins with a scheme: <c>Authorization: Bearer {token}</c>.</summary>
    public static readonly PhraseList Authorization = new(
        WordMatch.Whole,
        ("authorization", "Authorization"));

    /// <summary>The ends of names of headers that are there for a credential alone: <c>--header "X-Shop-Token: s.7a"</c>.</summary>
    public static readonly PhraseList Headers = new(
        WordMatch.End,
        ("-token", "X-Shop-Token"),
        ("api-key", "X-Api-Key"),
        ("apikey", "apikey"),
        ("auth-key", "X-Auth-Key"),
        ("access-key", "X-Access-Key"));

    /// <summary>Parts of names of headers that end alike and hold something else: <c>X-CSRF-Token: 1</c>.</summary>
    public static readonly PhraseList OtherHeaders = new(
        WordMatch.Anywhere,
        ("csrf", "X-CSRF-Token"),
        ("xsrf", "X-XSRF-Token"),
        ("next", "X-Next-Token"),
        ("page", "X-Page-Token"),
        ("continuation", "X-Continuation-Token"),
        ("sync", "X-Sync-Token"));

    /// <summary>Schemes whose value is made anew for each request, or by a conversation, so that no text can be given for
    /// it: <c>Digest username="jo"</c>.</summary>
    public static readonly PhraseList ComputedSchemes = new(
        WordMatch.Whole,
        ("digest", "Digest"),
        ("negotiate", "Negotiate"),
        ("ntlm", "NTLM"),
        ("signature", "Signature"),
        ("hawk", "Hawk"),
        ("oauth", "OAuth"),
        ("hmac", "HMAC"));

    /// <summary>Query parameters that are there for a credential alone: <c>GET /crates?api_key=7a</c>.</summary>
    public static readonly PhraseList Query = new(
        WordMatch.Whole,
        ("api_key", "api_key"),
        ("apikey", "apiKey"),
        ("api-key", "api-key"),
        ("access_token", "access_token"),
        ("private_token", "private_token"),
        ("auth_token", "auth_token"));

    /// <summary>The options of curl that a name and a password follow.</summary>
    public static readonly PhraseList UserOptions = new(
        WordMatch.AnywhereInCase,
        (" -u ", "curl -k -u jo:secret 'https://shed.example/tools'"),
        (" --user ", "curl --user jo:secret https://shed.example/tools"));

    /// <summary>Words for who shows a token, by which tables of headers tell the scheme without its form.</summary>
    public static readonly PhraseList Bearers = new(
        WordMatch.Anywhere,
        ("bearer", "Required. A bearer token."),
        ("portador", "{token} de portador. Obrigatório."),
        ("porteur", "Porteur {token}. Obligatoire."));

    /// <summary>First words of a text about the header that are not a scheme: <c>Your TOKEN</c>.</summary>
    public static readonly PhraseList NoSchemes = new(
        WordMatch.Whole,
        ("your", "Your"),
        ("the", "The"),
        ("an", "An"),
        ("required", "Required"),
        ("optional", "Optional"),
        ("get", "GET"),
        ("post", "POST"),
        ("put", "PUT"),
        ("patch", "PATCH"),
        ("delete", "DELETE"));

    /// <summary>What sentences about credentials speak of.</summary>
    public static readonly PhraseList Authentication = new(
        WordMatch.Anywhere,
        ("authenticat", "Authenticate with a key in the `X-Api-Key` header."),
        ("authoriz", "Requests are authorized by the `X-Shop-Token` header."),
        ("api key", "Send your API key in the `X-Api-Key` header."),
        ("access token", "Send the access token as the query parameter `access_token`."),
        ("credential", "The credentials are sent in the `X-Shop-Token` header."));

    /// <summary>What such a sentence calls the place of a header.</summary>
    public static readonly PhraseList InHeader = new(
        WordMatch.Anywhere,
        ("header", "in the `X-Api-Key` header"));

    /// <summary>What such a sentence calls the place of a query parameter.</summary>
    public static readonly PhraseList InQuery = new(
        WordMatch.Anywhere,
        ("query", "as the query parameter `api_key`"),
        ("parameter", "as the `api_key` parameter"),
        ("url", "append `api_key` to the URL"));
}
