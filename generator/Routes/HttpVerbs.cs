namespace DocGen.Routes;

/// <summary>What HTTP says about verbs.</summary>
internal static class HttpVerbs
{
    /// <summary>Whether a request with this verb asks for something and carries no body: GET and HEAD of the protocol, and
    /// LIST and SCAN, which servers answer like a GET of a list.</summary>
    public static bool IsRead(string verb) => verb is "GET" or "HEAD" or "OPTIONS" or "LIST" or "SCAN" or "TRACE";

    /// <summary>Whether a request with this verb carries no body as a rule.</summary>
    public static bool HasNoBody(string verb) => verb == "DELETE" || IsRead(verb);
}
