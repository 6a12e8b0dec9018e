using System;
using System.Linq;
using DocGen.Api.Model;
using DocGen.Api.Types;
using DocGen.Diagnostics;
using DocGen.Pages.Model;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Api.Operations;

/// <summary>What each part of a page says of the body of a request.</summary>
/// <param name="context">The context.</param>
internal sealed class BodyEvidence(OperationContext context)
{
    private const string ReferenceMember = "@odata.id";

    /// <summary>The key, a time and the like, which the service sets.</summary>
    private const int MostMembersBesides = 3;

    private readonly ActionBody _actions = new(context);
    private readonly PatchBody _patches = new(context);

    /// <summary>What is read or deleted takes no body.</summary>
    public static ApiBody? ReadVerb(BodyQuestion question) => HttpVerbs.HasNoBody(question.Verb) ? ApiBody.None : null;

    /// <summary><c>POST /crates/{id}/lids/$ref</c> takes a reference.</summary>
    public static ApiBody? ReadReferenceEnd(BodyQuestion question)
        => question.Operation.Form == RouteForm.Reference ? new ApiBody { Kind = ApiBodyKind.Reference } : null;

    /// <summary>"Do not supply a request body for this method."</summary>
    public static ApiBody? ReadNone(BodyQuestion question) => question.Body.Kind == RequestBodyKind.None ? ApiBody.None : null;

    /// <summary>"supply the `@odata.id` of the crate".</summary>
    public static ApiBody? ReadReference(BodyQuestion question)
        => question.Body.Kind == RequestBodyKind.Reference ? new ApiBody { Kind = ApiBodyKind.Reference } : null;

    /// <summary><c>{"@odata.id": "…"}</c> in an example of the verb.</summary>
    public static ApiBody? ReadReferenceExample(BodyQuestion question)
        => question.Source.Operation.RequestSamples.Any(
            sample => IsOf(sample, question.Verb) && sample.Members.Count == 1 && sample.Members[0].Name == ReferenceMember)
            ? new ApiBody { Kind = ApiBodyKind.Reference }
            : null;

    /// <summary>A table of members that are sent as a form: no type is, which has a JSON of its own.</summary>
    public ApiBody? ReadForm(BodyQuestion question)
    {
        var isForm = question.Body is { Format: not BodyFormat.Json, Kind: RequestBodyKind.Parameters or RequestBodyKind.Members };
        var fields = isForm ? _actions.Create(question.Source, null) : null;
        return fields is null ? null : fields with { Format = question.Body.Format };
    }

    /// <summary>
    /// A table of parameters: those of an action, unless the request creates an item of the collection that it goes to and
    /// the parameters are members of the item.
    /// </summary>
    public ApiBody? ReadParameters(BodyQuestion question)
    {
        if (question is not { IsUpdate: false, Body.Kind: RequestBodyKind.Parameters })
        {
            return null;
        }

        return FindShownItem(question) is { } shown ? Entity(shown)
            : FindWritten(question) is { } created && IsTakenAsWhole(question, created)
            ? Entity(created)
            : _actions.Create(question.Source, FindSubject(question)) ?? Unknown(question);
    }

    /// <summary>"supply a JSON representation of a [crate](crate.md) object", with or without a table of its members.</summary>
    public ApiBody? ReadNamedType(BodyQuestion question)
    {
        if (question.Body.Kind != RequestBodyKind.Entity)
        {
            return null;
        }

        var (source, body) = (question.Source, question.Body);
        var type = body.Type is { } named ? context.TryResolve(named, source.Page) : null;
        var symbol = Choose(question, context.FindType(type) ?? FindInExample(source) ?? (type is null ? context.FindType(question.Response.Type) : null));
        if (symbol is null && body.Type is { } unknown)
        {
            context.Resolver.Resolve(unknown, source.Page, source.Operation.Anchor);
        }

        if (question.IsUpdate)
        {
            return Update(question, type is { IsCollection: true } && body.Members.IsEmpty ? null : symbol);
        }

        if (symbol is not null && !body.Members.IsEmpty && IsOfAction(question) && !context.Members.HasMost(symbol, body.Members))
        {
            return _actions.Create(source, symbol) ?? Unknown(question);
        }

        return symbol is null || type is { IsCollection: true } ? Unknown(question) : _actions.CreateWrapped(source, symbol) ?? Entity(symbol);
    }

