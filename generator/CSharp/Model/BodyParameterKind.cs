namespace DocGen.CSharp.Model;

/// <summary>The forms of a call's body parameter.</summary>
internal enum BodyParameterKind
{
    None,
    Model,
    ModelCollection,
    Patch,
    Action,

    /// <summary>The parameters of an action, sent as <c>application/x-www-form-urlencoded</c>.</summary>
    Form,

    /// <summary>The parameters of an action, sent as <c>multipart/form-data</c>.</summary>
    Multipart,
    Stream,

    /// <summary>A <c>MultipartFormDataContent</c> of the caller's: the page shows <c>multipart/form-data</c> and no fields.</summary>
    FormParts,

    /// <summary>A <c>MultipartContent</c> of the caller's, of another multipart type.</summary>
    Parts,
    Reference,
    Json,
}
