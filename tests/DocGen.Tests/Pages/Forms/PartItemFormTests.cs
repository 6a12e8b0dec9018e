using System.Linq;
using Xunit;

namespace DocGen.Tests.Pages.Forms;

/// <summary>Operations whose parts are items of a list.</summary>
public class PartItemFormTests
{
    private const string Blueprint = "# Crates\n\n## Crate [/crates/{id}]\n\n+ Parameters\n\n    + id (number) ... Its key.\n\n### Change a crate [PUT]\n\n"
        + "+ Request (application/json)\n\n        { \"size\": 3 }\n\n+ Response 200 (application/json)\n\n    + Headers\n\n            Location: /crates/1\n\n"
        + "    + Body\n\n            { \"id\": 1, \"size\": 3 }\n\n+ Response 404 (application/json)\n\n        { \"error\": \"none\" }\n";

    [Fact]
    public void RequestAndResponseAreParts()
    {
        var operation = Assert.Single(Reading.Page(Blueprint, "crates.md").Page.Operations);

        Assert.Equal("Change a crate", operation.Title);
        Assert.Equal(["id"], operation.PathParameters.Select(static row => row.Name));
        Assert.Equal(["id", "size"], Assert.Single(operation.ResponseSamples).Members.Select(static member => member.Name));
    }

    [Fact]
    public void ItemsMayHoldTheAddressTheVerbAndTheParameters()
    {
        var operation = Assert.Single(Reading.Page("**Show a crate**\n----\n  Gives one.\n\n* **URL**\n\n  /crates/:id\n\n* **Method:**\n\n  `GET`\n\n"
            + "*  **URL Params**\n\n   **Required:**\n\n   `id=[integer]`\n\n   **Optional:**\n\n   `wide=[boolean]`\n\n* **Data Params**\n\n  None\n\n"
            + "* **Success Response:**\n\n  * **Code:** 200 <br />\n    **Content:** `{ \"id\": 12, \"name\": \"red\" }`\n\n"
            + "* **Error Response:**\n\n  * **Code:** 404 <br />\n    **Content:** `{ \"error\": \"none\" }`\n", "crates.md").Page.Operations);

        Assert.Equal("GET", Assert.Single(operation.Lines).Verb);
        Assert.Equal(["wide"], operation.QueryParameters.Select(static row => row.Name));
        Assert.Equal(["id", "name"], Assert.Single(operation.ResponseSamples).Members.Select(static member => member.Name));
    }

    [Fact]
    public void AListOfLinksToThemIsNone()
        => Assert.Equal(["Get a crate: GET /crates"], Calls.Of("# Crates\n\n- [URL](#url)\n- [Parameters](#parameters)\n  - [Size](#size)\n\n"
            + "## Get a crate\n\n`GET /crates`\n\n- Response time is short\n- Body\n"));
}
