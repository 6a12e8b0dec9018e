using System.Collections.Generic;
using System.Linq;
using DocGen.CSharp.Model;
using DocGen.Emit;
using DocGen.Primitives;

namespace DocGen.Tests.Emit;

/// <summary>Declarations of every form that the emitters know, small: the tests of the emitted runtime are compiled with what is emitted for them.</summary>
internal static class SampleDeclarations
{
    public const string Root = "DocGen.Runtime";

    private static readonly ModelMember[] s_entity = [Member("id", ValueKind.String, "string")];

    private static readonly ModelMember[] s_item =
    [
        Member("title", ValueKind.String, "string"),
        Member("createdAt", ValueKind.DateTimeOffset, "global::System.DateTimeOffset"),
    ];

    private static readonly ModelMember[] s_book =
    [
        Member("pages", ValueKind.Int32, "int"),
        Member("authors", ValueKind.Model, "Person", isCollection: true),
        Member("cover", ValueKind.Binary, "byte[]"),
        Member("sequel", ValueKind.Model, "Entity"),
        Member("related", ValueKind.Model, "Entity", isCollection: true),
    ];

    /// <summary>The files that the tests of the runtime have a copy of, by name.</summary>
    public static IEnumerable<(string Name, string Text)> Files(string root = Root, bool isInternal = false)
    {
        yield return ("Records.cs", Emit(root + ".Models", root, isInternal, [.. Records(root)]));
        yield return ("Enums.cs", Emit(root + ".Models", root, isInternal, [.. Enums()]));
        yield return ("Requests.cs", Emit(root + ".Requests", root, isInternal, [.. Requests(root)]));
        yield return ("SampleJson.cs", Emit(root, root, isInternal, [Resolver(root)]));
    }

    public static IEnumerable<ModelRecord> Records(string root) =>
    [
        Record(root, "Entity", null, [], s_entity, "AudioBook", "Book", "Item"),
        Record(root, "Item", "Entity", s_entity, s_item, "AudioBook", "Book"),
        Record(root, "Book", "Item", [.. s_entity, .. s_item], s_book, "AudioBook"),
        Record(root, "AudioBook", "Book", [.. s_entity, .. s_item, .. s_book], [Member("length", ValueKind.Duration, "global::System.TimeSpan")]),
        Record(root, "Person", null, [], [Member("name", ValueKind.String, "string"), Member("mentor", ValueKind.Model, "Person")]),
        Record(root, "Empty", null, [], []),
        Record(root, "Anything", null, [], []) with { HoldsAnyJson = true },
        Record(root, "Values", null, [], [.. Values(root)]),
        Record(root, "Maps", null, [], [.. Maps(root)]),
    ];

    public static IEnumerable<ModelEnum> Enums() =>
    [
        Enum("Color", isFlags: false, isLong: false, ("red", 0), ("green", 1), ("dark-blue", 2)),
        Enum("Traits", isFlags: true, isLong: false, ("none", 0), ("light", 1), ("thin", 2), ("soft", 4)),
        Enum("Large", isFlags: false, isLong: true, ("below", -5), ("above", 1L << 40), ("lowest", int.MinValue)),
    ];

    public static IEnumerable<CSharpDeclaration> Requests(string root) =>
    [
        new PatchClass
        {
            Name = "ValuesPatch", WireName = "sample.values", Documentation = Text("An update."), Interfaces = Array("ISamplePatch"),
            Members = Values(root).Select(member => Qualify(root, member)).ToEquatableArray(),
        },
        new PatchClass
        {
            Name = "WidePatch", WireName = "sample.wide", Documentation = Text("An update of more members than a word has bits."),
            Interfaces = Array("ISamplePatch"),
            Members = Enumerable.Range(0, 130).Select(i => Member("member" + Literals.Int64(i), ValueKind.Int32, "int")).ToEquatableArray(),
        },
        new PatchClass { Name = "EmptyPatch", WireName = "", Documentation = Text("An update of nothing.") },
        new PatchInterface { Name = "ISamplePatch", Documentation = Text("Updates that meet on a route.") },
        new ActionRequest
        {
            Name = "LendRequest", Documentation = Text("Lends a book."),
            Members = new[]
            {
                Qualify(root, Member("book", ValueKind.Model, "Book") with { IsRequired = true }),
                Member("days", ValueKind.Int32, "int") with { IsRequired = true },
                Member("comment", ValueKind.String, "string"),
                Member("tags", ValueKind.String, "string", isCollection: true),
                Map("notes", new(ValueKind.String, "string")),
            }.ToEquatableArray(),
        },
        new ActionRequest { Name = "ReturnRequest", Documentation = Text("Takes nothing.") },
        new RequestBodiesClass
        {
            Name = RequestBodiesClass.ClassName, Documentation = Text("The bodies of requests."),
            Patches = Array("ValuesPatch", "WidePatch", "EmptyPatch"), Actions = Array("LendRequest", "ReturnRequest"),
        },
    ];

    private static ResolverClass Resolver(string root) => new()
    {
        Name = "SampleJson",
        Documentation = Text("Metadata for the serializer."),
        Models = Records(root).Select(record => ModelName(root, record.Name)).ToEquatableArray(),
        Enums = Enums().Select(declaration => EnumType(root, declaration.Name)).ToEquatableArray(),
    };

