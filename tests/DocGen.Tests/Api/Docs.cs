using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Api;
using DocGen.Api.Model;
using DocGen.Diagnostics;
using DocGen.Input;
using DocGen.Pages.Model;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Tests.Api;

/// <summary>Short ways to write page records, so that a test shows nothing but its rule.</summary>
internal static class Docs
{
    public const string Space = "contoso.api";

    public static EquatableArray<T> List<T>(params T[] items)
        where T : IEquatable<T>
        => new(items);

    public static Result<ApiModel> Build(params Page[] pages) => Build(new GeneratorOptions { Namespace = "Test" }, pages);

    public static Result<ApiModel> Build(GeneratorOptions options, params Page[] pages)
        => ApiModelBuilder.Build(new EquatableArray<Page>(pages.OrderBy(static page => page.Path, StringComparer.Ordinal)), options, default);

    /// <summary>The base URLs of a page that shows these, with repeats.</summary>
    public static EquatableArray<BaseAddress> Addresses(params string[] urls)
        => urls.GroupBy(static url => url.TrimEnd('/')).Select(static group => new BaseAddress(group.Key, group.Count())).ToEquatableArray();

    /// <summary>"String", "thing collection", "[thing](docs/thing.md)" and "a or b".</summary>
    public static TypeExpression Type(string text)
    {
        var isCollection = text.EndsWith(" collection", StringComparison.Ordinal);
        var names = (isCollection ? text[..^" collection".Length] : text).Split(" or ").Select(Name);
        return new TypeExpression(names.ToEquatableArray(), isCollection);
    }

    public static TypeName Name(string text)
    {
        if (!text.StartsWith('['))
        {
            return new TypeName(text);
        }

        var end = text.IndexOf(']', StringComparison.Ordinal);
        var link = text[(end + 2)..^1].Split('#');
        return new TypeName(text[1..end], link[0], link.Length > 1 ? link[1] : null);
    }

    public static MemberRow Row(string name, string type = "String", string? from = null, params string[] values)
        => new() { Name = name, Type = Type(type), InheritedFrom = from is null ? null : Name(from), Values = List(values) };

    public static Page TypePage(string name, params MemberRow[] rows) => TypePage(name, null, rows);

    public static Page TypePage(string name, string? annotatedBase, params MemberRow[] rows) => new()
    {
        Path = $"docs/{name}.md",
        Namespace = Space,
        Types = List(new ResourceDefinition { Name = name, IsSubject = true, AnnotatedBase = annotatedBase, Members = List(rows) }),
    };

    /// <summary>The type's page with a key, and so an entity.</summary>
    public static Page EntityPage(string name, string? annotatedBase, params MemberRow[] rows)
    {
        var page = TypePage(name, annotatedBase, rows);
        return page with { Types = List(page.Subject! with { KeyProperty = "id" }) };
    }

    public static Page EnumPage(string name, params string[] members) => new()
    {
        Path = $"docs/{name}.md",
        Namespace = Space,
        Enums = List(new EnumDefinition { Name = name, Members = Members(members) }),
    };

    /// <summary>"red" or "red=4".</summary>
    public static EquatableArray<EnumMember> Members(params string[] members) => members.Select(static text =>
    {
        var parts = text.Split('=');
        return new EnumMember(parts[0], parts.Length > 1 ? long.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : null, "");
    }).ToEquatableArray();

    public static OperationDefinition Operation(params string[] lines) => new()
    {
        Title = "Get thing",
        Lines = lines.Select(static line => new RequestLine(line.Split(' ')[0], Route(line.Split(' ')[1]), 0)).ToEquatableArray(),
    };

    public static Page OperationPage(string file, OperationDefinition operation)
        => new() { Path = $"docs/{file}.md", Namespace = Space, Operations = List(operation) };

    public static OperationDefinition Returns(this OperationDefinition operation, string type, params int[] codes)
        => operation with { Response = new ResponseDefinition { Type = Type(type), StatusCodes = List(codes.Length == 0 ? [200] : codes) } };

    public static OperationDefinition Takes(this OperationDefinition operation, RequestBodyKind kind, string? type, params MemberRow[] rows)
        => operation with { Body = new RequestBodyDefinition { Kind = kind, Type = type is null ? null : Type(type), Members = List(rows) } };

    /// <summary>A route in the plainest form: "/a/{b}/f(x='{x}',y={y})/g(&lt;z&gt;)".</summary>
    public static RouteTemplate Route(string text) => new(text.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Segment).ToEquatableArray(), default);

    public static ApiType FindType(this ApiModel model, string name) => model.Types.Single(type => type.Name == name);

    public static ApiEnum FindEnum(this ApiModel model, string name) => model.Enums.Single(type => type.Name == name);

    public static string Describe(this ApiTypeReference? type) => type is null
        ? "none"
        : (type.Name.Length > 0 ? type.Name[(type.Name.LastIndexOf('.') + 1)..] : type.Kind.ToString()) + (type.IsCollection ? " collection" : "");

    public static IEnumerable<string> Describe(this ApiType type) => type.Properties.Select(static property => $"{property.Name}: {property.Type.Describe()}");

    public static IEnumerable<string> Describe(this ApiModel model)
        => model.Operations.Select(static operation => $"{operation.Verb} {DocGen.Api.Operations.RouteSpelling.Write(operation.Route.Segments)}");

    public static ApiContract FindContract(this ApiModel model, string operation)
        => model.Operations.Single(
            candidate => $"{candidate.Verb} {DocGen.Api.Operations.RouteSpelling.Write(candidate.Route.Segments)}" == operation).Contract;

    public static IEnumerable<string> Ids(this Result<ApiModel> result) => result.Diagnostics.Select(static diagnostic => diagnostic.Id);

    private static RouteSegment Segment(string text)
    {
        if (text.StartsWith('{'))
        {
            return new RouteSegment(RouteSegmentKind.Placeholder, text.Trim('{', '}'));
        }

        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return new RouteSegment(RouteSegmentKind.Literal, text);
        }

        var arguments = text[(open + 1)..^1].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Argument);
        return new RouteSegment(RouteSegmentKind.Function, text[..open], arguments.ToEquatableArray(), HasParentheses: true);
    }

    private static RouteArgument Argument(string text)
    {
        var parts = text.Split('=');
        var value = parts[^1];
        var isQuoted = value.StartsWith('\'');
        value = value.Trim('\'');
        var isPlaceholder = value.StartsWith('{') || value.StartsWith('<');
        return new RouteArgument(parts.Length > 1 ? parts[0] : "", value.Trim('{', '}', '<', '>'), isPlaceholder, isQuoted);
    }
}
