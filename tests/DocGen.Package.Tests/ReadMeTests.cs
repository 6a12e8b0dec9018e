using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using DocGen.Package.Tests.Infrastructure;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Package.Tests;

/// <summary>The quick start of the README is followed to the letter, in an empty folder.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class ReadMeTests(PackageFixture package)
{
    [Fact]
    public async Task TheQuickStartEndsWithAClientThatHasAnswered()
    {
        var section = QuickStart().Match((await File.ReadAllTextAsync(Path.Combine(TestFolders.Repository, "README.md"))).ReplaceLineEndings("\n")).Value;
        var folder = Directory.CreateDirectory(Path.Combine(package.Folder, "quickstart")).FullName;
        foreach (Match file in NamedBlock().Matches(section))
        {
            var path = Path.Combine(folder, file.Groups["name"].Value);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, file.Groups["text"].Value);
        }

        Assert.Equal(6, Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Length);
        var output = "";
        foreach (var command in Block(section, "bash").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var arguments = Argument().Matches(command)
                .Select(static match => match.Value.Trim('"').Replace("$DOCGEN", TestFolders.Repository, StringComparison.Ordinal)).ToArray();
            Assert.Equal("dotnet", arguments[0]);

            // A package of the same version from another run may be in the machine's own cache.
            output = arguments[1] == "run"
                ? await DotNet.Run(folder, ["run"], ("NUGET_PACKAGES", Path.Combine(package.Folder, "packages")))
                : await DotNet.Run(folder, arguments[1..]);
        }

        Assert.Equal(Block(section, "text"), output.ReplaceLineEndings("\n"));
    }

    private static string Block(string section, string language)
        => Assert.Single(Regex.Matches(section, $"```{language}\n(.*?)```", RegexOptions.Singleline)).Groups[1].Value;

    [GeneratedRegex("(?<=\n)## Quick start\n.*?(?=\n### What a page has to contain)", RegexOptions.Singleline)]
    private static partial Regex QuickStart();

    // `Program.cs`: and the block behind it, whose fence is longer where the block has fences itself.
    [GeneratedRegex("`(?<name>[^`\n]+)`:\n\n(?<fence>```+)[a-z]+\n(?<text>.*?\n)\\k<fence>\n", RegexOptions.Singleline)]
    private static partial Regex NamedBlock();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Argument();
}
