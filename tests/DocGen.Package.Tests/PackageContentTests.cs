using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using DocGen.Package.Tests.Infrastructure;
using Xunit;

namespace DocGen.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class PackageContentTests(PackageFixture package)
{
    private const string Slot = "analyzers/dotnet/cs/";

    /// <summary>What every compiler host from .NET SDK 8.0.100 on loads by itself.</summary>
    private static readonly Dictionary<string, Version> s_host = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 2, 0),
        ["System.Buffers"] = new(4, 0, 2, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
    };

    [Fact]
    public void TheGeneratorAndItsTwoLibrariesShareTheOneSlot()
        => Assert.Equal(
            [Slot + "DocGen.Generator.dll", Slot + "DocGen.Markdig.dll", Slot + "DocGen.YamlDotNet.dll"],
            Entries().Where(static name => name.EndsWith(".dll", StringComparison.Ordinal)));

    [Fact]
    public void ThePackageHoldsWhatAReaderOfItNeeds()
    {
        Assert.Equal("DocGen." + package.Version + ".nupkg", Path.GetFileName(package.PackagePath));
        Assert.Superset(
            new HashSet<string>
            {
                "README.md", "LICENSE", "CHANGELOG.md", "THIRD-PARTY-NOTICES.md", "icon.png", "build/DocGen.props", "build/DocGen.targets", "docs/DG0000.md",
            },
            Entries().ToHashSet());
    }

    [Fact]
    public void EachLibraryInThePackageHasItsLicenceThere()
    {
        using var archive = ZipFile.OpenRead(package.PackagePath);
        using var reader = new StreamReader(archive.GetEntry("THIRD-PARTY-NOTICES.md")!.Open());
        var notices = reader.ReadToEnd();

        Assert.All(
            Dlls().Where(static dll => dll.Name != "DocGen.Generator"),
            dll => Assert.Contains("\n## " + dll.Name["DocGen.".Length..] + "\n", notices, StringComparison.Ordinal));
        Assert.Contains("Redistributions in binary form must reproduce", notices, StringComparison.Ordinal);
        Assert.Contains("The above copyright notice and this permission notice", notices, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingFlowsToTheConsumer()
    {
        using var archive = ZipFile.OpenRead(package.PackagePath);
        using var reader = new StreamReader(archive.GetEntry("DocGen.nuspec")!.Open());
        var nuspec = reader.ReadToEnd();

        Assert.Contains("<developmentDependency>true</developmentDependency>", nuspec, StringComparison.Ordinal);
        Assert.Contains("""<license type="expression">MIT</license>""", nuspec, StringComparison.Ordinal);
        Assert.DoesNotContain("<dependency ", nuspec, StringComparison.Ordinal);
        Assert.DoesNotContain(Entries(), static name => name.StartsWith("lib/", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryReferenceIsInThePackageOrOfTheHost()
    {
        var dlls = Dlls();
        var shipped = dlls.Select(static dll => dll.Name).ToHashSet(StringComparer.Ordinal);
        var references = dlls.SelectMany(static dll => dll.References).ToList();

        Assert.Empty(references.Where(reference => !shipped.Contains(reference.Name) && !IsOfHost(reference)).Select(static reference => reference.ToString()));
        // The test above says something only if the references were read.
        Assert.Contains(references, static reference => reference.Name == "DocGen.Markdig");
        Assert.Contains(references, static reference => reference.Name == "Microsoft.CodeAnalysis");
        Assert.False(IsOfHost(("System.Memory", new Version(4, 0, 3, 0))));
        Assert.False(IsOfHost(("Newtonsoft.Json", new Version(13, 0, 0, 0))));
    }

    [Fact]
    public void TheLibrariesAreFoundInTheVersionsThatTheGeneratorWasBuiltWith()
    {
        var dlls = Dlls();
        var generator = dlls.Single(static dll => dll.Name == "DocGen.Generator");

        foreach (var library in dlls.Where(static dll => dll.Name != "DocGen.Generator"))
        {
            Assert.Contains((library.Name, library.Version), generator.References);
        }
    }

    private static bool IsOfHost((string Name, Version Version) reference)
        => s_host.TryGetValue(reference.Name, out var version) && reference.Version <= version;

    private List<string> Entries()
    {
        using var archive = ZipFile.OpenRead(package.PackagePath);
        return [.. archive.Entries.Select(static entry => entry.FullName).Order(StringComparer.Ordinal)];
    }

    private List<(string Name, Version Version, List<(string Name, Version Version)> References)> Dlls()
    {
        using var archive = ZipFile.OpenRead(package.PackagePath);
        return [.. archive.Entries.Where(static entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal)).Select(ReadDll)];
    }

    private static (string Name, Version Version, List<(string Name, Version Version)> References) ReadDll(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using (var stream = entry.Open())
        {
            stream.CopyTo(content);
        }

        content.Position = 0;
        using var image = new PEReader(content);
        var metadata = image.GetMetadataReader();
        var definition = metadata.GetAssemblyDefinition();
        var references = metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
            .Select(reference => (metadata.GetString(reference.Name), reference.Version)).ToList();
        return (metadata.GetString(definition.Name), definition.Version, references);
    }
}
