using System.Linq;
using DocGen.Pages.Model;
using DocGen.Primitives;
using Xunit;
using static DocGen.Tests.Api.Docs;

namespace DocGen.Tests.Api;

/// <summary>Which rows of a permission table with a row for each resource a route has.</summary>
public sealed class RoutePermissionTests
{
    [Theory]
    [InlineData("/crates/{id}/notes", "crate")]
    [InlineData("/me/crates/{id}/lids/{id}/notes", "lid")]
    [InlineData("/halls/{id}/lids/{id}/notes", "hall lid")]
    [InlineData("/me/stamps/{id}/notes", "inkStamp (of the house)")]
    [InlineData("/seals/{id}/notes", "crate, hall lid, inkStamp (of the house), lid")]
    public void ARouteHasTheRowOfTheResourceThatItsLastStepNames_ElseThoseOfAll(string route, string resources)
    {
        var rows = new[] { "crate", "lid", "hall lid", "inkStamp (of the house)" }
            .Select(static resource => new PermissionRow(PermissionKind.Delegated, List(resource)) { Resource = resource });

        var permissions = Build(OperationPage("a", Operation("GET " + route) with { Permissions = rows.ToEquatableArray() }))
            .Value.Operations.Single().Contract.Permissions;

        Assert.Equal(("", resources), (permissions.Single().Resource, string.Join(", ", permissions.Single().Scopes)));
    }

    [Fact]
    public void RoutesOfOneResourceShareAContract()
    {
        var rows = List(new PermissionRow(PermissionKind.Delegated, List("A")) { Resource = "crate" },
            new PermissionRow(PermissionKind.Delegated, List("B")) { Resource = "lid" });
        var operation = Operation("GET /crates/{id}/notes", "GET /me/crates/{id}/notes", "GET /lids/{id}/notes") with { Permissions = rows };

        var contracts = Build(OperationPage("a", operation)).Value.Operations.Select(static made => made.Contract).ToList();

        Assert.Same(contracts[0], contracts[2]);
        Assert.Equal(["A", "B", "A"], contracts.Select(static contract => contract.Permissions[0].Scopes[0]));
    }
}
