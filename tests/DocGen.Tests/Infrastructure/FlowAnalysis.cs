using System;
using System.Linq;
using DocGen.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace DocGen.Tests.Infrastructure;

/// <summary>
/// Emitted files switch off the analysis of null states, which would cost every build of a consumer. Tests switch it on
/// again, so that what is emitted is held to its annotations here.
/// </summary>
public static class FlowAnalysis
{
    /// <summary>Parses an emitted text with the analysis on.</summary>
    /// <param name="text">The text, with the header that switches the analysis off; fails without it.</param>
    /// <param name="path">The path of the tree.</param>
    public static SyntaxTree Parse(string text, string path)
        => CSharpSyntaxTree.ParseText(Enable(text), ConsumerCompilation.ParseOptions, path);

    /// <summary>A compilation with the analysis on in the files emitted for pages; the runtime's have it in their own project.</summary>
    public static Compilation WithFlowAnalysis(this GeneratorRun run)
    {
        var output = run.Output;
        foreach (var tree in run.Result.GeneratedSources.Where(static source => !source.HintName.StartsWith("Support.", StringComparison.Ordinal)))
        {
            output = output.ReplaceSyntaxTree(tree.SyntaxTree, Parse(tree.SourceText.ToString(), tree.SyntaxTree.FilePath));
        }

        return output;
    }

    // As many lines as before, so that positions in messages hold.
    private static string Enable(string text)
    {
        Assert.StartsWith(FileHeader.Text, text, StringComparison.Ordinal);
        return text.Replace(FileHeader.NullableContext, "#nullable enable\n\n", StringComparison.Ordinal);
    }
}
