using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Api.Model;
using DocGen.CSharp.Model;
using DocGen.Pages.Model;
using DocGen.Routes;

namespace DocGen.CSharp;

/// <summary>The parameter tables of actions as <c>&lt;Type&gt;&lt;Action&gt;Request</c> classes.</summary>
internal sealed class ActionLowering(RouteTree tree, TypeNames names, TypeMap types, DocumentationBuilder documentation, string requestsNamespace)
{
    private readonly Dictionary<ApiContract, string> _nameByContract = new(ContractComparer.Instance);

    /// <summary>Makes the classes; equal tables that have one name share one.</summary>
    public IEnumerable<ActionRequest> Lower()
    {
        var bodies = tree.FirstNodes.Where(static entry => entry.Key.Body is { Kind: ApiBodyKind.Action, Parameters.IsEmpty: false }).ToList();
        bodies.Sort(static (left, right) => string.CompareOrdinal(left.Value.Route, right.Value.Route));

        var requests = new Dictionary<string, ActionRequest>(StringComparer.Ordinal);
        foreach (var body in bodies)
        {
            var request = Spell(body.Key, body.Value).Select(name => Create(body.Key, body.Value, name))
                .First(request => !requests.TryGetValue(request.Name, out var other) || other.Members == request.Members);
            if (!requests.ContainsKey(request.Name))
            {
                requests.Add(request.Name, request);
            }

            _nameByContract.Add(body.Key, request.Name);
        }

        return requests.Values;
    }

    /// <summary>The class of a contract's parameters; null if there are none.</summary>
    public string? FindParameterType(ApiContract contract) => _nameByContract.TryGetValue(contract, out var name) ? name : null;

    private ActionRequest Create(ApiContract contract, RouteNode node, string name)
    {
        var parameters = contract.Body.Parameters;
        var scope = new NameScope(ReservedNames.RequestMembers);
        scope.Take(name);
        var memberNames = scope.ClaimAll(parameters.Select(static parameter => parameter.Name).ToArray());
        var members = new ModelMember[memberNames.Length];
        for (var i = 0; i < members.Length; i++)
        {
            var isRequired = parameters[i].Requirement == Requirement.Required;
            members[i] = ModelLowering.CreateMember(parameters[i], memberNames[i], types.Map(parameters[i].Type, requestsNamespace), documentation, isRequired);
        }

        return new ActionRequest
        {
            Name = name,
            Members = new(members),
            Documentation = new Documentation { Summary = "The parameters of " + RouteText.Describe(node) + "." },
        };
    }

    /// <summary>The names that come into question: type and action, the literal before the action between them, and then numbers.</summary>
    private IEnumerable<string> Spell(ApiContract contract, RouteNode node)
    {
        var action = RouteText.LastLiteral(node);
        var name = action?.Segment is { } segment ? StepNames.Short(segment) : "";
        var owner = (names.Find(contract.OwnerType) ?? FindOwner(action?.Parent))?.RequestName;
        var before = LastLiteral(action?.Parent);
        yield return Identifiers.Bound((owner ?? before) + name, node.Route) + "Request";

        var scope = new NameScope();
        while (true)
        {
            yield return scope.Claim(Identifiers.Bound(owner + before + name, node.Route)) + "Request";
        }
    }

    private static string LastLiteral(RouteNode? node) => RouteText.LastLiteral(node)?.Segment is { } segment ? StepNames.Short(segment) : "";

    /// <summary>The type that a GET of the node in front of the action returns, or of whose collection it is an item.</summary>
    private TypeName? FindOwner(RouteNode? node)
    {
        while (node is not null)
        {
            if (node.Operations.Find(static operation => operation.Verb == "GET") is { } operation && operation.Contract.Response.Type is { Kind: ApiTypeKind.Structure } type)
            {
                return names.Find(type.Name);
            }

            if (node.Segment?.Kind != RouteSegmentKind.Placeholder)
            {
                return null;
            }

            node = node.Parent;
        }

        return null;
    }
}
