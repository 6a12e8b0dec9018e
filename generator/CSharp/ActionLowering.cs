using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Api.Model;
using DocGen.CSharp.Model;
using DocGen.Pages.Model;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.CSharp;

/// <summary>The parameter tables of actions as <c>&lt;Type&gt;&lt;Action&gt;Request</c> classes.</summary>
internal sealed class ActionLowering(BuilderTree tree, ModelNames names, TypeMap types, DocumentationBuilder documentation, string requestsNamespace)
{
    private readonly Dictionary<ApiContract, string> _nameByContract = new(ContractComparer.Instance);
    private readonly List<ActionRequest> _requests = [];
    private readonly Dictionary<string, EquatableArray<ApiProperty>> _parameters = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Series, EquatableArray<ApiProperty> Parameters), string> _inSeries = [];
    private readonly Dictionary<string, NameScope> _series = new(StringComparer.Ordinal);

    /// <summary>Makes the classes; equal tables that have one name share one.</summary>
    public IEnumerable<ActionRequest> Lower()
    {
        var bodies = tree.FirstNodes.Where(static entry => entry.Key.Body is { Kind: ApiBodyKind.Action, Parameters.IsEmpty: false }).ToList();
        bodies.Sort(static (left, right) => string.CompareOrdinal(left.Value.Route, right.Value.Route));

        foreach (var body in bodies)
        {
            _nameByContract.Add(body.Key, FindOrCreate(body.Key, body.Value));
        }

        return _requests;
    }

    /// <summary>The class of a contract's parameters; null if the contract has no parameters.</summary>
    public string? FindParameterType(ApiContract contract) => _nameByContract.TryGetValue(contract, out var name) ? name : null;

    private ActionRequest Create(ApiContract contract, BuilderNode node, string name)
    {
        var parameters = contract.Body.Parameters;
        var scope = new NameScope(ReservedNames.RequestMembers);
        scope.Take(name);
        var memberNames = scope.ClaimAll(parameters.Select(static parameter => parameter.Name).ToArray());
        var members = new ModelMember[memberNames.Length];
        for (var i = 0; i < members.Length; i++)
        {
            // The compiler warns of a required member that is obsolete.
            var isRequired = parameters[i] is { Requirement: Requirement.Required, IsDeprecated: false };
            members[i] = ModelLowering.CreateMember(parameters[i], memberNames[i], MapParameter(contract.Body, parameters[i].Type), documentation, isRequired);
        }

        return new ActionRequest
        {
            Name = name,
            Members = new(members),
            Documentation = new Documentation { Summary = "The parameters of " + NodeRoutes.Describe(node) + "." },
        };
    }

    /// <summary>A stream among the parts of a form is a file with a name and a content type.</summary>
    private CSharpType MapParameter(ApiBody body, ApiTypeReference type)
        => body.Format == BodyFormat.Multipart && type.Kind == ApiTypeKind.Stream ? types.FilePart(type.IsCollection) : types.Map(type, requestsNamespace);

    /// <summary>
    /// The name of the class of a contract's parameters: type and action; where others have that name, the literal before the action between them, and then
    /// numbers. Equal parameters share a class. A series of names goes on where it was left, so that thousands of actions of one name do not cost their square.
    /// </summary>
    private string FindOrCreate(ApiContract contract, BuilderNode node)
    {
        var parameters = contract.Body.Parameters;
        var action = NodeRoutes.LastLiteral(node);
        var last = action?.Segment is { } segment ? StepNames.Short(segment) : "";
        var owner = (names.Find(contract.OwnerType) ?? FindOwner(action?.Parent))?.RequestName;
        var before = LastLiteral(action?.Parent);
        var name = Identifiers.Bound((owner ?? before) + last, node.Route) + "Request";
        if (IsFree(name, parameters, out var isShared) || isShared)
        {
            return isShared ? name : Add(contract, node, name);
        }

        var series = Identifiers.Bound(owner + before + last, node.Route);
        if (_inSeries.TryGetValue((series, parameters), out var known))
        {
            return known;
        }

        if (!_series.TryGetValue(series, out var scope))
        {
            _series.Add(series, scope = new NameScope());
        }

        do
        {
            name = scope.Claim(series) + "Request";
        }
        while (!IsFree(name, parameters, out isShared) && !isShared);

        _inSeries.Add((series, parameters), name);
        return isShared ? name : Add(contract, node, name);
    }

    private bool IsFree(string name, EquatableArray<ApiProperty> parameters, out bool isShared)
    {
        var isTaken = _parameters.TryGetValue(name, out var others);
        isShared = isTaken && others == parameters;
        return !isTaken;
    }

    private string Add(ApiContract contract, BuilderNode node, string name)
    {
        _parameters.Add(name, contract.Body.Parameters);
        _requests.Add(Create(contract, node, name));
        return name;
    }

    private static string LastLiteral(BuilderNode? node) => NodeRoutes.LastLiteral(node)?.Segment is { } segment ? StepNames.Short(segment) : "";

    /// <summary>The type that a GET of the node in front of the action returns, or of whose collection it is an item.</summary>
    private ModelName? FindOwner(BuilderNode? node)
    {
        while (node is not null)
        {
            if (node.Operations.Find(static operation => operation.Verb == "GET") is { } operation
                && operation.Contract.Response.Type is { Kind: ApiTypeKind.Structure } type)
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
