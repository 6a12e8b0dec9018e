namespace DocGen.Pages.Vocabulary;

/// <summary>Phrases in the section of the response.</summary>
internal static class ResponseWords
{
    /// <summary>Phrases that say that there is no body.</summary>
    public static readonly PhraseList Empty = new(
        WordMatch.Anywhere,
        ("not return anything", "It does not return anything in the response body."),
        ("n't return anything", "It doesn't return anything."),
        ("no response body", "There is no response body."),
        ("response body is empty", "The response body is empty."),
        ("empty response body", "An empty response body."),
        ("body is empty", "Its body is empty."),
        ("nothing in the response", "There is nothing in the response."),
        ("empty body", "It has an empty body."),
        ("no content in the response", "There is no content in the response."),
        ("not return a response body", "It does not return a response body."),
        ("n't return a response body", "It doesn't return a response body."),
        ("not return any", "It does not return any content."));

    /// <summary>Phrases that say that the body is the bytes of something.</summary>
    public static readonly PhraseList Stream = new(
        WordMatch.Anywhere,
        ("stream", "A stream of the picture."),
        ("binary", "The binary data of the picture."),
        ("preauthenticated download", "A preauthenticated download address."),
        ("pre-authenticated download", "A pre-authenticated download address."),
        ("preauthenticated url", "A preauthenticated URL."),
        ("contents of the", "The contents of the file."),
        ("raw bytes", "The raw bytes."),
        ("bytes of the", "The bytes of the file."),
        ("requested photo", "The requested photo."),
        ("in mime format", "The letter in MIME format."),
        ("mime content", "The MIME content of the letter."),
        ("raw contents", "Its raw contents."),
        ("image bytes", "The image bytes."));

    /// <summary>Phrases that say that the response has an address in a header.</summary>
    public static readonly PhraseList LocationHeader = new(
        WordMatch.Anywhere,
        ("location header", "The Location header holds the address."),
        ("location response header", "The Location response header holds it."));

    /// <summary>The name of that header, where another word says that it is one.</summary>
    public static readonly PhraseList Location = new(
        WordMatch.Word,
        ("location", "the location of the operation in a header"));

    /// <summary>A word that says that a name is that of a header.</summary>
    public static readonly PhraseList Header = new(
        WordMatch.Word,
        ("header", "the location of the operation in a header"));

    /// <summary>The name of that header inside another word, too.</summary>
    public static readonly PhraseList LocationAnywhere = new(
        WordMatch.Anywhere,
        ("location", "`Operation-Location`"));

    /// <summary>Words in front of a type whose address comes back, and not an object of it.</summary>
    public static readonly PhraseList AddressLeads = new(
        WordMatch.End,
        ("link to the", "a response that contains a link to the"),
        ("link to a", "a response that contains a link to a"),
        ("link to an", "a response that contains a link to an"),
        ("uri to the", "a Location header with a URI to the"),
        ("uri of the", "a Location header with the URI of the"),
        ("url to the", "a Location header with a URL to the"),
        ("url of the", "a Location header with the URL of the"));

    /// <summary>Phrases that say that a sentence about an address tells of the body as well.</summary>
    public static readonly PhraseList InBody = new(
        WordMatch.Anywhere,
        ("response body", "and an order in the response body"));

    /// <summary>Phrases that say that a sentence without a code tells what comes back.</summary>
    public static readonly PhraseList ReturnWords = new(
        WordMatch.Word,
        ("returns", "It returns a [shelf](shelf.md)."));

    /// <summary>Labels in front of the result of an operation, without the colon: <c>**Returns:** Array of [Lid](lids.md)</c>.</summary>
    public static readonly PhraseList ReturnLabels = new(
        WordMatch.Whole,
        ("returns", "Returns"),
        ("return value", "Return value"),
        ("return type", "Return type"),
        ("response type", "Response type"),
        ("result", "Result"));

    /// <summary>Words that say that an operation returns nothing.</summary>
    public static readonly PhraseList Nothing = new(
        WordMatch.Word,
        ("nothing", "Returns nothing."),
        ("an empty object", "A successful call will return an empty object."),
        ("empty response", "Returns a 204 empty response on success."),
        ("no content", "Returns no content."),
        ("empty", "**Returns:** Empty"));

    /// <summary>Phrases of several words that say that nothing is returned.</summary>
    public static readonly PhraseList ReturnPhrases = new(
        WordMatch.Anywhere,
        ("response body", "A shelf in the response body."),
        ("body of the response", "A shelf in the body of the response."));

    /// <summary>Heads of columns, and headings, of tables that do not list the members of a body.</summary>
    public static readonly PhraseList NoBodyHeads = new(
        WordMatch.Anywhere,
        ("header", "Header"),
        ("code", "Code"),
        ("status", "Status"));

    /// <summary>Headings above tables that do not list the members of a body.</summary>
    public static readonly PhraseList NoBodyHeadings = new(
        WordMatch.Anywhere,
        ("header", "Response headers"),
        ("error", "Errors"),
        ("code", "Response codes"),
        ("status", "Response status"));

    /// <summary>Words behind a number that is a status code.</summary>
    public static readonly PhraseList CodeReasons = new(
        WordMatch.Start,
        ("ok", "OK"),
        ("created", "Created"),
        ("accepted", "Accepted"),
        ("no content", "No Content"),
        ("found", "Found"),
        ("response", "response code"),
        ("status", "status code"),
        ("success", "Success"));

