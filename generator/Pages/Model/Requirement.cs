namespace DocGen.Pages.Model;

/// <summary>Whether a page says that a member has to be supplied.</summary>
internal enum Requirement
{
    Unknown,
    Required,
    Optional,
}
