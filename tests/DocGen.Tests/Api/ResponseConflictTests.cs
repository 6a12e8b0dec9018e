using System.Linq;
using DocGen.Diagnostics;
using DocGen.Pages.Model;
using Xunit;
using static DocGen.Tests.Api.Docs;

namespace DocGen.Tests.Api;

/// <summary>DG0128, for the writers of the pages: which parts of them disagree on a response, and where both stand.</summary>
public sealed class ResponseConflictTests
{
    private static readonly Page s_kite = EntityPage("kite", null, Row("id"), Row("color"));
    private static readonly Page s_cord = EntityPage("cord", null, Row("id"), Row("length", "Int32"));
    private static readonly Page s_kites = OperationPage("kite-list", Operation("GET /kites").Returns("kite collection"));

    private static string[] Conflicts(params Page[] pages) => Build([s_kite, s_cord, .. pages]).Diagnostics
        .Where(static diagnostic => diagnostic.Id == ApiDiagnosticIds.ResponsesDisagree)
        .Select(static diagnostic => $"{diagnostic.Path}#{diagnostic.Anchor}: {string.Join(" | ", diagnostic.Arguments.Where(
            static argument => argument != "Get thing"))}#{diagnostic.Related!.Anchor}")
        .ToArray();

    private static OperationDefinition Sentence(string type, params string[] lines)
        => Operation(lines) with { Response = new ResponseDefinition { Type = Type(type), StatusCodes = List(200), TypeAnchor = 7 } };

    private static OperationDefinition Sample(OperationDefinition operation, string type, bool isList = false)
        => operation with { ResponseSamples = List(new ResponseSample(200, Type(type), HasBody: true, isList, HasScalarValue: false, null) { Anchor = 9 }) };

    [Fact]
    public void TheSentenceIsBelievedBeforeTheExample()
        => Assert.Equal(
            ["docs/a.md#9: The example | contoso.api.cord | the sentence | docs/a.md | contoso.api.kite#7"],
            Conflicts(OperationPage("a", Sample(Sentence("kite", "GET /first"), "cord"))));

    [Fact]
    public void TheSentenceIsBelievedBeforeTheMethodsTable()
    {
        var owner = TypePage("owner", Row("x"));
        owner = owner with { Types = List(owner.Subject! with { Methods = List(new MethodRow("docs/a.md", Type("cord")) { Anchor = 3 }) }) };

        Assert.Equal(
            ["docs/owner.md#3: The Methods table | contoso.api.cord | the sentence | docs/a.md | contoso.api.kite#7"],
            Conflicts(owner, OperationPage("a", Sentence("kite", "GET /first"))));
    }

    [Fact]
    public void AKeyMeansOne_WhereTheExampleLists()
        => Assert.Equal(
            ["docs/a.md#9: The example | a list of contoso.api.kite | the sentence | docs/a.md | contoso.api.kite#7"],
            Conflicts(s_kites, OperationPage("a", Sample(Sentence("kite", "GET /kites/{id}"), "kite", isList: true))));

    [Fact]
    public void TheRouteIsNamedByItsLine_WhereNothingElseAgreesWithIt()
        => Assert.Equal(
            ["docs/a.md#7: The sentence | contoso.api.cord | the route | docs/a.md | contoso.api.kite#0"],
            Conflicts(s_kites, OperationPage("a", Sentence("cord", "GET /kites/{id}"))));

    [Fact]
    public void PartsThatAgree_AndPagesOfSeveralEnds_SayNothing()
    {
        Assert.Empty(Conflicts(OperationPage("a", Sample(Sentence("kite", "GET /first"), "kite"))));
        Assert.Empty(Conflicts(OperationPage("a", Sample(Sentence("kite", "GET /first", "GET /second"), "cord"))));
        Assert.Empty(Conflicts(s_kites, OperationPage("a", Sample(Sentence("kite", "GET /kites", "GET /kites/{id}"), "kite", isList: true))));
    }
}
