using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using DocGen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Corpus.Tests;

/// <summary>The client of all published pages, generated and compiled once for all tests.</summary>
public static class CorpusClient
{
    private static readonly Lazy<DocSet> s_docs = new(ReadPages);
    private static readonly Lazy<GeneratorRun> s_run = new(static () => GeneratorDriverHelper.RunUnchecked(s_docs.Value, Plain("Corpus")));
    private static readonly Lazy<Assembly> s_assembly = new(static () => Load(s_run.Value));

    /// <summary>The pages, with the options that the published figures are measured with.</summary>
    public static DocSet Docs => s_docs.Value;

    /// <summary>The run of the generator.</summary>
    public static GeneratorRun Run => s_run.Value;

    /// <summary>The compiled client.</summary>
    public static Assembly Assembly => s_assembly.Value;

    /// <summary>A consumer without any source of its own.</summary>
    public static CSharpCompilation Plain(string name) => CSharpCompilation.Create(
        name,
        [],
        FrameworkReferences(),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    /// <summary>Compiles what a run emitted and loads it.</summary>
    public static Assembly Load(GeneratorRun run)
    {
        using var image = new MemoryStream();
        var result = run.Output.Emit(image);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error).Take(20)));
        }

        image.Position = 0;
        return new AssemblyLoadContext(run.Output.AssemblyName, isCollectible: false).LoadFromStream(image);
    }

    private static DocSet ReadPages() => DocSet.FromFolder(Path.Combine(TestFolders.Corpus!, "api-reference")) with
    {
        Options = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("DocGenNamespace", "Corpus"),
    };

    private static IEnumerable<MetadataReference> FrameworkReferences()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location);
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == framework)
            .Select(static path => MetadataReference.CreateFromFile(path));
    }
}
