namespace DocGen.Pages.Model;

/// <summary>What the request body section of a page says.</summary>
internal enum RequestBodyKind
{
    /// <summary>There is no section, or it says nothing that can be read.</summary>
    Unstated,

    /// <summary>The section says that there is no body: "Do not supply a request body".</summary>
    None,

    /// <summary>A representation of a type, with or without a table of its members.</summary>
    Entity,

    /// <summary>A table of members without the name of their type.</summary>
    Members,

    /// <summary>The parameters of an action.</summary>
    Parameters,

    /// <summary>A reference: an object with <c>@odata.id</c>.</summary>
    Reference,

    /// <summary>The bytes of a file, or MIME content.</summary>
    Stream,
}
