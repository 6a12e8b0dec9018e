using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Api.Model;
using DocGen.Api.Types;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Operations;

/// <summary>The parameters of an action: the rows of its table, else the members of the JSON that its body section shows.</summary>
/// <param name="context">The context.</param>
internal sealed class ActionBody(OperationContext context)
{
    private readonly WrappedBody _wrapped = new(context);

    /// <summary>The parameters; null if the page shows none.</summary>
    /// <param name="source">The page.</param>
    /// <param name="subject">The type that the page is about.</param>
    public ApiBody? Create(OperationSource source, TypeSymbol? subject)
    {
        if ((_wrapped.Find(source) ?? _wrapped.FindList(source, subject)) is { } wrapper)
        {
            return Create([wrapper]);
        }

        var parameters = new List<ApiProperty>(source.Operation.Body.Members.Count);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in Rows(source.Operation.Body))
        {
            if (!PropertyMerger.IsProtocolMember(row.Name) && names.Add(row.Name))
            {
                parameters.Add(row.IsFile ? File(row)
                    : context.Properties.Create(new SourceRow(source.Page, row), resource: null, FindExample(context, source, row.Name)));
            }
        }

        NameTypes(parameters, source);
        Retype(parameters, source.InferredMember);
        if (parameters.Count > 0 && !context.SpeaksOData && !source.Page.SpeaksOData)
        {
            NumericTimes.Retype(parameters, source.Page);
            AddShown(parameters, names, source);
        }

        return parameters.Count > 0 ? Create(parameters) : null;
    }

    /// <summary>
    /// Adds what only the examples of the request show: where a table lists what is special about one of many requests, what they have in common
    /// ("In addition, a filter must be given") is told elsewhere. In OData, a table lists all.
    /// </summary>
    private void AddShown(List<ApiProperty> parameters, HashSet<string> names, OperationSource source)
    {
        foreach (var sample in source.Operation.RequestSamples)
        {
            // One object alone is likely to be what the table lists the members of.
            var isWrapper = sample.Members is { Count: 1 } only && only[0].Kind == SampleKind.Object;
            foreach (var member in isWrapper ? default : sample.Members)
            {
                if (TypeNameRules.IsIdentifier(member.Name) && names.Add(member.Name))
                {
                    parameters.Add(ShownBody.Create(sample, member, source, context.Resolver));
                }
            }
        }
    }

    /// <summary>
    /// Types the parameters that a sentence names and nothing else tells of: <c>lid</c> is of the type lid, and "either the
    /// `color` parameter or the **color** property of the `lid` parameter"
    /// has the type of that property.
    /// </summary>
    private void NameTypes(List<ApiProperty> parameters, OperationSource source)
    {
        Retype(parameters,
            name => source.Operation.Body.Members.Any(row => row.Name == name && row.Type is null)
                ? (context.Resolver.FindSymbol(name, source.Page) as TypeSymbol)?.Refer(isCollection: false)
                : null);
        Retype(parameters,
            name => parameters.Select(other => context.FindMember(other.Type, name)?.Type).FirstOrDefault(static type => type is not null));
    }

    private static void Retype(List<ApiProperty> parameters, Func<string, ApiTypeReference?> find)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            if (parameters[i] is { Type: { Kind: ApiTypeKind.Untyped } known } parameter && find(parameter.Name) is { } type
                && (!known.IsCollection || type.IsCollection))
            {
                parameters[i] = parameter with { Type = type };
            }
        }
    }

    /// <summary>The one parameter that every example shows around an object of a type; null if the examples show no such parameter.</summary>
    public ApiBody? CreateWrapped(OperationSource source, TypeSymbol type) => _wrapped.IsOnly(source, type) ? Create([_wrapped.Find(source)!]) : null;

    /// <summary>What the body's JSON shows of a member: that of the section, else of the first example that has a value for it.</summary>
    public static SampleMember? FindExample(OperationContext context, OperationSource source, string name)
    {
        var found = context.Properties.FindSample(source.Operation.Body.Sample, name);
        foreach (var sample in source.Operation.RequestSamples)
        {
            found = found is null or { Kind: SampleKind.Null } ? context.Properties.FindSample(sample.Members, name) ?? found : found;
        }

        return found;
    }

    /// <summary>"file | file contents | The picture": a part of a form that is a file, whatever type of that name there is.</summary>
    private static ApiProperty File(MemberRow row) => new()
    {
        Name = row.Name,
        Type = new ApiTypeReference(ApiTypeKind.Stream, IsCollection: row.Type is { IsCollection: true }),
        Description = row.Description,
        Requirement = row.Requirement,
        IsDeprecated = row.IsDeprecated,
    };

    private static ApiBody Create(List<ApiProperty> parameters) => new() { Kind = ApiBodyKind.Action, Parameters = parameters.ToEquatableArray() };

    /// <summary>The rows; of a section that shows its body as JSON only, a row for each member.</summary>
    private static IEnumerable<MemberRow> Rows(RequestBodyDefinition body)
    {
        foreach (var row in body.Members)
        {
            yield return row;
        }

        if (body.Members.IsEmpty)
        {
            foreach (var member in body.Sample)
            {
                yield return new MemberRow { Name = member.Name };
            }
        }
    }
}
