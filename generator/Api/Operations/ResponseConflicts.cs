using System.Collections.Generic;
using System.Linq;
using DocGen.Api.Model;
using DocGen.Diagnostics;
using DocGen.Pages.Model;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Api.Operations;

/// <summary>
/// Tells the writers of the pages where two parts of them disagree on a response: one names a type that has nothing to do with
/// the one that is taken, or an example shows a list where one object is given.
/// </summary>
/// <param name="context">The context.</param>
internal sealed class ResponseConflicts(OperationContext context)
{
    /// <summary>
    /// Reports the parts that disagree with the answer. The sentence of a page with several ends or verbs speaks of one of them, so that it contradicts
    /// nothing.
    /// </summary>
    public void Report(OperationQuestion question, ApiResponse answer)
    {
        if (answer.Type is { Kind: ApiTypeKind.Structure } && !AreAgreed(question, answer)
            && !question.Source.HasSeveralEnds && !question.Source.HasSeveralVerbs && !HasSomeKeys(question.Source.Operation.Lines))
        {
            Report(question, answer, answer.Type);
        }
    }

    private void Report(OperationQuestion question, ApiResponse answer, ApiTypeReference type)
    {
        var statements = Read(question);
        var taken = statements.Find(statement => Agrees(statement, answer))
            ?? new ResponseStatement("the route", type, IsList: false, PlaceOf(question.Source));
        foreach (var statement in statements)
        {
            if (!Agrees(statement, answer))
            {
                context.Diagnostics.Add(ApiDiagnosticIds.ResponsesDisagree, statement.Place.Path, statement.Place.Anchor, taken.Place,
                    Capitalize(statement.Kind), question.Source.Operation.Title, Describe(statement.Type, statement.IsList),
                    taken.Kind, taken.Place.Path, Describe(type, answer.Kind == ApiResponseKind.Collection));
            }
        }
    }

    /// <summary>Whether some routes of a page end with a key and some do not: <c>/crates/{id}/lids</c> and <c>/crates/{id}/lids/{id}</c>.</summary>
    private static bool HasSomeKeys(EquatableArray<RequestLine> lines)
        => lines.Select(static line => line.Route.Segments[line.Route.Segments.Count - 1].Kind == RouteSegmentKind.Placeholder).Distinct().Count() > 1;

    private static RelatedPlace PlaceOf(OperationSource source) => new(source.Page.Path, source.Operation.Lines[0].Anchor);

    private static string Capitalize(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    private static string Describe(ApiTypeReference type, bool isList) => (isList ? "a list of " : "") + type.Name;

    private bool Agrees(ResponseStatement statement, ApiResponse answer)
    {
        if (statement.Type.Equals(answer.Type) && !statement.IsList)
        {
            return true;
        }

        var (said, taken) = (context.FindType(statement.Type)!, context.FindType(answer.Type)!);
        var isListOfOne = statement.IsList && answer.Kind == ApiResponseKind.Object && !context.Members.Has(taken, "value");
        return (said.DerivesFrom(taken) || taken.DerivesFrom(said)) && !isListOfOne;
    }

    /// <summary>Whether every part names the type of the answer itself, which nearly all pages do.</summary>
    private bool AreAgreed(OperationQuestion question, ApiResponse answer)
    {
        var page = question.Source.Page;
        var isAgreed = question.Response.IsAddress || Names(question.Response.Type, page, answer);
        foreach (var sample in question.Source.Operation.ResponseSamples)
        {
            isAgreed = isAgreed
                && (sample.Status >= 300 || sample.AnnotatedType is null || (!sample.HasValueArray && Names(sample.AnnotatedType, page, answer)));
        }

        foreach (var link in question.Source.Owners)
        {
            isAgreed = isAgreed && Names(link.Row.ReturnType, link.Page, answer);
        }

        return isAgreed;
    }

    private bool Names(TypeExpression? written, Page page, ApiResponse answer)
        => written is null || context.TryResolve(written, page) is not { Kind: ApiTypeKind.Structure } type || context.Single(type).Equals(answer.Type);

    private List<ResponseStatement> Read(OperationQuestion question)
    {
        var statements = new List<ResponseStatement>();
        var page = question.Source.Page;
        if (!question.Response.IsAddress)
        {
            Add(statements, "the sentence", question.Response.Type, page, question.Response.TypeAnchor);
        }

        foreach (var sample in question.Source.Operation.ResponseSamples)
        {
            if (sample.Status < 300)
            {
                Add(statements, "the example", sample.AnnotatedType, page, sample.Anchor, sample.HasValueArray);
            }
        }

        foreach (var link in question.Source.Owners)
        {
            Add(statements, "the Methods table", link.Row.ReturnType, link.Page, link.Row.Anchor);
        }

        return statements;
    }

    private void Add(List<ResponseStatement> statements, string kind, TypeExpression? written, Page page, int anchor, bool isList = false)
    {
        if (written is not null && context.TryResolve(written, page) is { Kind: ApiTypeKind.Structure } type
            && context.FindType(type) is { IsAnyJson: false })
        {
            statements.Add(new ResponseStatement(kind, context.Single(type), isList, new RelatedPlace(page.Path, anchor)));
        }
    }
}
