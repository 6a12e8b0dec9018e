using System;
using System.Collections.Generic;
using System.Net;
using System.Threading.Tasks;
using DocGen.Runtime.Http;
using DocGen.Runtime.Serialization;
using Xunit;

namespace DocGen.Runtime.Tests.Http;

/// <summary>Successes without a body: every form of result, verb and status. What was done is never reported as a failure.</summary>
public sealed class MissingBodyTests
{
    private static readonly HttpStatusCode[] s_statuses =
        [HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted, HttpStatusCode.NonAuthoritativeInformation, HttpStatusCode.NoContent,
            HttpStatusCode.ResetContent];

    private static readonly string?[] s_bodies = [null, "", " \r\n", "\uFEFF"];

    // The forms of results as the generator emits them for verbs that change something, and for statuses that are documented without a body.
    private static readonly Dictionary<string, Func<RequestPath, string, Task<object?>>> s_nullable = new()
    {
        ["object"] = static async (path, verb) => await path.SendOrNullAsync<Thing>(verb, null, null, default),
        ["list"] = static async (path, verb) => await path.SendOrNullAsync(verb, null, new JsonListCodec<Thing>(JsonModelCodec<Thing>.Instance), null, default),
        ["text"] = static async (path, verb) => await path.SendValueOrNullAsync(verb, null, JsonCodecs.String, null, default),
        ["number"] = static async (path, verb) => await path.SendValueOrNullStructAsync(verb, null, JsonCodecs.Int32, null, default),
        ["JSON"] = static async (path, verb) => await path.SendOrNullStructAsync(verb, null, JsonCodecs.Json, null, default),
    };

    public static TheoryData<string, string> FormsAndVerbs()
    {
        var data = new TheoryData<string, string>();
        foreach (var form in s_nullable.Keys)
        {
            foreach (var verb in new[] { "GET", "POST", "PUT", "PATCH", "DELETE", "MERGE" })
            {
                data.Add(form, verb);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(FormsAndVerbs))]
    public async Task ItIsNullWhereTheTypeSaysSo(string form, string verb)
    {
        foreach (var root in EachAnswer(s_statuses))
        {
            Assert.Null(await s_nullable[form](root, verb));
        }
    }

    [Theory]
    [MemberData(nameof(FormsAndVerbs))]
    public async Task JsonNullIsNullAsWell(string form, string verb)
        => Assert.Null(await s_nullable[form](new RecordingHandler(HttpStatusCode.OK, "null").Client().Root, verb));

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    public async Task AfterAWriteItIsAPageWithoutElements(string verb)
    {
        foreach (var root in EachAnswer(s_statuses))
        {
            var page = await root.SendPageAsync<Thing>(verb, null, null, default);
            Assert.Empty(page.Value);
            Assert.Null(await page.GetNextPageAsync());
        }
    }

    [Fact]
    public async Task AStatusThatSaysSoIsAPageWithoutElementsForAGet()
    {
        foreach (var root in EachAnswer(HttpStatusCode.NoContent, HttpStatusCode.ResetContent))
        {
            Assert.Empty((await root.SendPageAsync<Thing>("GET", null, null, default)).Value);
        }
    }

    [Fact]
    public async Task AnotherStatusIsAFailureForAGetOfAPageSinceNothingMayBeTakenForAnEmptyList()
    {
        foreach (var root in EachAnswer(HttpStatusCode.OK, HttpStatusCode.Accepted))
        {
            await Assert.ThrowsAsync<ApiException>(() => root.SendPageAsync<Thing>("GET", null, null, default));
        }
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task ItIsAnEmptyStream(string verb)
    {
        foreach (var root in EachAnswer(HttpStatusCode.OK, HttpStatusCode.NoContent))
        {
            await using var stream = await root.SendStreamAsync(verb, null, null, null, default);
            Assert.True(await stream.ReadAsync(new byte[10]) < 10);
        }
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    public async Task OnlyAReadIsToldThatNothingWasModified(string verb)
        => await Assert.ThrowsAsync<ApiException>(
            () => new RecordingHandler(HttpStatusCode.NotModified).Client().Root.SendOrNullAsync<Thing>(verb, null, null, default));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"value":null}""")]
    [InlineData("null")]
    public async Task AValueThatIsNotThereIsNull(string body)
    {
        var root = new RecordingHandler(HttpStatusCode.OK, body).Client().Root;
        Assert.Null(await root.SendValueOrNullStructAsync("POST", null, JsonCodecs.Int32, null, default));
        Assert.Null(await root.SendValueOrNullAsync("POST", null, JsonCodecs.String, null, default));
    }

    private static IEnumerable<RequestPath> EachAnswer(params HttpStatusCode[] statuses)
    {
        foreach (var status in statuses)
        {
            foreach (var body in s_bodies)
            {
                yield return new RecordingHandler(status, body).Client().Root;
            }
        }
    }
}