    /// <summary>How a text tells of the status of a response.</summary>
    public static readonly PhraseList Statuses = new(
        WordMatch.Anywhere,
        ("response code", "If successful, this method returns a 200 OK response code"),
        ("this method returns", "If successful, this method returns a 302 Found response"),
        ("status code", "Returns the status code 204"));

    /// <summary>The word in front of the number in the heading of an example of a status: "Status 404", "HTTP/1.1 404", "Fails with 404".</summary>
    public static readonly PhraseList StatusLeads = new(
        WordMatch.Whole,
        ("status", "Status"),
        ("code", "code"),
        ("response", "Response"),
        ("error", "Error"),
        ("http", "HTTP"),
        ("1", "1"),
        ("with", "with"));

    /// <summary>That the object that follows is the form of all responses.</summary>
    public static readonly PhraseList Envelopes = new(
        WordMatch.Anywhere,
        ("response envelope", "The JSON response envelope is as follows:"),
        ("response wrapper", "The response wrapper"),
        ("all responses have", "All responses have this form:"),
        ("every response has", "Every response has these members:"),
        ("each response has", "Each response has these members:"),
        ("all responses are", "All responses are wrapped in an object:"),
        ("common response format", "Common response format"),
        ("general response format", "General response format"));

    /// <summary>What an example of an error is called.</summary>
    public static readonly PhraseList ErrorExamples = new(
        WordMatch.Start,
        ("error response", "Error response"),
        ("error example", "Error example:"),
        ("error:", "Error:"),
        ("errors", "Errors"),
        ("example error", "Example error response:"),
        ("example of an error", "Example of an error:"),
        ("failure", "Failure response"),
        ("in case of an error", "In case of an error:"),
        ("if an error", "If an error occurs:"));

    /// <summary>Words in front of a number that is a status code.</summary>
    public static readonly PhraseList CodeLeads = new(
        WordMatch.End,
        ("code", "response code"),
        ("http", "HTTP"),
        ("status", "with status"),
        ("http/1.1", "HTTP/1.1"));

    /// <summary>Words behind a name that mark it as a type.</summary>
    public static readonly PhraseList TypeEndings = new(
        WordMatch.Start,
        ("object", "object"),
        ("collection", "collection"),
        ("resource", "resource"),
        ("entity", "entity"),
        ("entities", "entities"),
        ("items", "items"),
        ("value", "value"),
        ("type", "type"));

    /// <summary>Words behind a name that mark it as a type only if no other noun follows.</summary>
    public static readonly PhraseList TypeWords = new(
        WordMatch.Whole,
        ("object", "object"),
        ("objects", "objects"),
        ("collection", "collection"),
        ("collections", "collections"),
        ("resource", "resource"),
        ("resources", "resources"),
        ("entity", "entity"),
        ("entities", "entities"),
        ("items", "items"),
        ("value", "value"),
        ("values", "values"),
        ("type", "type"));

    /// <summary>Words in front of a type in bold.</summary>
    public static readonly PhraseList TypeArticles = new(
        WordMatch.End,
        (" a", "It returns a"),
        (" an", "It returns an"),
        (" of", "An array of"));

    /// <summary>Words for primitive types that do not name a type in a sentence.</summary>
    public static readonly PhraseList NoTypes = new(
        WordMatch.Whole,
        ("url", "url"),
        ("uri", "uri"),
        ("json", "json"),
        ("stream", "stream"),
        ("binary", "binary"),
        ("number", "number"),
        ("time", "time"));

    /// <summary>Words behind a word that say that it is the name of a type.</summary>
    public static readonly PhraseList ObjectWords = new(
        WordMatch.Whole,
        ("object", "object"),
        ("objects", "objects"),
        ("collection", "collection"),
        ("resource", "resource"),
        ("resources", "resources"));

    /// <summary>The word behind a name that is a collection.</summary>
    public static readonly PhraseList CollectionWord = new(
        WordMatch.Whole,
        ("collection", "collection"));

    /// <summary>Words that are not names of types.</summary>
    public static readonly PhraseList NoNames = new(
        WordMatch.Whole,
        ("collection", "collection"),
        ("array", "array"));

    /// <summary>The end of the text of a link to the type of a collection's items.</summary>
    public static readonly PhraseList CollectionLinkEnds = new(
        WordMatch.End,
        (" collection", "shelf collection"));

    /// <summary>Words in front of "of" where a collection follows.</summary>
    public static readonly PhraseList CollectionLeads = new(
        WordMatch.End,
        ("collection", "a collection"),
        ("collections", "the collections"),
        ("list", "a list"),
        ("array", "an array"),
        ("set", "a set"),
        ("page", "a page"));

    /// <summary>Words in front of the items of a collection in other languages.</summary>
    public static readonly PhraseList TranslatedCollectionLeads = new(
        WordMatch.Anywhere,
        ("coleção de", "uma coleção de objetos"),
        ("lista de", "uma lista de objetos"),
        ("colección de", "una colección de objetos"),
        ("collection d", "une collection d’objets"),
        ("liste d", "une liste d’objets"),
        ("sammlung von", "eine Sammlung von Objekten"),
        ("sammlung der", "eine Sammlung der Objekte"));

    /// <summary>What follows a type of which there are several.</summary>
    public static readonly PhraseList CollectionEnds = new(
        WordMatch.Start,
        ("collection", "collection in the response body"),
        ("object collection", "object collection"),
        ("objects", "objects in the response body"),
        ("items", "items"),
        ("resources", "resources"),
        ("entities", "entities"),
        ("object(s)", "object(s)"),
        ("array", "array"),
        ("resource collection", "resource collection"),
        ("instances", "instances"));
}
