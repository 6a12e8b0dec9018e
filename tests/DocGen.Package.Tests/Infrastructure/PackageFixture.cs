using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Package.Tests.Infrastructure;

/// <summary>Packs the generator once, into a feed in a temporary folder with a package cache of its own.</summary>
public sealed class PackageFixture : IAsyncLifetime
{
    /// <summary>The temporary folder of all.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("docgen-package-").FullName;

    /// <summary>The folder with the package.</summary>
    public string Feed => Path.Combine(Folder, "feed");

    /// <summary>The package.</summary>
    public string PackagePath { get; private set; } = "";

    /// <summary>Its version.</summary>
    public string Version { get; private set; } = "";

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        await DotNet.Run(TestFolders.Repository, "pack", "generator", "-c", "Release", "-o", Feed);
        PackagePath = Assert.Single(Directory.GetFiles(Feed));
        Version = Path.GetFileNameWithoutExtension(PackagePath)["DocGen.".Length..];
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Starts a consumer project in a folder of its own.</summary>
    internal ConsumerProject Consumer(string name, string targetFramework = "net10.0")
        => new(this, Path.Combine(Folder, name)) { TargetFramework = targetFramework };

    /// <summary>The names of the pages in the seeds' folder.</summary>
    internal static string[] SeedFiles() => [.. Directory.GetFiles(TestFolders.Seeds!).Order(StringComparer.Ordinal)];
}