    /// <summary>A table of no named type: the members of an update, the members of what is created, or else parameters.</summary>
    public ApiBody? ReadTable(BodyQuestion question)
    {
        if (question.Body.Kind is not (RequestBodyKind.Parameters or RequestBodyKind.Members))
        {
            return null;
        }

        var source = question.Source;
        var symbol = Choose(question, FindInExample(source) ?? FindSubject(question));
        return question.IsUpdate ? Update(question, symbol)
            : FindShownItem(question) is { } shown ? Entity(shown)
            : symbol is not null && (question.Body.Members.IsEmpty ? FindWritten(question) is not null : IsTakenAsWhole(question, symbol))
                ? Entity(symbol)
            : _actions.Create(source, symbol) ?? Unknown(question);
    }

    /// <summary>
    /// What the page leaves unsaid: a new item of the collection that the route names, what is created according to the
    /// response, what is at the end of the route of an update.
    /// </summary>
    public ApiBody? ReadImplied(BodyQuestion question)
    {
        var isCreation = question.Verb != "POST" || question.Response.StatusCodes.Contains(201);
        var symbol = Choose(question, FindInExample(question.Source) ?? (isCreation ? context.FindType(question.Response.Type) : null));

        // A record that only responses show has members that no request takes: the request's own example tells better.
        if (symbol is null or { Origin: TypeOrigin.Example }
            && ShownBody.Read(question.Source, question.Verb, context.Resolver) is { Parameters.IsEmpty: false } shown)
        {
            return shown;
        }

        if (SaysNothing(question)
            && (symbol is null or { Origin: TypeOrigin.Example } || (FindInExample(question.Source) is null && !IsReplaced(question, symbol))))
        {
            return ApiBody.None;
        }

        if (question.Verb != "POST")
        {
            return Update(question, symbol);
        }

        var hasMembers = ShownBody.SamplesOf(question.Source, question.Verb).Any(static sample => !sample.Members.IsEmpty);
        return symbol is not null && (isCreation || hasMembers || FindInExample(question.Source) is not null)
            ? Entity(symbol)
            : hasMembers ? Unknown(question) : ApiBody.None;
    }

    /// <summary>
    /// Whether a table of the most members of a type stands for the type. Where OData is spoken it does: what is left out there is what the service sets.
    /// Elsewhere a table says exactly what a request takes, so the type must have all of it, and not many members besides.
    /// </summary>
    private bool IsTakenAsWhole(BodyQuestion question, TypeSymbol type)
    {
        var rows = question.Body.Members;
        return context.Members.HasMost(type, rows) && (SpeaksOData(question)
            || (rows.All(row => context.Members.Has(type, row.Name))
                && context.Members.Of(type).Count(property => !PropertyMerger.HasRow(rows, property.Name)) <= MostMembersBesides));
    }

    /// <summary>
    /// Whether a request to a key writes what the route is about: <c>PUT /crates/{id}</c> a crate. Where OData is not spoken,
    /// <c>PUT /trucks/{id}/cargo/{crate-id}</c> puts a crate on a truck, and nothing of the crate is sent.
    /// </summary>
    private bool IsReplaced(BodyQuestion question, TypeSymbol type)
        => SpeaksOData(question) || question.Source.Operation.Lines.Any(
            line => line.Route.Segments.LastOrDefault(static segment => segment.Kind == RouteSegmentKind.Literal) is { Text: var noun }
                && NameParts.LastPart(type.Name).EndsWith(EnglishNames.Singularize(noun), StringComparison.OrdinalIgnoreCase));

    private bool SpeaksOData(BodyQuestion question) => context.SpeaksOData || question.Source.Page.SpeaksOData;

