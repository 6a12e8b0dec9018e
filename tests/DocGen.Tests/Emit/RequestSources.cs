using System.Collections.Generic;
using System.Linq;
using DocGen.CSharp;
using DocGen.CSharp.Model;
using DocGen.Emit;
using DocGen.Input;
using DocGen.Primitives;
using DocGen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit;

namespace DocGen.Tests.Emit;

/// <summary>C# models of a small API, made by hand, and what they become.</summary>
internal static class RequestSources
{
    /// <summary>The record that calls return.</summary>
    public const string ItemName = "global::Contoso.Api.Models.Item";

    /// <summary>The type of <see cref="ItemName"/>.</summary>
    public static readonly CSharpType Item = new(ValueKind.Model, ItemName);

    /// <summary>A builder with the given members.</summary>
    public static RequestBuilder Builder(string name, IEnumerable<BuilderStep>? steps = null, IEnumerable<BuilderCall>? calls = null) => new()
    {
        Name = name,
        Documentation = Doc("Requests to a node."),
        Steps = (steps ?? []).ToEquatableArray(),
        Calls = (calls ?? []).ToEquatableArray(),
    };

    /// <summary>A call.</summary>
    public static BuilderCall Call(string verb, CallResultKind kind = CallResultKind.None, CSharpType? type = null) => new()
    {
        Verb = verb,
        Name = verb[..1] + verb[1..].ToLowerInvariant() + "Async",
        ResultKind = kind,
        ResultType = type,
        OptionsType = "RequestOptions",
        Documentation = Doc("Makes a request."),
    };

    /// <summary>A step.</summary>
    public static BuilderStep Step(BuilderStepKind kind, string name, string segment, params StepParameter[] parameters) => new()
    {
        Kind = kind,
        Name = name,
        Segment = segment,
        Target = "ItemsRequestBuilder",
        Parameters = parameters.ToEquatableArray(),
        Documentation = Doc("Leads to a node."),
    };

    /// <summary>A client of the given steps and calls.</summary>
    public static ClientClass Client(bool hasHttpClientFactory = false, params BuilderStep[] steps) => new()
    {
        Name = "ApiClient",
        BaseUrl = "https://api.contoso.example/v1.0",
        Documentation = Doc("The client."),
        Steps = steps.ToEquatableArray(),
        HasHttpClientFactory = hasHttpClientFactory,
    };

    /// <summary>Documentation of one sentence.</summary>
    public static Documentation Doc(string summary) => new() { Summary = summary };

    /// <summary>A file of declarations.</summary>
    public static CSharpFile File(string @namespace, bool isInternal, params CSharpDeclaration[] declarations)
        => new(@namespace + "." + declarations[0].Name + ".g.cs", @namespace, "Contoso.Api", isInternal, declarations.ToEquatableArray());

    /// <summary>The text of one declaration of the namespace Requests, without the file's header.</summary>
    public static string TextOf(CSharpDeclaration declaration)
    {
        var text = FileEmitter.Emit(File("Contoso.Api.Requests", isInternal: false, declaration));
        return text[text.IndexOf("/// <summary>", System.StringComparison.Ordinal)..];
    }

    /// <summary>Compiles declarations of the namespace Requests together with a record and the runtime; fails on any diagnostic.</summary>
    public static Compilation Compile(bool isInternal, ClientClass client, params CSharpDeclaration[] requests)
    {
        var options = new GeneratorOptions { Namespace = "Contoso.Api", IsInternal = isInternal };
        var files = new List<CSharpFile> { File("Contoso.Api", isInternal, client), File("Contoso.Api.Models", isInternal, ItemRecord()) };
        files.AddRange(requests.Select(request => File("Contoso.Api.Requests", isInternal, request)));
        var texts = files.Select(static file => (file.HintName, Text: FileEmitter.Emit(file)))
            .Concat(SupportFiles.Emit(options, client.HasHttpClientFactory, files.Select(SupportUse.Of).Aggregate(static (left, right) => left | right)));
        var compilation = (client.HasHttpClientFactory ? ConsumerCompilation.WithHttpClientFactory : ConsumerCompilation.Strict)
            .AddSyntaxTrees(texts.Select(static file => FlowAnalysis.Parse(file.Text, file.HintName)));
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
        return compilation;
    }

    private static ModelRecord ItemRecord() => new()
    {
        Name = "Item",
        WireName = "contoso.item",
        Documentation = Doc("A thing."),
        Members = new[]
        {
            new ModelMember { Name = "Id", WireName = "id", Type = new(ValueKind.String, "string"), Documentation = Doc("The key.") },
        }.ToEquatableArray(),
    };
}
