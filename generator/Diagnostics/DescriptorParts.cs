namespace DocGen.Diagnostics;

/// <summary>What all descriptors have in common.</summary>
internal static class DescriptorParts
{
    /// <summary>The category of every diagnostic.</summary>
    public const string Category = "DocGen";

    /// <summary>Where the page of each diagnostic is in the package and in the repository's folder of the generator; its file name follows.</summary>
    public const string HelpRoot = "docs/";
}
