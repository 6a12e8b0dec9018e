namespace DocGen.Pages.Vocabulary;

/// <summary>Where a parameter goes.</summary>
internal enum ParameterPlace
{
    /// <summary>The page does not say it.</summary>
    Unknown,
    Path,
    Query,
    Header,
    Body,
}
