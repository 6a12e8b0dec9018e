extern alias generator;

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using DocGen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using DocGenGenerator = generator::DocGen.DocGenGenerator;

namespace DocGen.Benchmarks.Generation;

/// <summary>A doc set and a consumer without any source of its own, as the compiler has them in front of the generator.</summary>
internal sealed class GeneratorHost
{
    private const string Root = "/repo";
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp12, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER"]);
    private readonly TestOptions _options = TestOptions.Encode(ImmutableDictionary<string, string>.Empty, Root);

    /// <summary>Reads the files; nothing of what is measured touches the disk.</summary>
    public GeneratorHost(DocSet docs)
    {
        Docs = docs;
        Texts = [.. docs.Pages.Select(static page => Text(page.Path, page.Text))];
        Compilation = CSharpCompilation.Create(
            "Consumer", [], References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The pages.</summary>
    public DocSet Docs { get; }

    /// <summary>The pages as additional files.</summary>
    public ImmutableArray<AdditionalText> Texts { get; }

    /// <summary>The consumer.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>Runs a new driver over all pages.</summary>
    /// <param name="trackSteps">Whether the driver keeps the time of each step; hosts do without.</param>
    public GeneratorDriver RunFull(bool trackSteps = false)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new DocGenGenerator().AsSourceGenerator()], Texts, s_parse, _options, new(IncrementalGeneratorOutputKind.None, trackSteps));
        return driver.RunGenerators(Compilation);
    }

    /// <summary>A page as an additional file.</summary>
    public static AdditionalText Text(string path, string text) => new PageText(Root + "/" + path, text);

    /// <summary>The pages of a folder, by path below it.</summary>
    public static DocSet Read(string folder) => DocSet.FromFolder(folder);

    private static IEnumerable<MetadataReference> References()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location);
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == framework)
            .Select(static path => MetadataReference.CreateFromFile(path));
    }
}
