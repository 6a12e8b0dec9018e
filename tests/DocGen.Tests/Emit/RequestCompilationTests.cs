using System.Collections.Generic;
using System.Linq;
using DocGen.CSharp.Model;
using DocGen.Primitives;
using Xunit;
using static DocGen.Tests.Emit.RequestSources;

namespace DocGen.Tests.Emit;

/// <summary>Everything that builders, clients and options can be compiles in a strict project full of decoys.</summary>
public sealed class RequestCompilationTests
{
    private static readonly (ValueKind Kind, string Name)[] s_values =
    [
        (ValueKind.Json, "global::System.Text.Json.JsonElement"),
        (ValueKind.String, "string"),
        (ValueKind.Boolean, "bool"),
        (ValueKind.Byte, "byte"),
        (ValueKind.SByte, "sbyte"),
        (ValueKind.Int16, "short"),
        (ValueKind.Int32, "int"),
        (ValueKind.Int64, "long"),
        (ValueKind.Single, "float"),
        (ValueKind.Double, "double"),
        (ValueKind.Decimal, "decimal"),
        (ValueKind.Guid, "global::System.Guid"),
        (ValueKind.DateTimeOffset, "global::System.DateTimeOffset"),
        (ValueKind.Date, "global::System.DateOnly"),
        (ValueKind.TimeOfDay, "global::System.TimeOnly"),
        (ValueKind.Duration, "global::System.TimeSpan"),
        (ValueKind.Binary, "byte[]"),
    ];

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void EveryResultCompiles(bool isInternal, bool hasHttpClientFactory)
    {
        var number = 0;
        var calls = new List<BuilderCall>();
        foreach (var isNullable in new[] { false, true })
        {
            foreach (var type in s_values.Select(static value => new CSharpType(value.Kind, value.Name)).Append(Item))
            {
                calls.Add(Call("GET", CallResultKind.Object, type) with { IsNullable = isNullable });
                calls.Add(Call("GET", CallResultKind.Object, type with { IsCollection = true }) with { IsNullable = isNullable });
                calls.Add(Call("GET", CallResultKind.Value, type) with { IsNullable = isNullable });
                calls.Add(Call("GET", CallResultKind.Page, type) with { IsNullable = isNullable });
            }

            calls.Add(Call("GET", CallResultKind.Stream) with { IsNullable = isNullable });
            calls.Add(Call("DELETE"));
        }

        var builder = Builder("ItemsRequestBuilder", calls: calls.Select(call => call with { Name = $"Get{number++}Async" }));
        Compile(isInternal, Client(hasHttpClientFactory) with { Calls = builder.Calls }, builder);
    }

    [Fact]
    public void EveryBodyCompiles()
    {
        BuilderCall Body(BodyParameterKind kind, string name, string? type = null) => Call("POST") with
        {
            Name = name + "Async",
            BodyKind = kind,
            BodyType = type,
            BodyWireName = "contoso.item",
            OptionsType = "ItemOptions",
            Obsolete = "Use \"another\"\nroute.",
        };

        var patch = new PatchClass
        {
            Name = "ItemPatch",
            WireName = "contoso.item",
            Interfaces = new[] { "IThingPatch" }.ToEquatableArray(),
            Documentation = Doc("An update."),
        };
        Compile(
            isInternal: false,
            Client(),
            patch,
            new PatchInterface { Name = "IThingPatch", Documentation = Doc("Updates.") },
            new ActionRequest { Name = "ItemCopyRequest", Documentation = Doc("Parameters.") },
            new OptionsClass { Name = "ItemOptions", Documentation = Doc("Options.") },
            Builder("ItemsRequestBuilder", calls:
            [
                Body(BodyParameterKind.Model, "Model", ItemName),
                Body(BodyParameterKind.ModelCollection, "Models", ItemName),
                Body(BodyParameterKind.Patch, "Patch", "ItemPatch"),
                Body(BodyParameterKind.Patch, "Common", "IThingPatch"),
                Body(BodyParameterKind.Action, "Action", "ItemCopyRequest"),
                Body(BodyParameterKind.Form, "Form", "ItemCopyRequest"),
                Body(BodyParameterKind.Multipart, "Multipart", "ItemCopyRequest"),
                Body(BodyParameterKind.Stream, "Stream"),
                Body(BodyParameterKind.Stream, "Picture") with { ContentType = "image/jpeg" },
                Body(BodyParameterKind.FormParts, "FormParts"),
                Body(BodyParameterKind.Parts, "Parts"),
                Body(BodyParameterKind.Reference, "Reference"),
                Body(BodyParameterKind.Json, "Json"),
            ]));
    }

    [Fact]
    public void EveryStepCompiles()
    {
        var parameters = s_values.Select(static (value, i) => new StepParameter("p" + i, "p-" + i, new(value.Kind, value.Name), i % 2 == 0, "A value."))
            .ToArray();
        BuilderStep[] steps =
        [
            Step(BuilderStepKind.Property, "Items", "items"),
            Step(BuilderStepKind.Property, "Item", "item"),
            Step(BuilderStepKind.Indexer, "this", "item-id"),
            Step(BuilderStepKind.Path, "WithPath", "item path"),
            Step(BuilderStepKind.Path, "WithClosedPath", "item path") with { HasClosingColon = true },
            Step(BuilderStepKind.Function, "CountWith", "count", parameters),
            Step(BuilderStepKind.Function, "AtWith", "at", new StepParameter("@event", "", new(ValueKind.String, "string"), true, "A value.")),
        ];
        Compile(isInternal: false, Client(false, steps), Builder("ItemsRequestBuilder", steps));
    }

    [Fact]
    public void EveryOptionCompiles()
    {
        var members = s_values.Select(static (value, i) => new ModelMember
        {
            Name = "Parameter" + i,
            WireName = "parameter \"" + i,
            Type = new(value.Kind, value.Name),
            Documentation = Doc("A parameter."),
        }).ToArray();
        var options = new OptionsClass
        {
            Name = "ItemOptions",
            Documentation = Doc("Options."),
            Headers = new[] { members[1] with { Name = "IfMatch", WireName = "If-Match" } }.ToEquatableArray(),
            QueryParameters = members
                .Concat(members.Select(static member => member with { Name = member.Name + "List", Type = member.Type with { IsCollection = true } }))
                .ToEquatableArray(),
        };
        Compile(isInternal: false, Client(), options, Builder("ItemsRequestBuilder", calls: [Call("GET") with { OptionsType = "ItemOptions" }]));
    }
}
