using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DocGen.Tests.Infrastructure;

namespace DocGen.Package.Tests.Infrastructure;

/// <summary>A project outside the repository that references the package, as a user's does.</summary>
internal sealed class ConsumerProject
{
    private readonly PackageFixture _package;
    private readonly List<string> _properties = [];
    private readonly List<string> _items = [];
    private bool _isWritten;

    /// <summary>Makes the folder.</summary>
    /// <param name="package">The package.</param>
    /// <param name="folder">The project's folder.</param>
    public ConsumerProject(PackageFixture package, string folder)
    {
        (_package, Folder) = (package, folder);
        Directory.CreateDirectory(folder);
        Item($"""<PackageReference Include="DocGen" Version="{package.Version}" PrivateAssets="all" />""");
    }

    /// <summary>The project's folder.</summary>
    public string Folder { get; }

    /// <summary>The framework that the project targets.</summary>
    public string TargetFramework { get; init; } = "net10.0";

    /// <summary>The emitted files by hint name, after a build.</summary>
    public IReadOnlyDictionary<string, string> Emitted => Directory
        .EnumerateFiles(Path.Combine(Folder, "generated"), "*.cs", SearchOption.AllDirectories)
        .ToDictionary(static path => Path.GetFileName(path), System.IO.File.ReadAllText);

    /// <summary>The text of a program of the folder Fixtures.</summary>
    public static string Fixture(string name) => System.IO.File.ReadAllText(Path.Combine(TestFolders.Project, "Fixtures", name));

    /// <summary>The full path of a file of the project.</summary>
    public string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>Adds a property.</summary>
    public ConsumerProject Property(string name, string value)
    {
        _properties.Add($"<{name}>{value}</{name}>");
        return this;
    }

    /// <summary>Adds an item, as XML.</summary>
    public ConsumerProject Item(string xml)
    {
        _items.Add(xml);
        return this;
    }

    /// <summary>Adds a page, and names the pages' folder as input the first time.</summary>
    public ConsumerProject Page(string name, string text)
    {
        const string Input = """<DocGenInput Include="docs/**" />""";
        if (!_items.Contains(Input))
        {
            Item(Input);
        }

        return File("docs/" + name, text);
    }

    /// <summary>Adds a file.</summary>
    public ConsumerProject File(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Writes a project file of the test's own instead of the usual one; the first that is written is built.</summary>
    public ConsumerProject Project(string name, string text)
    {
        _isWritten = true;
        return File(name, text);
    }

    /// <summary>Builds; a warning fails.</summary>
    public async Task<string> Build()
    {
        Write();
        return await DotNet.Run(Folder, "build", "-warnaserror", "-v:n", "-tl:off");
    }

    /// <summary>Builds again what was built and restored before, as it is now.</summary>
    public Task<string> Rebuild() => DotNet.Run(Folder, "build", "--no-restore", "-warnaserror", "-v:n", "-tl:off");

    /// <summary>Builds; says whether that went well.</summary>
    public async Task<(int ExitCode, string Output)> TryBuild(params string[] arguments)
    {
        Write();
        return await DotNet.TryRun(Folder, ["build", "-tl:off", .. arguments]);
    }

    /// <summary>Runs what was built.</summary>
    public Task<string> Run() => DotNet.Run(Folder, "run", "--no-build");

    private void Write()
    {
        // Packages go into the fixture's own cache, so that a package of the same version from another run is never met.
        File("Directory.Build.props",
            $"<Project><PropertyGroup><RestorePackagesPath>{_package.Folder}/packages</RestorePackagesPath></PropertyGroup></Project>");
        File("nuget.config", $"""<configuration><packageSources><add key="docgen" value="{_package.Feed}" /></packageSources></configuration>""");
        if (_isWritten)
        {
            return;
        }

        File("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{TargetFramework}</TargetFramework>
                <OutputType>Exe</OutputType>
                <RollForward>Major</RollForward>
                <UseAppHost>false</UseAppHost>
                <Nullable>enable</Nullable>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                <CompilerGeneratedFilesOutputPath>generated</CompilerGeneratedFilesOutputPath>
                <DefaultItemExcludes>$(DefaultItemExcludes);generated/**</DefaultItemExcludes>
                {string.Join("\n    ", _properties)}
              </PropertyGroup>
              <ItemGroup>
                {string.Join("\n    ", _items)}
              </ItemGroup>
            </Project>
            """);
    }
}
