using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>
/// What the reference of page formats shows is so: its pages are read with no other remark than the section names, and its C# compiles against them.
/// </summary>
public sealed partial class FormatReferenceTests
{
    private static readonly string s_text = File.ReadAllText(Path.Combine(TestFolders.Generator, "docs", "format.md")).ReplaceLineEndings("\n");

    /// <summary>The sections that show a page, by their headings.</summary>
    public static TheoryData<string> Sections => [.. Parts().Where(static part => Page().IsMatch(part.Text)).Select(static part => part.Heading)];

    [Theory]
    [MemberData(nameof(Sections))]
    public void ThePagesOfASectionGiveTheCodeBelowThem(string heading)
    {
        var text = Parts().Single(part => part.Heading == heading).Text;
        var pages = Page().Matches(text).Select(static match => match.Groups[1].Value).Select(static page => (PathOf(page), page)).ToArray();

        GeneratorDriverHelper.Run(DocSet.Of(pages), ConsumerCompilation.With(Program(Code().Match(text).Groups[1].Value)),
            [.. Named().Matches(text).Select(static match => match.Groups[1].Value)]);
    }

    [Fact]
    public void EachSectionWithAPageHasCode()
        => Assert.All(Parts().Where(static part => Page().IsMatch(part.Text)), static part => Assert.Single(Code().Matches(part.Text)));

    [Fact]
    public void TheTableOfContentsLeadsToSections()
        => Assert.Empty(
            Link().Matches(s_text).Select(static match => match.Groups[1].Value)
                .Except(Parts().Select(static part => part.Heading.ToLowerInvariant().Replace(' ', '-'))));

    // A page is named after the type that its title names: "# crate resource type" is crate.md, as the links of other pages have it.
    private static string PathOf(string page) => "docs/" + Title().Match(page).Groups[1].Value + ".md";

    private static IEnumerable<(string Heading, string Text)> Parts()
        => Part().Matches(s_text).Select(static match => (match.Groups[1].Value, match.Groups[2].Value));

    private static string Program(string code)
        => $$"""
            #pragma warning disable CS8019
            using System;
            using System.Collections.Generic;
            using System.Net.Http;
            using System.Threading.Tasks;
            using Contoso.Api;
            using Contoso.Api.Models;

            internal static class Program
            {
                internal static async Task Main()
                {
                    var client = new ApiClient(new HttpClient(), new Uri("https://api.depot.example/"));
                    await Task.Yield();
            {{code}}
                }
            }
            """;

    // A heading outside of pages: those of pages stand in fences.
    [GeneratedRegex("(?<=\n)###? ([^\n]+)\n((?:````markdown\n.*?\n````\n|(?!##)[^\n]*\n)*)", RegexOptions.Singleline)]
    private static partial Regex Part();

    [GeneratedRegex("(?<=\n)````markdown\n(.*?\n)````\n", RegexOptions.Singleline)]
    private static partial Regex Page();

    [GeneratedRegex("(?<=\n)```csharp\n(.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("(?:^|\n)(?:# |title: )(\\w+)")]
    private static partial Regex Title();

    // What a section says of itself: "[DG0122](DG0122.md): …".
    [GeneratedRegex("\\[(DG[0-9]{4})\\]\\(")]
    private static partial Regex Named();

    [GeneratedRegex("\\]\\(#([a-z-]+)\\)(?=[,;.:\n])")]
    private static partial Regex Link();
}
