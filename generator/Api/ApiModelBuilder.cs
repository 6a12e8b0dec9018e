using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DocGen.Api.Model;
using DocGen.Api.Operations;
using DocGen.Api.Selection;
using DocGen.Api.Sources;
using DocGen.Api.Types;
using DocGen.Diagnostics;
using DocGen.Input;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api;

/// <summary>Merges all pages into one model. Nothing in the result depends on the order of the pages.</summary>
internal static class ApiModelBuilder
{
    /// <summary>Runs all stages of the merge, one after the other.</summary>
    public static Result<ApiModel> Build(EquatableArray<Page> pages, GeneratorOptions options, CancellationToken cancellationToken)
    {
        var routes = Route(pages.Where(HasRoutes).ToEquatableArray(), options, cancellationToken);
        return Merge(pages, routes, options, cancellationToken);
    }

    /// <summary>Whether a page has a say in the routes: it documents an operation, or such pages may include it.</summary>
    public static bool HasRoutes(Page page) => !page.Operations.IsEmpty || page.IncludedDeprecation || !page.IncludedPermissions.IsEmpty;

    /// <summary>Maps the documented routes.</summary>
    /// <param name="pages">The pages that <see cref="HasRoutes"/>, by path.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static Result<RouteMap> Route(EquatableArray<Page> pages, GeneratorOptions options, CancellationToken cancellationToken)
    {
        var diagnostics = new MergeDiagnostics();
        var kept = VersionFilter.Keep(pages, options);
        cancellationToken.ThrowIfCancellationRequested();
        var baseUrl = ChooseBase(kept, options, diagnostics);
        kept = baseUrl is null && options.BaseUrl is null ? WrittenVersions.Keep(kept) : kept;
        return new Result<RouteMap>(new RouteMapper(diagnostics).Map(kept, baseUrl), diagnostics.ToSorted());
    }

    /// <summary>Merges all pages, once their routes are mapped.</summary>
    /// <param name="pages">All pages, by path.</param>
    /// <param name="routes">The routes.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellationToken">Stops the merge.</param>
    /// <param name="decisions">Takes which rules decided; null if nobody asks.</param>
    public static Result<ApiModel> Merge(
        EquatableArray<Page> pages, Result<RouteMap> routes, GeneratorOptions options, CancellationToken cancellationToken, DecisionLog? decisions = null)
    {
        var names = NameTypes(pages, pages, options, cancellationToken, decisions);
        var types = MergeTypes(names, NewerPages.None, cancellationToken, decisions);
        var operations = MergeOperations(types, routes.Value, options, cancellationToken, decisions);
        return ModelCompletion.Complete(types, operations, routes, options, cancellationToken);
    }

    /// <summary>Finds the types that pages document, and what they are called and derive from.</summary>
    /// <param name="given">All pages, in the order in which they were given.</param>
    /// <param name="pages">All pages, by path.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <param name="decisions">Takes which rules decided; null if nobody asks.</param>
    public static TypeNames NameTypes(
        IReadOnlyList<Page> given, EquatableArray<Page> pages, GeneratorOptions options, CancellationToken cancellationToken, DecisionLog? decisions = null)
    {
        var diagnostics = new MergeDiagnostics { Decisions = decisions };
        var kept = VersionFilter.Apply(pages, options, diagnostics);
        ReportNothing(pages, diagnostics);
        ReportPageOutsideRoot(kept, options, diagnostics);
        IncludeResolver.ReportMissing(kept, pages, diagnostics);
        var includes = new IncludeResolver(kept);
        var namespaces = new NamespaceTable(kept);
        cancellationToken.ThrowIfCancellationRequested();

        var table = new SymbolTable();
        var speaksOData = OperationContext.IsOData(kept);
        var resolver = new TypeResolver(table, namespaces, diagnostics) { SpeaksOData = speaksOData };
        new SymbolCollector(table, namespaces, diagnostics).Collect(kept);
        new BodyTypeCollector(table, resolver, namespaces, diagnostics).Collect(kept);
        new EnumCollector(table, resolver, namespaces, diagnostics).Collect(kept);
        cancellationToken.ThrowIfCancellationRequested();

        var basesFirst = new StructureMerger(table, resolver, namespaces, diagnostics).Merge();
        var parameterEnums = speaksOData ? null : new ParameterEnumCollector(table).Collect(kept);
        table.Sort();
        return new TypeNames
        {
            Given = given,
            Pages = kept,
            Table = table,
            BasesFirst = basesFirst,
            Enums = MergeEnums(table, includes),
            Namespaces = namespaces,
            Includes = includes,
            ParameterEnums = parameterEnums,
            SpeaksOData = speaksOData,
            Credentials = CredentialVotes.Count(kept),
            Diagnostics = diagnostics.ToUnsorted(),
        };
    }

