using Xunit;

namespace DocGen.Tests.Pages.Forms;

/// <summary>Request lines that begin an item of a list.</summary>
public class BulletRequestFormTests
{
    [Fact]
    public void EachItemWithATextIsAnOperation()
        => Assert.Equal(
            ["Crates: GET /crates/{id}", "PUT /crates/{id}: PUT /crates/{id}"],
            Calls.Of("Crates\n======\n\n* `GET /crates/{id}` will return the crate.\n* **PUT** `/crates/{id}` - changes it.\n"));

    [Fact]
    public void ItemsWithoutATextAreWaysToCallOne()
        => Assert.Equal(["List: GET /crates, GET /depots/{id}/crates"], Calls.Of("# Crates\n\n## List\n\n- `GET /crates`\n- `GET /depots/{id}/crates`\n"));

    [Fact]
    public void AListOfWhatHasSectionsOfItsOwnIsAnIndex()
        => Assert.Equal(
            ["Get: GET /crates/{id}", "Delete: DELETE /crates/{id}"],
            Calls.Of("# Crates\n\n- `GET /crates/{id}` gets one\n- `DELETE /crates/{id}` deletes one\n\n## Get\n\n`GET /crates/{id}`\n\n## Delete\n\n"
                + "`DELETE /crates/{id}`\n"));

    [Fact]
    public void AnItemThatNamesARequestLaterIsProse()
        => Assert.Empty(
            Calls.Of("# Crates\n\n## Of old\n\n- Then `GET /crates` is called.\n- `GET /crates` of [one](one.md)".Replace("- `GET /crates` of", "- the",
                System.StringComparison.Ordinal)));
}
