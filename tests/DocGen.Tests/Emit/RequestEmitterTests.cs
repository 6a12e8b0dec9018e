using System;
using DocGen.CSharp.Model;
using DocGen.Primitives;
using Xunit;
using static DocGen.Tests.Emit.RequestSources;

namespace DocGen.Tests.Emit;

/// <summary>Builders, calls and options as text.</summary>
public sealed class RequestEmitterTests
{
    private const string Get = "GetAsync(_Options? options = null, _Cancel cancellationToken = default) "
        + "=> _path.SendAsync<_Models.Item>(\"GET\", null, options, cancellationToken);";

    [Fact]
    public void ABuilderHasItsStepsAndCalls()
        => Assert.Equal(
            $$"""
            /// <summary>Requests to a node.</summary>
            public readonly struct ItemsRequestBuilder
            {
                private readonly _Path _path; internal ItemsRequestBuilder(_Path path) => _path = path;
                /// <summary>Leads to a node.</summary>
                public ItemsRequestBuilder this[string key] => new(_path.Key(key, "{item-id}"));
                /// <summary>Makes a request.</summary>
                public _Tasks.Task<_Models.Item> {{Get}}
            }

            """.ReplaceLineEndings("\n"),
            TextOf(Builder(
                "ItemsRequestBuilder",
                [Step(BuilderStepKind.Indexer, "this", "item-id")],
                [Call("GET", CallResultKind.Object, Item)])));

    [Theory]
    [InlineData(nameof(BuilderStepKind.Property), "Items", "$ref", "Items => new(_path.Literal(\"$ref\"))")]
    [InlineData(nameof(BuilderStepKind.Path), "WithPath", "item path", "WithPath(string path) => new(_path.Path(path, \"{item path}\"))")]
    [InlineData(nameof(BuilderStepKind.Function), "Recent", "recent", "Recent() => new(_path.Function(\"recent\").Close())")]
    [InlineData(nameof(BuilderStepKind.Property), "Quoted", "a\"b\n", "Quoted => new(_path.Literal(\"a\\\"b\\u000A\"))")]
    public void AStepAppendsItsSegment(string kind, string name, string segment, string expected)
        => Assert.Contains(expected, TextOf(Builder("ItemsRequestBuilder", [Step(Enum.Parse<BuilderStepKind>(kind), name, segment)])),
            StringComparison.Ordinal);

