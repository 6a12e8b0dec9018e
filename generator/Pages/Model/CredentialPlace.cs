namespace DocGen.Pages.Model;

/// <summary>Where a request has its credential.</summary>
internal enum CredentialPlace
{
    /// <summary>In a header.</summary>
    Header,

    /// <summary>In the query.</summary>
    Query,
}
