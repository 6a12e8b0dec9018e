using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DocGen.CSharp.Model;
using DocGen.Emit;
using DocGen.Input;
using DocGen.Primitives;
using DocGen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit;

namespace DocGen.Tests.Emit;

/// <summary>Models, enumerations, updates, action requests and the resolver as they are emitted.</summary>
public sealed class EmittedModelsTests
{
    private const string Root = "Contoso.Api";

    public static TheoryData<string> FileNames => new(SampleDeclarations.Files().Select(static file => file.Name));

    private static string EmittedFolder { get; } = Path.Combine(TestFolders.Repository, "tests", "DocGen.Runtime.Tests", "Emitted");

    [Theory]
    [MemberData(nameof(FileNames))]
    public void TheRuntimesTestsHaveWhatIsEmitted(string name)
    {
        var path = Path.Combine(EmittedFolder, name);
        var text = SampleDeclarations.Files().Single(file => file.Name == name).Text;
        if (Environment.GetEnvironmentVariable("DOCGEN_ACCEPT_SNAPSHOTS") is "1" or "true")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(text, File.ReadAllText(path));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AllOfItCompilesAmongDecoys(bool isInternal)
        => Compile(isInternal, SampleDeclarations.Files(Root, isInternal).Select(static file => file.Text));

    [Fact]
    public void HostileTextChangesNothing()
    {
        const string Hostile = "]]> */ \"\"\" \\ {0} \u2028 \u2029 \u0085 \0 \ud800 \udc00 \u202e \r\n </summary> &amp; #endif 'x'";
        var record = new ModelRecord
        {
            Name = "Victim",
            WireName = Hostile,
            Documentation = new() { Summary = Hostile, Remarks = new([Hostile]), Links = new([Hostile]) },
            Obsolete = Hostile,
            Members = new(
                [new() { Name = "Member", WireName = Hostile, Type = new(ValueKind.String, "string"), Documentation = new() { Summary = Hostile },
                    Obsolete = Hostile }]),
        };
        var @enum = new ModelEnum
        {
            Name = "Choice",
            CodecName = "ChoiceCodec",
            Documentation = new() { Summary = Hostile },
            Members = new([new("First", Hostile, 0, Hostile)]),
        };
        Compile(isInternal: false, [FileEmitter.Emit(new("Hostile.g.cs", Root + ".Models", Root, false, new([@enum, record])))]);
    }

    [Fact]
    public void MembersNamedLikeTheRuntimeCaptureNothing()
    {
        string[] names = ["JsonRead", "JsonWrite", "JsonMembers", "JsonCodecs", "UnknownMembers", "System", "Global", "String", "Task", "Members", "Read",
            "Write", "Writer", "Reader", "Codecs", "Name", "Converter"];
        var record = new ModelRecord
        {
            Name = "Captor",
            WireName = "sample.captor",
            Documentation = new() { Summary = "Holds names of the runtime." },
            Members = names.Select(
                static name => new ModelMember
                {
                    Name = name,
                    WireName = name,
                    Type = new(ValueKind.String, "string"),
                    Documentation = new() { Summary = "A name." }
                }).ToEquatableArray(),
        };
        var patch = new PatchClass { Name = "CaptorPatch", WireName = "sample.captor", Documentation = record.Documentation, Members = record.Members };
        var request = new ActionRequest { Name = "CaptorRequest", Documentation = record.Documentation, Members = record.Members };
        Compile(isInternal: false, [FileEmitter.Emit(new("Captor.g.cs", Root + ".Models", Root, false, new([record, patch, request])))]);
    }

    private static void Compile(bool isInternal, IEnumerable<string> texts)
    {
        var options = new GeneratorOptions { Namespace = Root, IsInternal = isInternal };
        var trees = texts.Concat(SupportFiles.Emit(options, hasHttpClientFactory: false, SupportParts.All).Select(static file => file.Text))
            .Select(static (text, i) => FlowAnalysis.Parse(text, $"Emitted{i}.g.cs"));
        var diagnostics = ConsumerCompilation.Strict.AddSyntaxTrees(trees).GetDiagnostics();
        Assert.Empty(diagnostics.Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
            .Select(static diagnostic => diagnostic.ToString()));
    }
}
