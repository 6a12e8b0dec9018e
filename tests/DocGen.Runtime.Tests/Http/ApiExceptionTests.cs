using System;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Xunit;

namespace DocGen.Runtime.Tests.Http;

/// <summary>Failures: status and body are kept, whatever they are.</summary>
public sealed class ApiExceptionTests
{
    [Fact]
    public async Task AnErrorObjectIsReadWithItsInnerError()
    {
        var exception = await FailAsync(
            HttpStatusCode.NotFound,
            """{"error":{"code":"itemNotFound","message":"There is none.","innerError":{"code":"inner","request-id":"r-1","date":"2026-01-01"}"""
                + ""","details":[]}}""");
        Assert.Equal(HttpStatusCode.NotFound, exception.StatusCode);
        Assert.Equal("itemNotFound", exception.Code);
        Assert.Equal("There is none.", exception.ErrorMessage);
        Assert.Equal("inner", exception.InnerError!.Value.GetProperty("code").GetString());
        Assert.Equal("r-1", exception.RequestId);
        Assert.Equal(0, exception.Error!.Value.GetProperty("details").GetArrayLength());
        Assert.Equal("GET /things/{thing-id}: 404 (Not Found), itemNotFound: There is none.", exception.Message);
    }

    [Theory]
    [InlineData("""{"error":{"code":"a","message":{"lang":"en","value":"b"}}}""", "a", "b")]
    [InlineData("""{"odata.error":{"code":"a","message":{"value":"b"}}}""", "a", "b")]
    [InlineData("""{"error":"a","error_description":"b"}""", "a", "b")]
    [InlineData("""{"type":"a","title":"c","detail":"b"}""", "a", "b")]
    [InlineData("""{"title":"b"}""", null, "b")]
    [InlineData("""{"code":17,"message":"b"}""", "17", "b")]
    [InlineData("""{"Code":"a","Message":"b"}""", "a", "b")]
    [InlineData("\uFEFF {\"error\":{\"code\":\"a\",\"message\":\"b\"}}", "a", "b")]
    [InlineData("""{"error":"There is none."}""", null, "There is none.")]
    [InlineData("""{"error":"There is none.","errorType":"notFound","status":"error"}""", "notFound", "There is none.")]
    [InlineData("""{"error":404,"status":"There is none."}""", "404", "There is none.")]
    [InlineData("""{"error":"denied","message":"b"}""", "denied", "b")]
    [InlineData("""{"error":"denied","status":"error"}""", "denied", null)]
    [InlineData("""{"error":["b","c"]}""", null, "b; c")]
    [InlineData("""{"errors":["b","c"]}""", null, "b; c")]
    [InlineData("""{"errors":[{"code":"a","message":"b"},{"code":"x","detail":"c"},{"code":"y"},7,null]}""", "a", "b; c")]
    [InlineData("""{"errors":{"name":["b","c"],"price":"d","left":[]}}""", null, "name: b; c; price: d")]
    [InlineData("""{"message":"b","errors":[{"code":"a","message":"c"}]}""", "a", "b")]
    [InlineData("""{"errors":[]}""", null, null)]
    [InlineData("""{"error_code":"a","error_message":"b"}""", "a", "b")]
    [InlineData("""{"errorCode":"a","msg":"b"}""", "a", "b")]
    [InlineData("""[{"errorCode":"a","message":"b"},{"errorCode":"c","message":"d"}]""", "a", "b")]
    [InlineData("""{"error":null}""", null, null)]
    [InlineData("""{"error":{"code":null,"message":[]}}""", null, null)]
    [InlineData("""{"error":[1]}""", null, null)]
    public async Task TheCommonFormsAreUnderstood(string body, string? code, string? message)
    {
        var exception = await FailAsync(HttpStatusCode.BadRequest, body);
        Assert.Equal(code, exception.Code);
        Assert.Equal(message, exception.ErrorMessage);
        Assert.NotNull(exception.Error);
    }

