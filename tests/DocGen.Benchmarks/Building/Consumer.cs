using System.IO;
using System.Linq;

namespace DocGen.Benchmarks.Building;

/// <summary>A class library in a folder of its own, outside of the repository and its settings.</summary>
internal sealed class Consumer
{
    private const string Name = "Consumer";
    private readonly string _folder;

    private Consumer(string folder, string feed, string items)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "nuget.config"),
            $"""<configuration><packageSources><add key="docgen" value="{feed}" /></packageSources></configuration>""");
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, Name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <RestorePackagesPath>{folder}/packages</RestorePackagesPath>
                <UseSharedCompilation>false</UseSharedCompilation>
                <ProvideCommandLineArgs>true</ProvideCommandLineArgs>
                <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
              <Target Name="KeepCommandLine" AfterTargets="CoreCompile">
                <WriteLinesToFile File="compile.rsp" Lines="@(CscCommandLineArgs)" Overwrite="true" />
                <WriteLinesToFile File="compiler.txt" Lines="$(RoslynTargetsPath)" Overwrite="true" />
              </Target>
            </Project>
            """);
        DotNet.Run(folder, "restore");
    }

    /// <summary>The assembly that was built.</summary>
    public string Assembly => Path.Combine(_folder, "bin", "Release", "net10.0", Name + ".dll");

    private string Generated => Path.Combine(_folder, "generated");

    /// <summary>A consumer of the package.</summary>
    /// <param name="folder">Where to make it.</param>
    /// <param name="feed">The folder with the package.</param>
    /// <param name="version">The package's version.</param>
    /// <param name="pages">The folder with the pages.</param>
    public static Consumer OfPackage(string folder, string feed, string version, string pages) => new(folder, feed, $"""
        <PackageReference Include="DocGen" Version="{version}" PrivateAssets="all" />
        <DocGenInput Include="{pages}/**/*.md" />
        """);

    /// <summary>The same code as ordinary sources.</summary>
    /// <param name="folder">Where to make it.</param>
    /// <param name="feed">The folder with the package, which is not used.</param>
    /// <param name="generated">The consumer that the sources are taken from.</param>
    public static Consumer OfSources(string folder, string feed, Consumer generated)
    {
        DotNet.Run(generated._folder, "build", "-c", "Release", "--no-restore", "-t:Rebuild", "-p:EmitCompilerGeneratedFiles=true",
            "-p:CompilerGeneratedFilesOutputPath=generated");
        var sources = Path.Combine(folder, "sources");
        Directory.CreateDirectory(sources);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(generated.Generated, "DocGen.Generator"), "*.cs", SearchOption.AllDirectories))
        {
            File.Copy(file, Path.Combine(sources, Path.GetFileName(file)));
        }

        return new(folder, feed, """<Compile Include="sources/**/*.cs" />""");
    }

    /// <summary>Builds all of it again.</summary>
    /// <returns>How long that took, from the start of <c>dotnet</c> to its end.</returns>
    public double Build() => DotNet.Run(_folder, "build", "-c", "Release", "--no-restore", "-t:Rebuild").Seconds;

    /// <summary>Runs the compiler alone, as the build has run it.</summary>
    /// <returns>What it printed, how long it took, and the most memory it had.</returns>
    public (string Output, double Seconds, long PeakBytes) Compile()
    {
        var compiler = Path.Combine(File.ReadAllLines(Path.Combine(_folder, "compiler.txt")).First(), "bincore", "csc.dll");
        return DotNet.Run(_folder, "exec", compiler, "-noconfig", "-reportanalyzer", "@compile.rsp");
    }
}
