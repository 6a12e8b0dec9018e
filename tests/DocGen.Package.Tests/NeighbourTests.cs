using System.IO;
using System.Threading.Tasks;
using DocGen.Package.Tests.Infrastructure;
using Xunit;

namespace DocGen.Package.Tests;

/// <summary>Other analyzers of the same project may bring other versions of the libraries that DocGen is made with: each finds its own.</summary>
[Collection(PackageCollection.Name)]
public sealed class NeighbourTests(PackageFixture package)
{
    [Theory]
    [InlineData("13.7.1", "0.45.0", "yamlYamlDotNet13 <p><em>markdown</em></p>Markdig0")]
    [InlineData("18.1.0", "1.5.1", "yamlYamlDotNet18 <p><em>markdown</em></p>Markdig1")]
    public async Task BothAnalyzersRunWithTheirOwnLibraries(string yamlDotNet, string markdig, string expected)
    {
        // The neighbour's name is before DocGen's in the alphabet once, and once behind it.
        var name = yamlDotNet == "13.7.1" ? "Another" : "Other";
        var other = await BuildOther(name, yamlDotNet, markdig);
        var consumer = package.Consumer("beside" + name)
            .Property("WarningsAsErrors", "$(WarningsAsErrors);CS8785")
            .Property("DocGenBaseUrl", "https://api.example")
            .Page("resources/thing.md", TestPages.Thing)
            .Page("api/apples.md", TestPages.Get("apples"))
            .Item($"""<Analyzer Include="{other}/{name}.dll;{other}/YamlDotNet.dll;{other}/Markdig.dll" />""")
            .File("Program.cs", """System.Console.WriteLine(OtherText.Value + " " + typeof(Consumer.Api.ApiClient).GetProperty("Apples")!.Name);""");
        await consumer.Build();

        Assert.Equal(expected + " Apples", (await consumer.Run()).Trim());
    }

    private async Task<string> BuildOther(string name, string yamlDotNet, string markdig)
    {
        var project = package.Consumer(name)
            .File("OtherGenerator.cs", ConsumerProject.Fixture("OtherGenerator.cs"))
            .Project(name + ".csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>netstandard2.0</TargetFramework>
                    <LangVersion>latest</LangVersion>
                    <CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
                    <OutputPath>out</OutputPath>
                    <AppendTargetFrameworkToOutputPath>false</AppendTargetFrameworkToOutputPath>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" ExcludeAssets="runtime" />
                    <PackageReference Include="YamlDotNet" Version="{yamlDotNet}" />
                    <PackageReference Include="Markdig" Version="{markdig}" />
                  </ItemGroup>
                </Project>
                """);
        var (exitCode, output) = await project.TryBuild();
        Assert.True(exitCode == 0, output);
        return Path.Combine(project.Folder, "out");
    }
}