    [Theory]
    [InlineData("""{"error":{"code":"\ud800","message":"x"}}""")]
    [InlineData("""{"\udc00":1,"error":{"code":"c"}}""")]
    public async Task HalfASurrogatePairHidesNoStatus(string body)
    {
        var exception = await FailAsync(HttpStatusCode.BadRequest, body);
        Assert.Equal((HttpStatusCode.BadRequest, body), (exception.StatusCode, exception.RawBody));
        Assert.Null(exception.Code);
    }

    [Theory]
    [InlineData("<html>Bad gateway</html>", "text/html")]
    [InlineData("{ not json", "application/json")]
    [InlineData("[1]", "application/json")]
    [InlineData("[]", "application/json")]
    [InlineData("", "text/plain")]
    [InlineData(null, "text/plain")]
    public async Task OtherBodiesAreKeptAsTheyAre(string? body, string contentType)
    {
        var exception = await FailAsync(HttpStatusCode.BadGateway, body, contentType);
        Assert.Equal(HttpStatusCode.BadGateway, exception.StatusCode);
        Assert.Equal(body ?? "", exception.RawBody);
        Assert.False(exception.IsRawBodyTruncated);
        Assert.Null(exception.Code);
        Assert.Null(exception.Error);
        Assert.Equal("GET /things/{thing-id}: 502 (Bad Gateway).", exception.Message);
    }

    [Theory]
    [InlineData("""{"error":{"code":"","message":""}}""", "GET /things/{thing-id}: 412 (Precondition Failed).")]
    [InlineData("""{"error":{"code":"","message":"Changed."}}""", "GET /things/{thing-id}: 412 (Precondition Failed): Changed.")]
    [InlineData("""{"error":{"code":"changed","message":""}}""", "GET /things/{thing-id}: 412 (Precondition Failed), changed.")]
    [InlineData("""{"error":{"code":"a\nb","message":"c\r\nINFO: d\u001b[2Je\u202ef\u2028g"}}""",
        "GET /things/{thing-id}: 412 (Precondition Failed), a b: c  INFO: d [2Je f g")]
    public async Task TheMessageIsOneLineWithoutWhatIsEmpty(string body, string message)
        => Assert.Equal(message, (await FailAsync(HttpStatusCode.PreconditionFailed, body)).Message);

    [Fact]
    public async Task TheMessageHasTheBeginningOfALongText()
    {
        var exception =
            await FailAsync(HttpStatusCode.BadRequest,
                """{"error":{"code":"a","message":"?"}}""".Replace("?", new string('x', 60_000), StringComparison.Ordinal));
        Assert.Equal(60_000, exception.ErrorMessage!.Length);
        Assert.EndsWith("xxx…", exception.Message);
        Assert.InRange(exception.Message.Length, 2000, 2100);
    }

    [Theory]
    [InlineData("//[")]
    [InlineData("//%zz/")]
    [InlineData("///")]
    [InlineData("http://[")]
    [InlineData("http://a:99999/")]
    public async Task ALocationThatLeadsNowhereHidesNothing(string location)
    {
        foreach (var status in new[] { HttpStatusCode.OK, HttpStatusCode.Found })
        {
            var metadata = new ResponseMetadata();
            var handler = new RecordingHandler(_ =>
            {
                var response = RecordingHandler.Response(status, """{"id":"a"}""");
                response.Headers.TryAddWithoutValidation("Location", location);
                return response;
            });
            var exception = await Record.ExceptionAsync(() => handler.Client().Things["a"].GetAsync(new() { Metadata = metadata }));
            Assert.Equal(status == HttpStatusCode.OK ? null : typeof(ApiException), exception?.GetType());
            Assert.NotNull(metadata.GetHeader("Location"));
        }
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("\"UTF-7\"")]
    [InlineData("")]
    [InlineData("x y")]
    public async Task AnEncodingThatIsNoneHidesNoStatus(string charSet)
    {
        const string Body = """{"error":{"code":"a"}}""";
        Assert.Equal("a", (await FailAsync(HttpStatusCode.BadRequest, Body, $"application/json; charset={charSet}")).Code);
        Assert.Equal("1",
            (await new RecordingHandler(HttpStatusCode.OK, """{"id":"1"}""", $"application/json; charset={charSet}").Client().Things["a"].GetAsync()).Id);
    }

