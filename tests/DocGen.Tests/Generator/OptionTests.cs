using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DocGen.CSharp.Model;
using DocGen.Emit;
using DocGen.Input;
using DocGen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>An option that cannot be is one error that names a value that would do, and that value is generated with.</summary>
public sealed class OptionTests
{
    [Theory]
    [InlineData("Models", "ModelsClient")]
    [InlineData("Requests", "RequestsClient")]
    [InlineData("ApiException", "ApiExceptionClient")]
    [InlineData("_", "ApiClient")]
    [InlineData("_Api", "Api")]
    [InlineData("class", "Class")]
    [InlineData("record", "Record")]
    [InlineData("client", "Client")]
    public void AClientNameThatCannotBeIsAnErrorAndAnotherNameIsTaken(string name, string expected)
    {
        var run = GeneratorDriverHelper.Run(SmallDocSet.All.WithOption("DocGenClientName", name), "DG0903");

        Assert.Contains($"'{expected}' would do", Message(run), StringComparison.Ordinal);
        Assert.Contains($"class {expected} ", run.AllText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DocGenClientName", "Harbor\u0007Client", "HarborClient")]
    [InlineData("DocGenNamespace", "Harbor\u200b.Api", "Harbor.Api")]
    [InlineData("DocGenBaseUrl", "https://api.example/v1\u0000", "https://api.example/v1")]
    [InlineData("DocGenPageUrl", "https://learn.example/\u2028{path}", "https://learn.example/{path}")]
    [InlineData("DocGenInclude", "/**\u001b", "/**")]
    public void CharactersThatNobodySeesAreAnErrorAndReachNoCode(string option, string value, string expected)
    {
        var run = GeneratorDriverHelper.Run(SmallDocSet.All.WithOption(option, value), "DG0903");

        Assert.Contains($"'{expected}' would do", Message(run), StringComparison.Ordinal);
        Assert.DoesNotContain(Message(run), static character => char.IsControl(character));
        Assert.Equal(GeneratorDriverHelper.RunUnchecked(SmallDocSet.All.WithOption(option, expected)).AllText, run.AllText);
    }

    [Fact]
    public void APageOutsideTheRootGetsNoLinkAndTheErrorNamesTheRootThatWouldDo()
    {
        var docs = SmallDocSet.All.WithOption("DocGenPageUrl", "https://learn.example/{path}").WithOption("DocGenRoot", "/repo/docs/api");
        var run = GeneratorDriverHelper.Run(docs, "DG0903");

        Assert.Contains("'/repo/docs/' would do", Message(run), StringComparison.Ordinal);
        Assert.DoesNotContain("/../", run.AllText, StringComparison.Ordinal);
        Assert.Contains("\"https://learn.example/boat-hire\"", run.AllText, StringComparison.Ordinal);
        Assert.Contains("\"https://learn.example/api/boat-hire\"", GeneratorDriverHelper.Run(docs.WithOption("DocGenRoot", "/repo/docs/")).AllText,
            StringComparison.Ordinal);
    }

    [Fact]
    public void EveryNameThatTheEmittedCodeHasBesideTheClientIsTaken()
    {
        var run = GeneratorDriverHelper.RunUnchecked(SmallDocSet.All);
        var runtime = SupportFiles.Emit(new GeneratorOptions { Namespace = "Contoso.Api" }, hasHttpClientFactory: false, SupportParts.All)
            .Select(static file => CSharpSyntaxTree.ParseText(file.Text, ConsumerCompilation.ParseOptions));
        var beside = run.Output.AddSyntaxTrees(runtime).GlobalNamespace.GetNamespaceMembers().Single(static space => space.Name == "Contoso")
            .GetNamespaceMembers()
            .Single(static space => space.Name == "Api").GetMembers().Select(static member => member.Name);
        // The client's own, and a namespace that the compilation has to lead code astray.
        var others = new HashSet<string>(StringComparer.Ordinal) { "ApiClient", "ApiClientJson", "ApiClientServiceCollectionExtensions", "System" };

        // Emitted only where the factory of HTTP clients is referenced.
        var always = ClientNames.Taken.Except(["AccessTokenExtensions"]);
        Assert.Equal(always.Order(StringComparer.Ordinal), beside.Where(name => !others.Contains(name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ADiagnosticLinksToItsPageInThePackage()
    {
        var run = GeneratorDriverHelper.RunUnchecked(DocSet.Empty.WithOption("DocGenPackageUri", "file:///packages/docgen/1.0.0/"));

        Assert.Equal("file:///packages/docgen/1.0.0/docs/DG0103.md", Assert.Single(run.Result.Diagnostics).Descriptor.HelpLinkUri);
    }

    private static string Message(GeneratorRun run)
    {
        var diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        return diagnostic.GetMessage(CultureInfo.InvariantCulture);
    }
}
