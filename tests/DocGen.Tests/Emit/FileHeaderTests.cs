using System.Linq;
using DocGen.Emit;
using DocGen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace DocGen.Tests.Emit;

/// <summary>What stands above every emitted file.</summary>
public sealed class FileHeaderTests
{
    private const string ReturnsNull = FileHeader.Text
        + "internal sealed class Sample { public static string Text() => null; public static string? None { get; } }\n";

    [Fact]
    public void AConsumersCompilerDoesNotAnalyzeNullStates()
        => Assert.Empty(Diagnose(CSharpSyntaxTree.ParseText(ReturnsNull, ConsumerCompilation.ParseOptions, "Sample.g.cs")));

    [Fact]
    public void TheTestsCompilerAnalyzesNullStates()
        => Assert.Equal(["CS8603"], Diagnose(FlowAnalysis.Parse(ReturnsNull, "Sample.g.cs")));

    [Fact]
    public void NullableAnnotationsOfEmittedCodeReachTheConsumer()
    {
        var tree = CSharpSyntaxTree.ParseText(ReturnsNull, ConsumerCompilation.ParseOptions, "Sample.g.cs");
        var sample = ConsumerCompilation.Strict.AddSyntaxTrees(tree).GetTypeByMetadataName("Sample")!;
        Assert.Equal(NullableAnnotation.NotAnnotated, ((IMethodSymbol)sample.GetMembers("Text").Single()).ReturnNullableAnnotation);
        Assert.Equal(NullableAnnotation.Annotated, ((IPropertySymbol)sample.GetMembers("None").Single()).NullableAnnotation);
    }

    private static string[] Diagnose(SyntaxTree tree) =>
        [.. ConsumerCompilation.Strict.AddSyntaxTrees(tree).GetDiagnostics().Where(static d => d.Severity > DiagnosticSeverity.Info).Select(static d => d.Id)];
}