    // Every kind, alone and as a list, and names that need care.
    private static IEnumerable<ModelMember> Values(string root)
    {
        ModelMember[] singles =
        [
            Member("text", ValueKind.String, "string"),
            Member("json", ValueKind.Json, "global::System.Text.Json.JsonElement"),
            Member("isTrue", ValueKind.Boolean, "bool"),
            Member("unsigned8", ValueKind.Byte, "byte"),
            Member("signed8", ValueKind.SByte, "sbyte"),
            Member("signed16", ValueKind.Int16, "short"),
            Member("signed32", ValueKind.Int32, "int"),
            Member("signed64", ValueKind.Int64, "long"),
            Member("single", ValueKind.Single, "float"),
            Member("double", ValueKind.Double, "double"),
            Member("decimal", ValueKind.Decimal, "decimal"),
            Member("guid", ValueKind.Guid, "global::System.Guid"),
            Member("timestamp", ValueKind.DateTimeOffset, "global::System.DateTimeOffset"),
            Member("date", ValueKind.Date, "global::System.DateOnly"),
            Member("time", ValueKind.TimeOfDay, "global::System.TimeOnly"),
            Member("duration", ValueKind.Duration, "global::System.TimeSpan"),
            Member("binary", ValueKind.Binary, "byte[]"),
            Member("color", EnumType(root, "Color")),
            Member("child", ValueKind.Model, "Values"),
            Member("anything", ValueKind.Model, "Anything"),
        ];
        return
        [
            .. singles,
            .. singles.Select(member => Member(member.WireName + "List", member.Type with { IsCollection = true })),
            Member("traits", EnumType(root, "Traits")),
            Member("large", EnumType(root, "Large")),
            Member("@sample.link", ValueKind.String, "string") with { Name = "SampleLink" },
            Member("a=b", ValueKind.String, "string") with { Name = "AB" },
            Member("read", ValueKind.String, "string"),
            Member("jsonWrite", ValueKind.String, "string"),
            Member("members", ValueKind.String, "string"),
        ];
    }

    private static IEnumerable<ModelMember> Maps(string root) =>
    [
        Map("texts", new(ValueKind.String, "string")),
        Map("numbers", new(ValueKind.Int64, "long")),
        Map("times", new(ValueKind.DateTimeOffset, "global::System.DateTimeOffset")),
        Map("colors", EnumType(root, "Color")),
        Map("children", new(ValueKind.Model, "Maps")),
        Map("lists", new(ValueKind.String, "string", IsCollection: true)),
        Map("anything", new(ValueKind.Json, "global::System.Text.Json.JsonElement")),
    ];

    private static ModelMember Map(string wireName, CSharpType value) => Member(wireName, value with { IsMap = true });

    private static ModelMember Qualify(string root, ModelMember member)
        => member.Type.Kind == ValueKind.Model ? member with { Type = member.Type with { Name = ModelName(root, member.Type.Name) } } : member;

    private static CSharpType EnumType(string root, string name)
        => new(ValueKind.Enum, ModelName(root, name), CodecName: $"global::{root}.Serialization.{name}Codec");

    private static string ModelName(string root, string name) => $"global::{root}.Models.{name}";

    private static ModelMember Member(string wireName, ValueKind kind, string type, bool isCollection = false)
        => Member(wireName, new(kind, type, isCollection));

    private static ModelMember Member(string wireName, CSharpType type) => new()
    {
        WireName = wireName,
        Name = char.ToUpperInvariant(wireName[0]) + wireName.Substring(1),
        Type = type,
        Documentation = Text($"The member {wireName}."),
    };

    private static ModelRecord Record(string root, string name, string? baseName, ModelMember[] inherited, ModelMember[] members, params string[] descendants)
        => new()
        {
            Name = name,
            WireName = WireName(name),
            BaseName = baseName is null ? null : ModelName(root, baseName),
            InheritedMembers = inherited.ToEquatableArray(),
            Members = members.ToEquatableArray(),
            Descendants = descendants.Select(descendant => new DerivedType(WireName(descendant), ModelName(root, descendant))).ToEquatableArray(),
            Documentation = Text($"The type {name}."),
        };

    private static ModelEnum Enum(string name, bool isFlags, bool isLong, params (string WireName, long Value)[] members) => new()
    {
        Name = name,
        CodecName = name + "Codec",
        IsFlags = isFlags,
        IsLong = isLong,
        Documentation = Text($"The enumeration {name}."),
        Members = members.Select(member => new ModelEnumMember(
            string.Concat(member.WireName.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part.Substring(1))),
            member.WireName,
            member.Value,
            $"The value {member.WireName}.")).ToEquatableArray(),
    };

    private static string WireName(string name) => "sample." + char.ToLowerInvariant(name[0]) + name.Substring(1);

    private static EquatableArray<string> Array(params string[] items) => items.ToEquatableArray();

    private static Documentation Text(string summary) => new() { Summary = summary };

    private static string Emit(string @namespace, string root, bool isInternal, CSharpDeclaration[] declarations)
        => FileEmitter.Emit(new CSharpFile("Sample.g.cs", @namespace, root, isInternal, declarations.ToEquatableArray()));
}
