using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Api.Model;
using DocGen.CSharp.Model;
using DocGen.Emit;
using DocGen.Pages.Model;
using DocGen.Routes;
using DocGen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using static DocGen.Tests.CSharp.Samples;

namespace DocGen.Tests.CSharp;

public class HostileNamesTests
{
    private const string Characters =
        "abcXYZ019_-. $@#'\"\\/(){}[]<>&;:,!?*+=\u00e4\u00df\u0130\u0131\u0301\u200b\u200d\ufeff\u2028\u0660\u2160\u4e2d\ud83d\ude00\ud800\0\n\t";

    private static readonly string[] s_wellKnown =
    [
        "class", "record", "var", "nameof", "System", "Object", "string", "Task", "Models", "Requests", "Serialization", "Json", "JsonModel", "RequestOptions",
        "ApiClient", "Shop", "Item", "item", "this", "value", "Value", "value2", "ValueValue", "Equals", "equals", "GetHashCode", "clone", "reader", "writer",
        "builder",
        "global", "_", "__", "_path", "_Read", "s_members", "key", "path", "options", "cancellationToken", "body", "GetAsync", "WithPath", "ref", "$ref",
        "$value",
        "init", "required", "field", "file", "get", "set", "e\u0301", "\u00e9", "", " ",
    ];

    [Fact]
    public void TenThousandHostileNamesGiveValidAndDistinctIdentifiers()
    {
        var result = CreateModel(CreateNames(10_000)).Lower();

        AssertNames(result.All<ModelRecord>().SelectMany(record => record.Members).Select(member => member.Name));
        AssertNames(result.All<ModelEnum>().SelectMany(source => source.Members).Select(member => member.Name));
        AssertNames(result.All<PatchClass>().SelectMany(patch => patch.Members).Select(member => member.Name));
        AssertNames(result.All<OptionsClass>().SelectMany(options => options.QueryParameters).Select(member => member.Name));
        AssertNames(result.Client().Steps.Where(step => step.Kind != BuilderStepKind.Indexer).Select(step => step.Name));
        AssertNames(result.Value.Files.SelectMany(file => file.Declarations.Select(declaration => file.Namespace + "." + declaration.Name)));
        AssertNames(result.Value.Files.Select(file => file.HintName.Replace(".g.cs", "")).Select(name => name.ToUpperInvariant()));
        Assert.InRange(result.Value.Files.Count, 1, 3000);
    }

    [Fact]
    public void WhateverTheNamesAreTheCodeCompiles()
    {
        var result = CreateModel(s_wellKnown.Concat(CreateNames(150)).Distinct().ToArray()).Lower();

        var trees = result.Value.Files.Select(file => (file.HintName, Text: FileEmitter.Emit(file)))
            .Concat(SupportFiles.Emit(Options, hasHttpClientFactory: false, SupportParts.All))
            .Select(file => FlowAnalysis.Parse(file.Text, file.HintName));
        var compilation = ConsumerCompilation.Strict.AddSyntaxTrees(trees);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Take(10));
    }

    [Fact]
    public void TheOrderOfEqualInputDoesNotMatterAndEqualInputIsEqualOutput()
    {
        var names = CreateNames(500);

        Assert.Equal(CreateModel(names).Lower().Value, CreateModel(names).Lower().Value);
    }

    private static void AssertNames(IEnumerable<string> names)
    {
        var all = names.ToList();
        Assert.Empty(all.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.All(all.SelectMany(name => name.Split('.')), name => Assert.True(SyntaxFacts.IsValidIdentifier(name.TrimStart('@')) && IsNoKeyword(name), name));
    }

    private static bool IsNoKeyword(string name) => name.StartsWith('@') || SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;

    private static string[] CreateNames(int count)
    {
        var random = new Random(20_26);
        return Enumerable.Range(0, count)
            .Select(_ => new string(Enumerable.Range(0, random.Next(0, 12)).Select(_ => Characters[random.Next(Characters.Length)]).ToArray()))
            .Distinct()
            .ToArray();
    }

    /// <summary>Each name as a type, a member, an enumeration, a value, a literal, a placeholder, an argument, a header and a query parameter.</summary>
    private static ApiModel CreateModel(string[] names)
    {
        var properties = names.Select(name => Property(name, description: name)).ToArray();
        var contract = Contract("all") with
        {
            QueryParameters = new(properties),
            Headers = new(names.Select(name => new HeaderRow(name, name, Requirement.Optional)).ToArray()),
            Body = new ApiBody { Kind = ApiBodyKind.Patch, Patches = new(new[] { new ApiPatch("contoso.store.holder", new(properties), true) }) },
            Response = new ApiResponse(ApiResponseKind.Object, Structure("holder")),
        };
        var arguments = names.Take(5).Select(name => new RouteArgument(name, name, true, false)).ToArray();
        var segments = names.Where(name => name.Length > 0).Select(name => new RouteSegment(RouteSegmentKind.Literal, name))
            .Append(new RouteSegment(RouteSegmentKind.Function, "f", new(arguments)))
            .Append(new RouteSegment(RouteSegmentKind.Placeholder, "p"));
        var types = names.Where(name => !name.Contains('.'))
            .Select(name => Type("holder") with { Name = name, Pages = new(new[] { name }), Description = name });
        var enums = names.Where(name => !name.Contains('.')).Take(50)
            .Select(name => Enum("e") with { Namespace = "contoso.store.sub." + name, Pages = new(new[] { name }) });
        return Model(
            types.Append(Type("holder", properties)).GroupBy(type => type.QualifiedName).Select(group => group.Last()),
            enums.Append(Enum("all", names.Select(name => Member(name)).ToArray())).GroupBy(source => source.QualifiedName).Select(group => group.First()),
            segments.Select(segment => new ApiOperation("PATCH", new RouteTemplate(new(new[] { segment }), default), contract)));
    }
}