    /// <summary>Whether neither a section nor an example is about the body of a request that can do without one: all but PATCH.</summary>
    private static bool SaysNothing(BodyQuestion question)
        => question.Verb != "PATCH" && !question.Body.HasSection && question.Source.Operation.RequestSamples.All(static sample => !sample.HasBody);

    /// <summary>A body that nothing types: JSON of any shape, with an info that says so.</summary>
    public ApiBody Unknown(BodyQuestion question)
    {
        context.Diagnostics.Add(ApiDiagnosticIds.UnknownBody, question.Source.Page.Path, question.Source.Operation.Anchor, question.Source.Operation.Title);
        return new ApiBody { Kind = ApiBodyKind.Untyped };
    }

    private static ApiBody Entity(TypeSymbol type) => new() { Kind = ApiBodyKind.Entity, Type = type.Refer(isCollection: false) };

    private static bool IsOf(RequestSample sample, string verb) => sample.Verb.Equals(verb, StringComparison.OrdinalIgnoreCase);

    private static TypeSymbol? FindOwner(OperationSource source) => source.Owners.Count > 0 ? source.Owners[0].Owner : null;

    /// <summary>What the page is about: the type of its response, or that whose table of methods links it.</summary>
    private TypeSymbol? FindSubject(BodyQuestion question) => context.FindType(question.Response.Type) ?? FindOwner(question.Source);

    /// <summary>
    /// Whether the table is of an action: "An object that includes a **lid** parameter" names a row of the table and no
    /// type; and what is posted to no collection is not created.
    /// </summary>
    private bool IsOfAction(BodyQuestion question)
    {
        var isNameOfRow = question.Body.Type is { Alternatives: { Count: 1 } names } && names[0].LinkPath is null
            && PropertyMerger.HasRow(question.Body.Members, names[0].Name);
        return isNameOfRow || (FindWritten(question) is null && question.Source.Operation.Title.IndexOf(':') > 0);
    }

    /// <summary>
    /// The table's members; without a table the type as a whole, where the section asks for a representation of it or the request replaces it, else
    /// ("supply the values for relevant fields") a patch of the values of the type.
    /// </summary>
    private ApiBody Update(BodyQuestion question, TypeSymbol? type)
    {
        var hasRows = question.Body.Kind is RequestBodyKind.Entity or RequestBodyKind.Members or RequestBodyKind.Parameters && !question.Body.Members.IsEmpty;
        var patch = hasRows ? _patches.Create(question.Source, type)
            : question.Verb == "PATCH" && type is not null && question.Body.Type is null ? _patches.CreateValues(question.Source, type)
            : null;
        return patch ?? (type is null ? Unknown(question) : Entity(type));
    }

    /// <summary>The type that the page tells, unless the route says that it takes another one.</summary>
    private TypeSymbol? Choose(BodyQuestion question, TypeSymbol? told)
        => FindWritten(question) is { } written && told?.DerivesFrom(written) != true ? written : told;

    /// <summary>What is at the end of the route: an item of the collection that is posted to, or what is updated; null if the route does not tell.</summary>
    private TypeSymbol? FindWritten(BodyQuestion question)
        => question.Operation.End is { } end && (question.IsUpdate || end.IsCollection != false) ? context.FindType(end.Type) : null;

    /// <summary>
    /// The type that an example names for the new item of the collection that is posted to: <c>"@odata.type": "#contoso.api.glass"</c> for
    /// <c>POST /shelves/{id}/jars</c>, however few of its members the table beside it lists. Null if the route creates no item, or one of another kind.
    /// </summary>
    private TypeSymbol? FindShownItem(BodyQuestion question)
        => FindWritten(question) is { } written && FindInExample(question.Source) is { } shown && shown.DerivesFrom(written) ? shown : null;

    private TypeSymbol? FindInExample(OperationSource source)
    {
        foreach (var sample in source.Operation.RequestSamples)
        {
            if (sample.BodyType is { } name && context.Resolver.FindSymbol(name, source.Page) is TypeSymbol type)
            {
                return type;
            }
        }

        return null;
    }
}
