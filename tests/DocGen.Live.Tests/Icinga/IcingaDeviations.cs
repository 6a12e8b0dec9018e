using DocGen.Live.Tests.Infrastructure;
using Xunit.Abstractions;

namespace DocGen.Live.Tests.Icinga;

/// <summary>What the server does otherwise than its pages promise.</summary>
public sealed class IcingaDeviations(ITestOutputHelper output)
{
    private static readonly Deviation[] s_all =
    [
        new("`PUT /objects/{type}/{id}`", "The status is \"Object was created.\"", "It has no full stop.", nameof(ObjectTests.AHostIsCreatedChangedAndDeleted)),
        new("`POST /objects/{type}/{id}`", "`restore_attrs` may be sent instead of `attrs`, with no word about the version",
            "2.13 answers 400 without `attrs`.", nameof(ObjectTests.AttributesAreRestoredOrTheVersionDoesNotKnowHow)),
        new("`DELETE /objects/{type}/{id}`", "`cascade` is a Boolean, and its example is `cascade=1`",
            "`cascade=true` is answered with 404 and \"The requested path could not be found\", so the client sends the number of the example.",
            nameof(ObjectTests.AHostTakesItsServicesAlong)),
        new("`GET /objects/{type}`", "A missing authorization is an error of its own", "It is the 404 \"No objects found.\" of what does not exist.",
            nameof(ObjectTests.UsersMayDoWhatTheyArePermitted)),
        new("`POST /actions/add-comment`", "An object that does not exist is a status \"within the 400 range\"", "500 with an empty list of results.",
            nameof(ActionTests.AnActionWithoutObjectsIsAnErrorOfTheServer)),
        new("`POST /events`", "The parameters are `types` and `filter`", "2.13 needs a `queue` as well.", nameof(EventTests.EventsArriveWhileTheStreamIsOpen)),
        new("`POST /console/execute-script`", "A problem of the request has a status from 400", "200, and the status 500 inside of the result.",
            nameof(StatusTests.AnExpressionThatIsNoneIsASuccessWithACodeOfItsOwn)),
        new("`GET /debug/malloc_info`", "The memory as XML, with no word about the version", "2.13 does not have it: 404.",
            nameof(StatusTests.TheMemoryIsXmlOrNotThereYet)),
        new("`GET /types/{id}`", "`base` is a Boolean", "It is the name of the type.", nameof(StatusTests.ATypeHasItsFields)),
    ];

    /// <summary>The table of the README has every row.</summary>
    [Fact]
    public void AreInTheReadme() => DeviationTable.Check(s_all, output);
}
