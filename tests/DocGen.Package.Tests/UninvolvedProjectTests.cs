using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using DocGen.Package.Tests.Infrastructure;
using Xunit;

namespace DocGen.Package.Tests;

/// <summary>Projects that have the package without wanting a client of their own, or that cannot have one.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class UninvolvedProjectTests(PackageFixture package)
{
    private const string ReadMe = "# Read me\n\n## HTTP request\n\n```http\nGET /stowaways/{id}\n```\n";

    [Fact]
    public async Task AProjectThatHasThePackageFromAnotherProjectGetsNothing()
    {
        var consumer = package.Consumer("transitive")
            .Page("resources/thing.md", TestPages.Thing)
            .Page("api/apples.md", TestPages.Get("apples"))
            .Project("library/Library.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="DocGen" Version="{package.Version}" PrivateAssets="none" />
                    <DocGenInput Include="../docs/**" />
                  </ItemGroup>
                </Project>
                """)
            .Project("program/Program.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <OutputType>Exe</OutputType>
                  </PropertyGroup>
                  <ItemGroup>
                    <ProjectReference Include="../library/Library.csproj" />
                    <AdditionalFiles Include="README.md" />
                  </ItemGroup>
                  <!-- Says that the package is here at all. -->
                  <Target Name="Show" AfterTargets="Build">
                    <Message Importance="high" Text="analyzers of Program: @(Analyzer->'%(Filename)')" />
                  </Target>
                </Project>
                """)
            .File("program/README.md", ReadMe)
            .File("program/Program.cs", "using System; Console.WriteLine(typeof(Library.Api.ApiClient));");
        var (exitCode, output) = await consumer.TryBuild("program", "-warnaserror");

        Assert.True(exitCode == 0, output);
        Assert.Matches("analyzers of Program: .*DocGen.Generator", output);
        Assert.Empty(Codes(output));
    }

    [Fact]
    public async Task AProjectThatHasThePackageFromItsRepositoryGetsNothing()
    {
        var consumer = package.Consumer("global")
            .File("Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup>
                    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                    <DocGenApiVersion>v1.0</DocGenApiVersion>
                  </PropertyGroup>
                  <ItemGroup>
                    <GlobalPackageReference Include="DocGen" Version="{package.Version}" />
                  </ItemGroup>
                </Project>
                """)
            .Project("Program.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>netstandard2.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    <AdditionalFiles Include="README.md" />
                  </ItemGroup>
                </Project>
                """)
            .File("README.md", ReadMe);
        var (exitCode, output) = await consumer.TryBuild("-warnaserror");

        Assert.True(exitCode == 0, output);
        Assert.Empty(Codes(output));
    }

    [Fact]
    public async Task AProjectWithAReferenceOfItsOwnAndAGlobThatMatchesNothingHearsOfIt()
    {
        var (exitCode, output) =
            await package.Consumer("wrongglob").Item("""<DocGenInput Include="nowhere/**" />""").File("Program.cs", "System.Console.WriteLine();").TryBuild();

        Assert.True(exitCode == 0, output);
        Assert.Equal(["DG0103"], Codes(output));
    }

    [Theory]
    [InlineData("vbproj", "VB")]
    [InlineData("fsproj", "F#")]
    public async Task AProjectOfAnotherLanguageGetsOneMessage(string extension, string language)
    {
        var consumer = package.Consumer(extension)
            .File("docs/thing.md", TestPages.Thing)
            .File("Module.fs", "module Module\n")
            .Project("Consumer." + extension, $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    <Compile Include="Module.fs" Condition="'$(MSBuildProjectExtension)' == '.fsproj'" />
                    <PackageReference Include="DocGen" Version="{package.Version}" PrivateAssets="all" />
                    <DocGenInput Include="docs/**" />
                  </ItemGroup>
                </Project>
                """);
        var (exitCode, output) = await consumer.TryBuild();

        Assert.NotEqual(0, exitCode);
        Assert.Equal(["DG0904"], Codes(output));
        Assert.Contains($"({language})", output, StringComparison.Ordinal);
    }

    // Each message is printed where it comes up and in the summary.
    private static string[] Codes(string output) => [.. Code().Matches(output).Select(static match => match.Groups[1].Value).Distinct()];

    [GeneratedRegex("(?:error|warning) ([A-Z]+[0-9]+)")]
    private static partial Regex Code();
}