    [Fact]
    public async Task ALongBodyIsCut()
    {
        var exception = await FailAsync(HttpStatusCode.BadGateway, new string('x', 100_000), "text/plain");
        Assert.True(exception.IsRawBodyTruncated);
        Assert.Equal(64 * 1024, exception.RawBody.Length);
        Assert.False((await FailAsync(HttpStatusCode.BadGateway, new string('x', 64 * 1024), "text/plain")).IsRawBodyTruncated);
    }

    [Fact]
    public async Task HeadersAreKept()
    {
        var handler = new RecordingHandler(static _ =>
        {
            var response = RecordingHandler.Response(HttpStatusCode.TooManyRequests, "{}");
            response.Headers.TryAddWithoutValidation("Retry-After", "120");
            response.Headers.TryAddWithoutValidation("x-request-id", "r-2");
            return response;
        });
        var exception = await Assert.ThrowsAsync<ApiException>(() => handler.Client().Things["a"].GetAsync());
        Assert.Equal(TimeSpan.FromMinutes(2), exception.RetryAfter);
        Assert.Equal("r-2", exception.RequestId);
        Assert.Equal("120", exception.GetHeader("retry-after"));
        Assert.Contains(exception.Headers, static header => header.Key == "Content-Type" && header.Value == "application/json");
    }

    [Fact]
    public async Task ADateToRetryAfterIsCountedFromTheDateOfTheResponse()
    {
        var now = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var handler = new RecordingHandler(_ => new(HttpStatusCode.ServiceUnavailable)
        {
            Headers = { Date = now, RetryAfter = new(now.AddSeconds(30)) },
        });
        Assert.Equal(TimeSpan.FromSeconds(30), (await Assert.ThrowsAsync<ApiException>(() => handler.Client().Things["a"].GetAsync())).RetryAfter);
    }

    [Fact]
    public async Task ARedirectThatWasNotFollowedTellsWhereItLeads()
    {
        var handler = new RecordingHandler(static _ => new(HttpStatusCode.Found) { Headers = { Location = new("https://files.example/x") } });
        var exception = await Assert.ThrowsAsync<ApiException>(() => handler.Client().Things["a"].GetContentAsync());
        Assert.Equal(new Uri("https://files.example/x"), exception.Location);
    }

    [Fact]
    public async Task EveryKindOfCallFailsTheSameWay()
    {
        var handler = new RecordingHandler(HttpStatusCode.Forbidden, """{"error":{"code":"denied","message":"No."}}""");
        var things = handler.Client().Things;
        foreach (var call in new Func<Task>[]
        {
            () => things.GetAsync(),
            () => things.PostAsync(new()),
            () => things["a"].GetAsync(),
            () => things["a"].GetIfModifiedAsync(),
            () => things["a"].DeleteAsync(),
            () => things["a"].CountAsync(),
            () => things["a"].GetContentAsync(),
            () => things["a"].CloseAsync(new() { Reason = "x" }),
        })
        {
            Assert.Equal("denied", (await Assert.ThrowsAsync<ApiException>(call)).Code);
        }
    }

    [Fact]
    public async Task ABodyThatBreaksOffDoesNotHideTheStatus()
    {
        var handler = new RecordingHandler(static _ => new(HttpStatusCode.InternalServerError) { Content = new BrokenContent() });
        Assert.Equal(HttpStatusCode.InternalServerError, (await Assert.ThrowsAsync<ApiException>(() => handler.Client().Things["a"].GetAsync())).StatusCode);
    }

    private static Task<ApiException> FailAsync(HttpStatusCode status, string? body, string contentType = "application/json")
        => Assert.ThrowsAsync<ApiException>(() => new RecordingHandler(status, body, contentType).Client().Things["a"].GetAsync());

    private sealed class BrokenContent : HttpContent
    {
        protected override Task SerializeToStreamAsync(System.IO.Stream stream, TransportContext? context)
            => throw new System.IO.IOException("The connection is gone.");

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
