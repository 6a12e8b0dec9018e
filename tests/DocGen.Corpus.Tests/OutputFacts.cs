using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Api.Model;

namespace DocGen.Corpus.Tests;

/// <summary>What the output knows, one line for each fact: members with their types and whether they are described, values, methods with their
/// parameters, bodies and results.</summary>
internal static class OutputFacts
{
    /// <summary>Lists the facts of a model.</summary>
    public static HashSet<string> Of(ApiModel model)
        => new(
            model.Types.SelectMany(static type => OfMembers(type.QualifiedName, type.Properties).Append($"{type.QualifiedName} : {type.BaseType}"))
                .Concat(model.Enums.SelectMany(static type => type.Members.Select(member => $"{type.QualifiedName}: {member.Name}")))
                .Concat(model.Operations.SelectMany(OfOperation)),
            StringComparer.Ordinal);

    private static IEnumerable<string> OfOperation(ApiOperation operation)
    {
        var (name, contract) = ($"{operation.Verb} {string.Join("/", operation.Route.Segments.Select(static segment => segment.Text))}", operation.Contract);
        return OfMembers(name + " query", contract.QueryParameters)
            .Concat(OfMembers(name + " path", contract.PathParameters))
            .Concat(OfMembers(name + " body", contract.Body.Parameters))
            .Concat(contract.Body.Patches.SelectMany(patch => OfMembers(name + " patch", patch.Members)))
            .Concat(contract.Headers.Select(header => $"{name} header {header.Name}"))
            .Append(name)
            .Append($"{name} body: {Show(contract.Body.Type)} {contract.Body.Kind}")
            .Append($"{name} result: {contract.Response.Kind} {Show(contract.Response.Type)}");
    }

    private static IEnumerable<string> OfMembers(string owner, IEnumerable<ApiProperty> members)
        => members.SelectMany(member => OfMember($"{owner}.{member.Name}", member));

    private static string[] OfMember(string name, ApiProperty member)
        => member.Description.Length == 0 ? [$"{name}: {Show(member.Type)}"] : [$"{name}: {Show(member.Type)}", $"{name} is described"];

    private static string Show(ApiTypeReference? type) => type is null ? "-" : $"{type.Kind} {type.Name}{(type.IsCollection ? "*" : "")}";
}
