namespace DocGen.Pages.Vocabulary;

/// <summary>The part of a request that holds a parameter.</summary>
internal enum ParameterPlace
{
    /// <summary>The page does not say which part holds the parameter.</summary>
    Unknown,
    Path,
    Query,
    Header,
    Body,
}
