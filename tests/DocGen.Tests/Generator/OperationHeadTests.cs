using System.Linq;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>Which sections of a page are operations of their own.</summary>
public sealed class OperationHeadTests
{
    private const string Table = "| Method | Path |\n| :-- | :-- |\n";

    [Fact]
    public void SectionsOfOneVerbWithExamplesOfTheirOwnAreOperations()
    {
        var code = Emit("## Look up a kiln\n\nFinds it.\n\n" + Table
            + "| `POST` | `/lookup/kiln` |\n\n### Parameters\n\n- `name` `(string: \"\")` - Its name.\n\n"
            + "### Sample response\n\n```json\n{ \"kiln_id\": \"a\", \"cones\": 3 }\n```\n\n"
            + "## Look up a pot\n\nFinds it.\n\n" + Table + "| `POST` | `/lookup/pot` |\n\n### Parameters\n\n- `glaze` `(string: \"\")` - Its glaze.\n\n"
            + "### Sample response\n\n```json\n{ \"pot_id\": \"a\", \"weight\": 3 }\n```\n");

        Assert.Contains("LookupKilnRequest body", code);
        Assert.Contains("LookupPotRequest body", code);
        Assert.Contains("Literal(\"pot\")", code);
    }

    [Fact]
    public void AHeadingThatEndsLikeThatOfAPartIsTheHeadingOfAnOperation()
    {
        var code = Emit("# Audit\n\n## Read all audited request headers\n\nLists them.\n\n" + Table + "| `GET` | `/audit/request-headers` |\n\n"
            + "### Sample response\n\n```json\n{ \"count\": 3 }\n```\n\n## Forget an audited request header\n\nForgets it.\n\n" + Table
            + "| `DELETE` | `/audit/request-headers/:name` |\n");

        Assert.Contains("GetAsync(", code);
        Assert.Contains("DeleteAsync(", code);
    }

    [Fact]
    public void ASectionThatIsCalledPermissionsIsAnOperationIfItShowsARequest()
    {
        var code = Emit("# Keepers\n\n## Add a keeper\n\n`POST /keepers`\n\n## Permissions\n\n`PUT /keepers/:id/permissions`\n\nOnly for admins.\n");

        Assert.Contains("PostAsync(", code);
        Assert.Contains("PutAsync(", code);
    }

    [Fact]
    public void TheRequestBelowTheTitleIsACallOfItsOwnBesideOneOfAnotherVerb()
    {
        var code = Emit("# Cold storage\n\nReads it.\n\n" + Table + "| `GET` | `/storage/(north\\|south)/cold` |\n\n### Sample response\n\n"
            + "```json\n{ \"count\": 3 }\n```\n\n## Empty the storage\n\nEmpties it.\n\n" + Table + "| `DELETE` | `/storage/(north\\|south)/cold` |\n");

        Assert.Contains("GetAsync(", code);
        Assert.Contains("DeleteAsync(", code);
        Assert.Contains("{north}", code);
        Assert.DoesNotContain("\\}", code);
    }

    [Fact]
    public void ParametersMayStandInFrontOfTheTableOfTheRequest()
    {
        var code = Emit("# Kilns\n\n## Kiln counts\n\nCounts them.\n\n### Parameters\n\n- `kind` `(string: <required>)` - Which.\n"
            + "- `with_cold` (bool: false) - Whether cold ones count.\n\n" + Table + "| `GET` | `/kilns/count` |\n\n"
            + "### Sample response\n\n```json\n{ \"count\": 3 }\n```\n");

        Assert.Contains("\"with_cold\"", code);
        Assert.Contains("string kind", code);
    }

    [Fact]
    public void ARowOfSeveralVerbsIsACallForEach()
    {
        var code = Emit("# Roles\n\n## Change a part of a role\n\nReads or changes it.\n\n" + Table + "| `GET/PUT/DELETE` | `/roles/:name/period` |\n\n"
            + "### Sample response\n\n```json\n{ \"period\": 3 }\n```\n");

        Assert.Contains("GetAsync(", code);
        Assert.Contains("PutAsync(", code);
        Assert.Contains("DeleteAsync(", code);
        Assert.DoesNotContain("Literal(\"PUT\")", code);
    }

    [Fact]
    public void SegmentsThatMayBeLeftOutMakeTwoRoutes()
    {
        var code = Emit("# Hashes\n\n## Hash data\n\nHashes it.\n\n" + Table + "| `POST` | `/hash(/:algorithm)` |\n\n"
            + "### Parameters\n\n- `input` `(string: <required>)` - What.\n\n### Sample response\n\n```json\n{ \"sum\": \"a\" }\n```\n");

        Assert.Contains("Literal(\"hash\")", code);
        Assert.Contains("Key(key, \"{algorithm}\")", code);
        Assert.DoesNotContain("hash()", code);
    }

    [Fact]
    public void SeveralSegmentsMayBeLeftOut()
    {
        var code = Emit("# Randoms\n\n## Draw\n\nDraws.\n\n" + Table + "| `POST` | `/random(/:source)(/:bytes)` |\n\n"
            + "### Sample response\n\n```json\n{ \"bytes\": \"a\" }\n```\n");

        Assert.Contains("Literal(\"random\")", code);
        Assert.DoesNotContain("random()", code);
        Assert.DoesNotContain("bytes)\"", code);
    }

    [Fact]
    public void TwoFormatsOfOneKeyAreOperationsOfTheirOwn_AndASampleOfOneIsAnExample()
    {
        var code = Emit("# Kilns\n\n## Read a kiln\n\n`GET /kilns/{id}.json`\n\nSay:\n\n```http\nGET /kilns/7.json\n```\n\n```json\n{ \"size\": 3 }\n```\n\n"
            + "Or as a table:\n\n`GET /kilns/{id}.csv`\n\n```json\n{ \"rows\": 3 }\n```\n");

        Assert.Contains("\".json\"", code);
        Assert.Contains("\".csv\"", code);
        Assert.DoesNotContain("7.json", code);
    }

    private static string Emit(string page)
        => string.Concat(GeneratorDriverHelper.Run(DocSet.Of(("docs/page.md", page))).PageFiles.Select(static file => file.Value));
}
