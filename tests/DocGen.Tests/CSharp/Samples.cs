using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DocGen.Api.Model;
using DocGen.CSharp;
using DocGen.CSharp.Model;
using DocGen.Diagnostics;
using DocGen.Input;
using DocGen.Pages.Model;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Tests.CSharp;

/// <summary>Short spellings for merged models, and finders for what comes out.</summary>
internal static class Samples
{
    public const string Namespace = "contoso.store";

    public static readonly ApiTypeReference Text = new(ApiTypeKind.String);

    public static readonly GeneratorOptions Options = new() { Namespace = "Shop" };

    public static ApiTypeReference Structure(string name, bool isCollection = false) => new(ApiTypeKind.Structure, Qualify(name), isCollection);

    public static ApiTypeReference Enumeration(string name, bool isCollection = false) => new(ApiTypeKind.Enumeration, Qualify(name), isCollection);

    public static ApiProperty Property(string name, ApiTypeReference? type = null, string description = "")
        => new() { Name = name, Type = type ?? Text, Description = description };

    public static ApiType Type(string name, params ApiProperty[] properties) => new()
    {
        Namespace = NamespaceOf(name),
        Name = ShortOf(name),
        Properties = new(properties),
        Pages = new(new[] { "api/" + name + ".md" }),
    };

    public static ApiEnum Enum(string name, params EnumMember[] members) => new()
    {
        Namespace = NamespaceOf(name),
        Name = ShortOf(name),
        Members = new(members),
        Pages = new(new[] { "api/" + name + ".md" }),
    };

    public static EnumMember Member(string name, long? value = null) => new(name, value, "");

    /// <summary>An operation of a request line such as <c>GET /orders/{id}/total(currency='{currency}')</c>.</summary>
    public static ApiOperation Operation(string line, ApiContract? contract = null)
    {
        var parts = line.Split(' ', 2);
        return new ApiOperation(parts[0], Route(parts[1]), contract ?? Contract(line));
    }

    public static ApiContract Contract(string title)
        => new() { Title = title, Pages = new(new[] { "api/" + title.Replace(' ', '-').Replace('/', '-') + ".md" }) };

    public static RouteTemplate Route(string path)
    {
        var segments = new List<RouteSegment>();
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.StartsWith(':'))
            {
                segments.Add(new RouteSegment(RouteSegmentKind.Path, part.Trim(':', '{', '}')));
            }
            else if (part.StartsWith('{'))
            {
                segments.Add(new RouteSegment(RouteSegmentKind.Placeholder, part.Trim('{', '}')));
            }
            else
            {
                segments.Add(LiteralOrFunction(part));
            }
        }

        return new RouteTemplate(new(segments.ToArray()), default);
    }

    public static ApiModel Model(IEnumerable<ApiType>? types = null, IEnumerable<ApiEnum>? enums = null, IEnumerable<ApiOperation>? operations = null) => new()
    {
        Types = (types ?? []).OrderBy(type => type.QualifiedName, StringComparer.Ordinal).ToEquatableArray(),
        Enums = (enums ?? []).OrderBy(source => source.QualifiedName, StringComparer.Ordinal).ToEquatableArray(),
        Operations = (operations ?? []).ToEquatableArray(),
    };

    public static ApiModel Types(params ApiType[] types) => Model(types);

    public static ApiModel Operations(params ApiOperation[] operations) => Model(operations: operations);

    public static Result<CSharpModel> Lower(this ApiModel api, GeneratorOptions? options = null)
        => CSharpModelBuilder.Build(api, options ?? Options, hasHttpClientFactory: false, CancellationToken.None);

    public static IEnumerable<T> All<T>(this Result<CSharpModel> result)
        where T : CSharpDeclaration
        => result.Value.Files.SelectMany(file => file.Declarations).OfType<T>();

    public static T Find<T>(this Result<CSharpModel> result, string name)
        where T : CSharpDeclaration
        => Xunit.Assert.Single(result.All<T>(), declaration => declaration.Name == name);

    public static ModelRecord Record(this Result<CSharpModel> result, string wireName)
        => Xunit.Assert.Single(result.All<ModelRecord>(), record => record.WireName == Qualify(wireName));

    public static ClientClass Client(this Result<CSharpModel> result) => Xunit.Assert.Single(result.All<ClientClass>());

    /// <summary>The builder at the end of a chain of step names.</summary>
    public static RequestBuilder Builder(this Result<CSharpModel> result, params string[] steps)
    {
        var step = result.Client().Steps.Single(step => step.Name == steps[0]);
        foreach (var name in steps.Skip(1))
        {
            step = result.Find<RequestBuilder>(step.Target).Steps.Single(step => step.Name == name);
        }

        return result.Find<RequestBuilder>(step.Target);
    }

    private static RouteSegment LiteralOrFunction(string part)
    {
        var open = part.IndexOf('(');
        if (open < 0 || part.EndsWith("()", StringComparison.Ordinal))
        {
            return new RouteSegment(RouteSegmentKind.Literal, open < 0 ? part : part[..open], HasParentheses: open >= 0);
        }

        var arguments = part[(open + 1)..].TrimEnd(')').Split(',').Select(argument =>
        {
            var equals = argument.IndexOf('=');
            var value = argument[(equals + 1)..];
            return new RouteArgument(equals < 0 ? "" : argument[..equals], value.Trim('\'').Trim('{', '}'), value.Contains('{'), value.StartsWith('\''));
        });
        return new RouteSegment(RouteSegmentKind.Function, part[..open], new(arguments.ToArray()));
    }

    private static string Qualify(string name) => name.Contains('.') ? name : Namespace + "." + name;

    private static string NamespaceOf(string name) => Qualify(name)[..Qualify(name).LastIndexOf('.')];

    private static string ShortOf(string name) => Qualify(name)[(Qualify(name).LastIndexOf('.') + 1)..];
}