    [Fact]
    public void AFunctionHasTypedArguments()
    {
        var step = Step(
            BuilderStepKind.Function,
            "RangeWith",
            "range",
            new StepParameter("address", "address", new(ValueKind.String, "string"), true, "Where."),
            new StepParameter("@long", "", new(ValueKind.Int32, "int"), false, "How long."),
            new StepParameter("kind", "kind", new(ValueKind.Enum, "global::Contoso.Api.Models.Kind", CodecName: "global::Contoso.Api.Serialization.KindCodec"),
                true, "Which."));
        var text = TextOf(Builder("ItemsRequestBuilder", [step]));
        Assert.Contains("/// <param name=\"long\">How long.</param>", text, StringComparison.Ordinal);
        Assert.Contains(
            "RangeWith(string address, int @long, _Models.Kind kind) => new(_path.Function(\"range\").Quoted(\"address\", address)"
                + ".Positional(\"long\", _Literal.Of(@long)).Quoted(\"kind\", _Json.KindCodec.Instance.GetText(kind)).Close());",
            text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(nameof(CallResultKind.None), false, "Task GetAsync", "SendAsync(\"GET\", null, options")]
    [InlineData(nameof(CallResultKind.Object), true, "Task<_Models.Item?> GetAsync", "SendOrNullAsync<_Models.Item>(\"GET\", null, options")]
    [InlineData(nameof(CallResultKind.Page), false, "Task<_Api.CollectionPage<_Models.Item>> GetAsync", "SendPageAsync<_Models.Item>(\"GET\", null, options")]
    [InlineData(nameof(CallResultKind.Stream), true, "Task<_System.IO.Stream?> GetAsync", "SendStreamOrNullAsync(\"GET\", null, null, options")]
    public void ACallHasTheFormOfItsResult(string kind, bool isNullable, string signature, string call)
    {
        var text = TextOf(Builder("ItemsRequestBuilder", calls: [Call("GET", Enum.Parse<CallResultKind>(kind), Item) with { IsNullable = isNullable }]));
        Assert.Contains(signature, text, StringComparison.Ordinal);
        Assert.Contains(call, text, StringComparison.Ordinal);
    }

    [Fact]
    public void AStreamIsAskedForByItsDocumentedType()
        => Assert.Contains(
            "Task<_System.IO.Stream> GetAsync(_Options? options = null, _Cancel cancellationToken = default) => _path.SendStreamAsync(\"GET\", null, "
                + "\"image/jpeg\", options, cancellationToken);",
            TextOf(Builder("ItemsRequestBuilder", calls: [Call("GET", CallResultKind.Stream) with { ResultMediaType = "image/jpeg" }])),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(nameof(BodyParameterKind.FormParts), "MultipartFormDataContent")]
    [InlineData(nameof(BodyParameterKind.Parts), "MultipartContent")]
    public void ABodyOfPartsIsAContentWithItsBoundary(string kind, string type)
        => Assert.Contains(
            $"PostAsync(_System.Net.Http.{type} body, _Options? options = null, _Cancel cancellationToken = default) => _path.SendAsync(\"POST\", "
                + $"_Body.Parts(body), options, cancellationToken);",
            TextOf(Builder("ItemsRequestBuilder", calls: [Call("POST") with { BodyKind = Enum.Parse<BodyParameterKind>(kind) }])),
            StringComparison.Ordinal);

    [Fact]
    public void AValueIsReadByItsCodec()
        => Assert.Contains(
            "Task<int> GetAsync(_Options? options = null, _Cancel cancellationToken = default) => _path.SendValueAsync(\"GET\", null, _Codecs.Int32, options, "
                + "cancellationToken);",
            TextOf(Builder("ItemsRequestBuilder", calls: [Call("GET", CallResultKind.Value, new(ValueKind.Int32, "int"))])),
            StringComparison.Ordinal);

    [Fact]
    public void WhatIsObsoleteSaysSo()
        => Assert.Contains(
            "[global::System.Obsolete(\"Use \\\"x\\\".\")]",
            TextOf(Builder("ItemsRequestBuilder", calls: [Call("DELETE") with { Obsolete = "Use \"x\"." }])),
            StringComparison.Ordinal);

    [Fact]
    public void AClientTakesAnHttpClientAndNamesTheDocumentedAddress()
    {
        var text = DocGen.Emit.FileEmitter.Emit(File("Contoso.Api", isInternal: true,
            Client(hasHttpClientFactory: true, Step(BuilderStepKind.Property, "Items", "items"))));
        Assert.Contains("internal sealed partial class ApiClient : global::Contoso.Api.ApiClientBase", text, StringComparison.Ordinal);
        Assert.Contains(": base(httpClient, baseAddress, \"https://api.contoso.example/v1.0\", \"ApiClient\") { }", text, StringComparison.Ordinal);
        Assert.Contains("public _Api.Requests.ItemsRequestBuilder Items => new(_path.Literal(\"items\"));", text, StringComparison.Ordinal);
        Assert.Contains("IHttpClientBuilder AddApiClient(this ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutADocumentedAddressAClientDemandsOne()
    {
        var client = Client(hasHttpClientFactory: true, Step(BuilderStepKind.Property, "Items", "items"));
        var text = DocGen.Emit.FileEmitter.Emit(File("Contoso.Api", isInternal: true, client with { BaseUrl = null }));

        Assert.Contains("HttpClient httpClient) : base(httpClient, null, null, \"ApiClient\") { }", text, StringComparison.Ordinal);
        Assert.Contains("HttpClient httpClient, global::System.Uri baseAddress) : base(httpClient, baseAddress, null, ", text, StringComparison.Ordinal);
        Assert.Contains("=> baseAddress is null ? new ApiClient(httpClient) : new ApiClient(httpClient, baseAddress)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void OptionsWriteTheirHeadersAndParameters()
    {
        var member = new ModelMember { Name = "IfMatch", WireName = "If-Match", Type = new(ValueKind.String, "string"), Documentation = Doc("The tag.") };
        var text = TextOf(new OptionsClass
        {
            Name = "ItemOptions",
            Documentation = Doc("Options."),
            Headers = new[] { member }.ToEquatableArray(),
            QueryParameters =
                new[] { member with { Name = "Days", WireName = "days", Type = new(ValueKind.Int32, "int", IsCollection: true) } }.ToEquatableArray(),
        });
        Assert.Contains("public sealed class ItemOptions : _Options", text, StringComparison.Ordinal);
        Assert.Contains("headers.Add(\"If-Match\", IfMatch);", text, StringComparison.Ordinal);
        Assert.Contains("query.AddList(\"days\", Days, static value => _Literal.Of(value));", text, StringComparison.Ordinal);
    }
}
