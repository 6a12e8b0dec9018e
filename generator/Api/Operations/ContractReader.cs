using System;
using System.Collections.Generic;
using DocGen.Api.Model;
using DocGen.Api.Types;
using DocGen.Pages.Model;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Api.Operations;

/// <summary>Makes the contract that one page documents for one verb.</summary>
internal sealed class ContractReader(OperationContext context)
{
    private readonly ResponseRules _responses = new(context);
    private readonly BodyReader _bodies = new(context);

    /// <summary>Whether the pages themselves tell what the response is.</summary>
    public bool IsResponseDocumented(OperationQuestion question) => _responses.IsDocumented(question);

    /// <summary>Makes the contract of an operation from what its pages say.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="rules">The names of the rules that decided.</param>
    public ApiContract Read(OperationQuestion question, out ContractRules rules)
    {
        var source = question.Source;
        var response = _responses.Read(question, out var responseRule);
        var body = _bodies.Read(question, response, out var bodyRule);
        rules = new ContractRules(responseRule, bodyRule);
        return source.Stated with
        {
            OwnerType = FindOwner(source),
            QueryParameters = ReadQuery(source),
            TakesODataOptions = SpeaksOData(source) && response.Kind is not (ApiResponseKind.Empty or ApiResponseKind.Items or ApiResponseKind.Stream),
            PathParameters = ReadPath(source, question.Verb),
            Body = body,
            Response = response,
        };
    }

    /// <summary>Of several types whose tables link the page the one whose own page's name the page's name begins with.</summary>
    private static string? FindOwner(OperationSource source)
    {
        if (source.Owners.Count <= 1)
        {
            return source.Owners.Count == 0 ? null : source.Owners[0].Owner.QualifiedName;
        }

        var best = source.Owners[0];
        var bestLength = 0;
        var name = NameParts.PageName(source.Page.Path);
        foreach (var owner in source.Owners)
        {
            var ownerName = NameParts.PageName(owner.Page.Path);
            if (ownerName.Length > bestLength && name.StartsWith(ownerName, StringComparison.OrdinalIgnoreCase))
            {
                (best, bestLength) = (owner, ownerName.Length);
            }
        }

        return best.Owner.QualifiedName;
    }

    private static MemberRow? FindRow(EquatableArray<MemberRow> rows, string name)
    {
        foreach (var row in rows)
        {
            if (row.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return row;
            }
        }

        return null;
    }

    private bool SpeaksOData(OperationSource source) => context.SpeaksOData || source.Page.SpeaksOData;

    private EquatableArray<ApiProperty> ReadQuery(OperationSource source)
    {
        var operation = source.Operation;
        if (operation.QueryParameters.IsEmpty && source.QueryNames.IsEmpty)
        {
            return default;
        }

        var query = new SortedDictionary<string, ApiProperty>(StringComparer.Ordinal);
        foreach (var row in operation.QueryParameters)
        {
            if (row.Name.Length > 0 && !query.ContainsKey(row.Name))
            {
                query.Add(row.Name, context.Properties.Create(new SourceRow(source.Page, row), resource: null));
            }
        }

        foreach (var name in source.QueryNames)
        {
            if (!query.ContainsKey(name) && !(SpeaksOData(source) && RouteText.IsProtocolOption(name)))
            {
                query.Add(name, FindRow(operation.PathParameters, name) is { } row
                    ? context.Properties.Create(new SourceRow(source.Page, row), resource: null) with { Name = name }
                    : new ApiProperty { Name = name, Type = PrimitiveTypes.String });
            }
        }

        return query.Count == 0 ? default : query.Values.ToEquatableArray();
    }

    private EquatableArray<ApiProperty> ReadPath(OperationSource source, string verb)
    {
        var operation = source.Operation;
        var hasArguments = verb == "GET" && operation.Body.Kind is RequestBodyKind.Parameters or RequestBodyKind.Members;
        if (operation.PathParameters.IsEmpty && !hasArguments)
        {
            return default;
        }

        var path = new SortedDictionary<string, ApiProperty>(StringComparer.Ordinal);
        AddPath(path, source, operation.PathParameters);
        if (hasArguments)
        {
            AddPath(path, source, operation.Body.Members);
        }

        return path.Count == 0 ? default : path.Values.ToEquatableArray();
    }

    private void AddPath(SortedDictionary<string, ApiProperty> path, OperationSource source, EquatableArray<MemberRow> rows)
    {
        foreach (var row in rows)
        {
            if (row.Name.Length > 0 && !path.ContainsKey(row.Name) && !source.ShowsQuery(row.Name))
            {
                path.Add(row.Name, context.Properties.Create(new SourceRow(source.Page, row), resource: null));
            }
        }
    }
}
