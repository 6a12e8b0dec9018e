namespace DocGen.Pages.Model;

/// <summary>The format in which a body with members is sent.</summary>
internal enum BodyFormat
{
    Json,

    /// <summary><c>application/x-www-form-urlencoded</c></summary>
    Form,

    /// <summary><c>multipart/form-data</c></summary>
    Multipart,
}