    /// <summary>Merges the members of types.</summary>
    /// <param name="names">What the types are called and derive from, which is left as it is.</param>
    /// <param name="newer">What was edited since they were named.</param>
    /// <param name="cancellationToken">Stops the merge.</param>
    /// <param name="decisions">Takes which rules decided; null if nobody asks.</param>
    public static MergedTypes MergeTypes(TypeNames names, NewerPages newer, CancellationToken cancellationToken, DecisionLog? decisions = null)
    {
        var diagnostics = new MergeDiagnostics { Decisions = decisions };
        var resolver = new TypeResolver(names.Table, names.Namespaces, diagnostics) { SpeaksOData = names.SpeaksOData };
        var members = new MemberTable(names.Table.TypesAdded);
        var merger = new MemberMerger(resolver, newer, members, diagnostics);
        foreach (var type in names.BasesFirst)
        {
            merger.Merge(type);
        }

        cancellationToken.ThrowIfCancellationRequested();
        return new MergedTypes
        {
            Names = names,
            Newer = newer,
            Members = members,
            ReportedNames = resolver.Reported,
            Diagnostics = diagnostics.ToUnsorted(),
        };
    }

    /// <summary>Merges what pages say of operations.</summary>
    /// <param name="types">The types, which are left as they are.</param>
    /// <param name="routes">The routes.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellationToken">Stops the merge.</param>
    /// <param name="decisions">Takes which rules decided; null if nobody asks.</param>
    public static MergedOperations MergeOperations(
        MergedTypes types, RouteMap routes, GeneratorOptions options, CancellationToken cancellationToken, DecisionLog? decisions = null)
    {
        var diagnostics = new MergeDiagnostics { Decisions = decisions };
        var names = types.Names;
        var table = new SymbolTable(names.Table);
        var members = new MemberView(table, types.Members);
        var resolver = new TypeResolver(table, names.Namespaces, diagnostics, types.ReportedNames) { SpeaksOData = names.SpeaksOData };
        var context = new OperationContext(resolver, table, new PropertyMerger(resolver, diagnostics, names.ParameterEnums), members, diagnostics)
        {
            SpeaksOData = names.SpeaksOData,
        };
        var merger = new OperationMerger(context, routes);
        var operations = merger.Merge(RouteFilter.IsActive(options) ? RouteFilter.Apply(routes.Groups, options, diagnostics) : routes.Groups);
        cancellationToken.ThrowIfCancellationRequested();
        types.NoteRead(members.MembersRead);
        return new MergedOperations
        {
            Operations = operations,
            ExampleTypes = [.. from type in table.Types where type.Origin == TypeOrigin.Example select new ExampleType(type, members.Declared(type))],
            ExampleEnums = [.. table.Enums.Where(static type => type.IsOfExamples)],
            Changes = merger.Changes,
            Diagnostics = diagnostics.ToUnsorted(),
        };
    }

    /// <summary>Merges the enumerations, each with what was found in it, as it may be one that is left out.</summary>
    private static List<Result<ApiEnum>> MergeEnums(SymbolTable table, IncludeResolver includes)
    {
        var found = new MergeDiagnostics();
        var merger = new EnumMerger(includes, found);
        var enums = new List<Result<ApiEnum>>(table.Enums.Count);
        foreach (var symbol in table.Enums)
        {
            enums.Add(new(merger.Merge(symbol), found.TakeAll()));
        }

        return enums;
    }

    /// <summary>The documented base: the user's own, where pages show its host too, else the one that most pages show.
    /// There is nothing to warn of where the user has chosen.</summary>
    private static string? ChooseBase(List<Page> pages, GeneratorOptions options, MergeDiagnostics diagnostics)
    {
        var isShown = options.BaseUrl is { } chosen
            && pages.Exists(page => page.BaseUrls.Any(address => ServiceAddress.IsSameHost(address.Url, chosen)));
        return isShown ? options.BaseUrl : BaseUrlChooser.Choose(pages, options.BaseUrl is null ? diagnostics : new MergeDiagnostics());
    }

    // Whoever begins with a wrong glob, or with pages of another kind, would see nothing but names that the compiler cannot find.
    private static void ReportNothing(EquatableArray<Page> pages, MergeDiagnostics diagnostics)
    {
        foreach (var page in pages)
        {
            if (page.HasContent)
            {
                return;
            }
        }

        var reason = pages.IsEmpty
            ? "DocGenInput names no page (.md, .mdx, .markdown or .txt)"
            : "no page of DocGenInput documents a type, an enumeration or an operation";
        diagnostics.Add(ApiDiagnosticIds.NothingDocumented, "", -1, reason);
    }

    // The link of `../pages/get.md` would be https://learn.example/../pages/get, which is another page or none. One page speaks for all.
    private static void ReportPageOutsideRoot(IEnumerable<Page> pages, GeneratorOptions options, MergeDiagnostics diagnostics)
    {
        var outside = pages.Select(static page => page.Path).Where(static path => !DocPath.IsBelowRoot(path));
        if (options.PageUrl is not null && outside.OrderByDescending(Depth).FirstOrDefault() is { } path)
        {
            diagnostics.Add(OptionChecks.PageOutsideRoot(path, options));
        }
    }

    private static int Depth(string path) => path.Split('/').TakeWhile(static part => part == "..").Count();
}
