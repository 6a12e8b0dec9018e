using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DocGen.Api.Model;
using DocGen.CSharp.Model;
using DocGen.Diagnostics;
using DocGen.Input;
using DocGen.Primitives;

namespace DocGen.CSharp;

/// <summary>Everything of the namespace Requests, and the client above it.</summary>
internal sealed class RequestLowering(
    ModelNames names,
    TypeMap types,
    MemberNames members,
    DocumentationBuilder documentation,
    List<AnchoredDiagnostic> diagnostics,
    GeneratorOptions options)
{
    /// <summary>The namespace below the root namespace.</summary>
    private const string Path = "Requests";

    private readonly string _namespace = options.Namespace + "." + Path;

    /// <summary>Adds all request types to the files and returns the client.</summary>
    public ClientClass Lower(ApiModel api, FileGrouping files, CancellationToken cancellationToken)
    {
        var tree = BuilderTree.Build(api.Operations, cancellationToken);
        var patches = new PatchLowering(tree, names, types, members, documentation, _namespace);
        var actions = new ActionLowering(tree, names, types, documentation, _namespace);
        var optionsTypes = new OptionsLowering(tree, types, documentation, _namespace);
        AddBodies([.. patches.Lower()], [.. actions.Lower()], files);
        AddAll(optionsTypes.Lower(), files);

        var steps = new StepLowering(types, _namespace, diagnostics);
        var paging = new PagingLowering(types, members, _namespace);
        var calls = new CallLowering(names, types, patches, actions, optionsTypes, new CallDocumentation(documentation, optionsTypes), paging, _namespace);
        var builders = new BuilderLowering(tree, calls, steps);
        foreach (var lowered in builders.Lower(cancellationToken))
        {
            files.Add(lowered.Builder, Path, lowered.LastStep);
        }

        var clientSteps = steps.Lower([tree.Root], builders.Names, options.ClientName.TrimStart('@'));
        return new ClientClass
        {
            Name = options.ClientName,
            BaseUrl = options.BaseUrl ?? api.BaseUrl,
            IsStrictJson = options.IsStrictJson,
            Steps = clientSteps,
            Calls = calls.Lower(tree.Root),
            Credentials = CredentialLowering.Lower(api.Credentials, clientSteps),
            Documentation = new Documentation { Summary = "The client of the documented API." },
        };
    }

    private static void AddBodies(List<CSharpDeclaration> patches, List<ActionRequest> actions, FileGrouping files)
    {
        AddAll(patches, files);
        AddAll(actions, files);
        var bodies = new RequestBodiesClass
        {
            Name = RequestBodiesClass.ClassName,
            Patches = patches.OfType<PatchClass>().Select(static patch => patch.Name).ToEquatableArray(),
            Actions = actions.Select(static action => action.Name).ToEquatableArray(),
            Documentation = new Documentation { Summary = "What the serializer has to know of the bodies of requests." },
        };
        files.Add(bodies, Path, bodies.Name);
    }

    private static void AddAll(IEnumerable<CSharpDeclaration> declarations, FileGrouping files)
    {
        foreach (var declaration in declarations)
        {
            files.Add(declaration, Path, declaration.Name);
        }
    }
}
