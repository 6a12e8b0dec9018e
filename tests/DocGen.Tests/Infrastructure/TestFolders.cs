using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace DocGen.Tests.Infrastructure;

/// <summary>The folders that tests read from.</summary>
public static class TestFolders
{
    /// <summary>This test project.</summary>
    public static string Project { get; } = typeof(TestFolders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ProjectDirectory").Value!;

    /// <summary>The repository.</summary>
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Project, "..", ".."));

    /// <summary>The generator's sources.</summary>
    public static string Generator { get; } = Path.Combine(Repository, "generator");

    /// <summary>The pages that the sample's client and the tests are generated from.</summary>
    public static string DocsInput { get; } = Path.Combine(Repository, "docs-input", "devices");

    /// <summary>The pages of another house, which the sample's second client is generated from.</summary>
    public static string ChatInput { get; } = Path.Combine(Repository, "docs-input", "chat");

    /// <summary>The published pages that are not part of the project; null where they are absent.</summary>
    public static string? Corpus { get; } = FromEnvironment("DOCGEN_CORPUS");

    /// <summary>The seed pages that are not part of the project; null where they are absent.</summary>
    public static string? Seeds { get; } = FromEnvironment("DOCGEN_SEEDS");

    /// <summary>Sets of pages of other houses, a folder each, that are not part of the project; null where they are absent.</summary>
    public static string? Families { get; } = FromEnvironment("DOCGEN_FAMILIES");

    private static string? FromEnvironment(string variable)
        => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } folder && Directory.Exists(folder) ? Path.GetFullPath(folder) : null;
}
