namespace DocGen.Pages.Vocabulary;

/// <summary>Words that stand beside request lines, or hold them.</summary>
internal static class RequestWords
{
    /// <summary>Words with a colon in front of a request line: "Endpoint: GET /crates".</summary>
    public static readonly PhraseList Labels = new(
        WordMatch.Whole,
        ("endpoint", "Endpoint"),
        ("request", "Request"),
        ("route", "Route"),
        ("url", "URL"),
        ("uri", "URI"),
        ("path", "Path"),
        ("api endpoint", "API endpoint"),
        ("http request", "HTTP request"),
        ("method", "Method"),
        ("syntax", "Syntax"));

    /// <summary>Words with a colon in front of the verb of a request, whose address has a label of its own: "Method: GET".</summary>
    public static readonly PhraseList VerbLabels = new(
        WordMatch.Whole,
        ("method", "Method"),
        ("http method", "HTTP method"),
        ("request method", "Request method"),
        ("verb", "Verb"),
        ("http verb", "HTTP verb"));

    /// <summary>Words with a colon in front of the address of a request, whose verb has a label of its own: "URL: /crates".</summary>
    public static readonly PhraseList AddressLabels = new(
        WordMatch.Whole,
        ("url", "URL"),
        ("uri", "URI"),
        ("request url", "Request URL"),
        ("request uri", "Request URI"),
        ("endpoint", "Endpoint"),
        ("api endpoint", "API endpoint"),
        ("path", "Path"),
        ("route", "Route"));

    /// <summary>Heads of the column of verbs.</summary>
    public static readonly PhraseList VerbHeads = new(
        WordMatch.Whole,
        ("method", "Method"),
        ("methods", "Methods"),
        ("http method", "HTTP method"),
        ("request method", "Request method"),
        ("verb", "Verb"),
        ("http verb", "HTTP verb"),
        ("type", "Type"),
        ("http", "HTTP"));

    /// <summary>Heads of the column of addresses.</summary>
    public static readonly PhraseList AddressHeads = new(
        WordMatch.Whole,
        ("endpoint", "Endpoint"),
        ("api endpoint", "API endpoint"),
        ("path", "Path"),
        ("route", "Route"),
        ("address", "Address"),
        ("resource", "Resource"));

    /// <summary>How other heads of the column of addresses end.</summary>
    public static readonly PhraseList AddressHeadEnds = new(
        WordMatch.End,
        ("uri", "Request URI"),
        ("url", "Request URL"));

    /// <summary>Entries of front matter that hold the request line of a page: "title: GET /crates".</summary>
    public static readonly PhraseList FrontMatter = new(
        WordMatch.Whole,
        ("title", "title"),
        ("api", "api"),
        ("openapi", "openapi"),
        ("endpoint", "endpoint"),
        ("route", "route"));

    /// <summary>Attributes of a component that hold the verb of a request.</summary>
    public static readonly PhraseList VerbAttributes = new(
        WordMatch.Whole,
        ("method", "method"),
        ("verb", "verb"));

    /// <summary>Attributes that hold the classes of an element.</summary>
    public static readonly PhraseList ClassAttributes = new(
        WordMatch.Whole,
        ("class", "class"),
        ("className", "className"));

    /// <summary>Classes of an element that shows a request.</summary>
    public static readonly PhraseList RequestClasses = new(
        WordMatch.Word,
        ("endpoint", "endpoint post indent"),
        ("http-method", "http-method get"));

    /// <summary>Attributes of a component that hold the address of a request.</summary>
    public static readonly PhraseList AddressAttributes = new(
        WordMatch.Whole,
        ("path", "path"),
        ("url", "url"),
        ("uri", "uri"),
        ("route", "route"),
        ("endpoint", "endpoint"),
        ("href", "href"));

    /// <summary>Phrases above a piece of JSON that say that an operation returns it.</summary>
    public static readonly PhraseList GivesBack = new(
        WordMatch.Anywhere,
        ("return", "Returns the crate as it is now:"),
        ("response", "The response has the crate:"),
        ("answer", "The service answers with the crate:"),
        ("repl", "It replies with the crate:"),
        ("output", "The output of the command:"),
        ("receive", "You receive the crate:"),
        ("result", "The result looks like this:"));

    /// <summary>How a list item begins that holds the body of a request. More may follow, such as its media type.</summary>
    public static readonly PhraseList BodyParts = new(
        WordMatch.Start,
        ("request (", "Request (application/json)"));

    /// <summary>How a list item begins that holds the response. Its status may follow.</summary>
    public static readonly PhraseList ResponseParts = new(
        WordMatch.Start,
        ("response 2", "Response 200 (application/json)"));

    /// <summary>How a list item begins that holds the response to a request that fails.</summary>
    public static readonly PhraseList ErrorParts = new(
        WordMatch.Start,
        ("error response", "Error Response:"),
        ("response 4", "Response 404 (application/json)"),
        ("response 5", "Response 500"));

    /// <summary>The label of the headers in such a list item.</summary>
    public static readonly PhraseList HeaderParts = new(
        WordMatch.Whole,
        ("headers", "Headers"));

    /// <summary>The label of the body in such a list item.</summary>
    public static readonly PhraseList ContentParts = new(
        WordMatch.Whole,
        ("body", "Body"));

    /// <summary>Words between two names of parameters.</summary>
    public static readonly PhraseList Joins = new(
        WordMatch.End,
        ("and", ", and"),
        ("or", " or"));

    /// <summary>The words behind the name of a member of a body of which JSON shows this part only.</summary>
    public static readonly PhraseList Parts = new(
        WordMatch.Word,
        ("section", "The `data` section of the query result has the following format:"));

    /// <summary>What a text says in front of a command whose address ends with a name.</summary>
    public static readonly PhraseList NamesInAddress = new(
        WordMatch.Anywhere,
        ("name in the url", "Specify the name of the crate by its name in the URL:"),
        ("name inside the url", "In order to view one crate specify its name inside the URL path:"));
}
