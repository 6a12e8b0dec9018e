namespace DocGen.Pages.Vocabulary;

/// <summary>Phrases in the section of the request body.</summary>
internal static class BodyWords
{
    /// <summary>Phrases that say that there is no body.</summary>
    public static readonly PhraseList None = new(
        WordMatch.Anywhere,
        ("not supply a request body", "Do not supply a request body for this method."),
        ("n't supply a request body", "Don't supply a request body."),
        ("not provide a request body", "Do not provide a request body."),
        ("n't provide a request body", "Don't provide a request body."),
        ("no request body", "There is no request body."),
        ("not supply a body", "Do not supply a body."),
        ("not have a request body", "It does not have a request body."),
        ("n't have a request body", "It doesn't have a request body."),
        ("empty request body", "Send an empty request body."),
        ("not include a request body", "Do not include a request body."),
        ("not take a request body", "It does not take a request body."),
        ("not support a request body", "It does not support a request body."),
        ("request body: none", "Request body: none."),
        ("not specify a request body", "Do not specify a request body."),
        ("body must be empty", "The body must be empty."),
        ("body is empty", "The body is empty."),
        ("an empty body", "Send an empty body."),
        ("empty body", "With empty body."),
        ("without a request body", "Send it without a request body."),
        ("leave the request body empty", "Please leave the request body empty."),
        ("no request content", "There is no request content."),
        ("não forneça um corpo", "Não forneça um corpo de solicitação para este método."),
        ("não fornece um corpo", "Não fornece um corpo de solicitação para este método."),
        ("no proporcione un cuerpo", "No proporcione un cuerpo de solicitud para este método."),
        ("ne fournissez pas de corps", "Ne fournissez pas de corps de requête pour cette méthode."),
        ("keinen anforderungstext", "Geben Sie keinen Anforderungstext an."));

    /// <summary>Phrases that say that none is needed; the page may go on with what can be sent.</summary>
    public static readonly PhraseList NotNeeded = new(
        WordMatch.Anywhere,
        ("no request body is required", "No request body is required."),
        ("not require a request body", "This method does not require a request body."),
        ("n't require a request body", "This method doesn't require a request body."),
        ("request body is not required", "A request body is not required."),
        ("not required to supply a request body", "You are not required to supply a request body."),
        ("request body is not necessary", "A request body is not necessary."));

    /// <summary>Verbs of sentences that tell what is sent.</summary>
    public static readonly PhraseList Sending = new(
        WordMatch.Word,
        ("specify", "Specify the `note` parameter."),
        ("specifying", "By specifying the `note` parameter, you add a text."),
        ("supply", "You can supply the `note` parameter."),
        ("provide", "Provide the `note` parameter."),
        ("include", "You may include the `note` parameter in a JSON body."),
        ("including", "Suggest one by including the `note` parameter."),
        ("pass", "Pass the `note` parameter."),
        ("setting", "By setting the `note` parameter, you add a text."));

    /// <summary>How a text goes on behind the name of a parameter.</summary>
    public static readonly PhraseList ParameterNouns = new(
        WordMatch.Start,
        ("parameter", "parameter to add a text"));

    /// <summary>Words between names of parameters.</summary>
    public static readonly PhraseList Joints = new(
        WordMatch.Whole,
        ("and", "and"),
        ("or", "or"),
        (",", ","),
        (", and", ", and"),
        (", or", ", or"));

    /// <summary>Words in front of a parameter that is the other choice beside a member of a parameter.</summary>
    public static readonly PhraseList Choices = new(
        WordMatch.Word,
        ("either a", "Specify either a text or the **title** property of the `note` parameter."),
        ("either an", "Specify either an address or the **street** property of the `place` parameter."));

    /// <summary>Phrases that say that there is no body, and nothing else.</summary>
    public static readonly PhraseList NoneAlone = new(
        WordMatch.Whole,
        ("none", "None"));

    /// <summary>Phrases that say that the body is the bytes of something.</summary>
    public static readonly PhraseList Stream = new(
        WordMatch.Anywhere,
        ("binary", "The binary of the picture."),
        ("contents of the file", "The contents of the file."),
        ("content of the file", "The content of the file."),
        ("file contents", "Supply the file contents."),
        ("raw contents", "The raw contents of the picture."),
        ("mime content", "The MIME content of the letter."),
        ("mime format", "The letter in MIME format."),
        ("bytes of the", "The bytes of the picture."),
        ("byte stream", "A byte stream."),
        ("the contents of the body", "It is the contents of the body."));

    /// <summary>Phrases that say that the table of the section belongs to the address.</summary>
    public static readonly PhraseList InAddress = new(
        WordMatch.Anywhere,
        ("in the request url", "In the request URL, provide these parameters."),
        ("following query parameters", "Provide the following query parameters with values."));

    /// <summary>Phrases that say that the table of the section lists parameters and no members of an object.</summary>
    public static readonly PhraseList Parameters = new(
        WordMatch.Anywhere,
        ("representation of the parameter", "Provide a JSON representation of the parameters."),
        ("following parameter", "Provide the following parameters."),
        ("with the parameters", "An object with the parameters."));

    /// <summary>How titles of actions and functions end.</summary>
    public static readonly PhraseList ActionTitles = new(
        WordMatch.End,
        (" action", "lend action"),
        (" function", "count function"));

    /// <summary>How the media types begin that a section names.</summary>
    public static readonly PhraseList MediaTypes = new(
        WordMatch.Anywhere,
        ("application/", "Content-Type: application/octet-stream"),
        ("image/", "Content-Type: image/jpeg"),
        ("text/", "Content-Type: text/plain"));

    /// <summary>Words in front of the type of the body.</summary>
    public static readonly PhraseList TypeLeads = new(
        WordMatch.Word,
        ("representation of", "Supply a JSON representation of the [shelf](shelf.md) object."),
        ("representation for", "Supply a JSON representation for the shelf object."),
        ("representations of", "Supply JSON representations of shelves."),
        ("representation", "Supply a JSON shelf representation."),
        ("properties that are required when you create", "These are the properties that are required when you create a [shelf](shelf.md)."),
        ("supply the", "Please supply the [shelf](shelf.md)."),
        ("supply a", "Supply a [shelf](shelf.md) object."),
        ("supply an", "Supply an [order](order.md) object."),
        ("provide a", "Provide a [shelf](shelf.md) object."),
        ("provide an", "Provide an [order](order.md) object."),
        ("provide the", "Provide the [shelf](shelf.md)."),
        ("specify the", "Specify the [shelf](shelf.md)."),
        ("contains a", "The body contains a [shelf](shelf.md)."),
        ("contains an", "The body contains an [order](order.md)."),
        ("lista de propriedades", "Confira a lista de propriedades, [veja prateleira](shelf.md)."),
        ("são necessárias para criar o", "As propriedades a seguir são necessárias para criar o [objeto prateleira](shelf.md)."),
        ("list of properties, see", "For a list of properties, see [shelf](shelf.md)."),
        ("properties, see", "For its properties, see [shelf](shelf.md)."));

    /// <summary>Words between the lead and the type that say that it is a collection.</summary>
    public static readonly PhraseList Collections = new(
        WordMatch.Word,
        ("collection", "a collection of"),
        ("array", "an array of"),
        ("list", "a list of"));

    /// <summary>Words between the lead and a link that say that the link leads to no type.</summary>
    public static readonly PhraseList NoTypes = new(
        WordMatch.Anywhere,
        ("parameter", "the parameters of"),
        ("propert", "the properties of"));

    /// <summary>A paragraph that is an article and a link names the body, too.</summary>
    public static readonly PhraseList Articles = new(
        WordMatch.Whole,
        ("A", "A"),
        ("An", "An"),
        ("The", "The"));

    /// <summary>A word between two types of which either may be sent.</summary>
    public static readonly PhraseList Alternatives = new(
        WordMatch.Word,
        ("or", "or"));

    /// <summary>Words behind a name that mark it as a type.</summary>
    public static readonly PhraseList ObjectWords = new(
        WordMatch.Whole,
        ("object", "object"),
        ("resource", "resource"),
        ("objects", "objects"),
        ("entity", "entity"));

    /// <summary>Words in front of "object" that do not name a type.</summary>
    public static readonly PhraseList NoNames = new(
        WordMatch.Whole,
        ("json", "json"),
        ("new", "new"),
        ("updated", "updated"),
        ("empty", "empty"),
        ("request", "request"),
        ("response", "response"),
        ("this", "this"),
        ("following", "following"),
        ("single", "single"),
        ("requested", "requested"),
        ("error", "error"),
        ("that", "that"),
        ("each", "each"),
        ("parameter", "parameter"),
        ("parameters", "parameters"),
        ("and", "and"),
        ("of", "of"),
        ("or", "or"),
        ("one", "one"),
        ("created", "created"),
        ("existing", "existing"),
        ("in", "in"),
        ("valid", "valid"),
        ("returned", "returned"),
        ("more", "more"));
}
