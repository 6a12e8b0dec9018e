using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using DocGen.Runtime.Tests.Http;
using Xunit;
using Xunit.Abstractions;

namespace DocGen.Runtime.Tests.Faults;

/// <summary>What a server can do wrong over real connections, row by row: nothing hangs, and what a caller sees names the status wherever one came.</summary>
public sealed class FaultTests(ITestOutputHelper output)
{
    private const string Json = "\r\nContent-Type: application/json";

    // The window that this begins with is reserved.
    private static readonly byte[] s_noBrotli = [0x11, 0x11, 0x11, 0x11];

    private static readonly Fault[] s_faults =
    [
        Fault.Of("nothing, closed", "", "HttpRequestException"),
        Fault.Of("nothing, reset", "", "HttpRequestException") with { Ending = RawServer.Ending.Reset },
        Fault.Of("nothing, silent", "", "TaskCanceledException/TimeoutException") with { Ending = RawServer.Ending.Silence },
        Fault.Of("no HTTP", "hello\r\n\r\n", "HttpRequestException"),
        Fault.Of("half a head", "HTTP/1.1 200 OK\r\nContent-Ty", "HttpRequestException"),
        Fault.Of("half a body, closed", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":", "HttpIOException"),
        Fault.Of("half a body, reset", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":", "HttpIOException") with { Ending = RawServer.Ending.Reset },
        Fault.Of("half a body, silent", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":",
            "TaskCanceledException/TimeoutException") with { Ending = RawServer.Ending.Silence },
        Fault.Of("half a body without a length", "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"id\":", "ApiException 200/JsonException"),
        Fault.Of("a chunk without a size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n", "HttpIOException"),
        Fault.Of("half an error, closed", "HTTP/1.1 500 No\r\nContent-Length: 100\r\n\r\n{\"error\":", "ApiException 500"),
        Fault.Of("half an error, silent", "HTTP/1.1 500 No\r\nContent-Length: 100\r\n\r\n{\"error\":",
            "ApiException 500") with { Ending = RawServer.Ending.Silence },
        Fault.Of("a chunk without a size in an error", "HTTP/1.1 500 No\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n", "ApiException 500"),
        new("no gzip", Fault.Response("200 OK\r\nContent-Encoding: gzip" + Json, "{}"), "ApiException 200/InvalidDataException"),
        new("no gzip in an error", Fault.Response("503 No\r\nContent-Encoding: gzip" + Json, "{}"), "ApiException 503"),
        new("no brotli", Fault.Response("200 OK\r\nContent-Encoding: br" + Json, s_noBrotli), "ApiException 200/InvalidOperationException"),
        new("no brotli in an error", Fault.Response("503 No\r\nContent-Encoding: br" + Json, s_noBrotli), "ApiException 503"),
        new("an empty 200", Fault.Response("200 OK", ""), "ApiException 200", "null"),
        new("an empty 201", Fault.Response("201 Created", ""), "ApiException 201", "null"),
        Fault.Of("a 204", "HTTP/1.1 204 No Content\r\n\r\n", "ApiException 204", "null"),
        Fault.Of("a 205 with a type", "HTTP/1.1 205 Reset\r\nContent-Length: 0" + Json + "\r\n\r\n", "ApiException 205", "null"),
        new("spaces", Fault.Response("200 OK" + Json, " \n"), "ApiException 200", "null"),
        new("JSON null", Fault.Response("200 OK" + Json, "null"), "ApiException 200/JsonException", "null"),
        new("a page of HTML", Fault.Response("200 OK\r\nContent-Type: text/html", "<html>"), "ApiException 200/JsonException"),
        new("HTML called JSON", Fault.Response("200 OK" + Json, "<html>"), "ApiException 200/JsonException"),
        new("a list for an object", Fault.Response("200 OK" + Json, "[]"), "ApiException 200/JsonException"),
        new("two objects", Fault.Response("200 OK" + Json, "{}{}"), "ApiException 200/JsonException"),
        new("bytes that are no text", Fault.Response("200 OK" + Json, [.. "{\"id\":\""u8, 0xff, .. "\"}"u8]), "ApiException 200/JsonException"),
        new("a number for a text", Fault.Response("200 OK" + Json, "{\"id\":1,\"count\":2}"), "null 2 [$.id]"),
        new("an array for a number", Fault.Response("200 OK" + Json, "{\"id\":\"a\",\"count\":[2]}"), "a  [$.count]"),
        new("half a surrogate pair", Fault.Response("200 OK" + Json, "{\"id\":\"\\ud800\",\"count\":2}"), "null 2 [$.id]"),
        new("nested too deeply", Fault.Response("200 OK" + Json, new string('[', 10_000)), "ApiException 200/JsonException"),
        new("UTF-16", Fault.Response("200 OK\r\nContent-Type: application/json; charset=utf-16", Encoding.Unicode.GetBytes("{\"id\":\"ä\"}")), "ä  []"),
        new("charset=utf-7", Fault.Response("200 OK\r\nContent-Type: application/json; charset=utf-7", "{\"id\":\"a\"}"), "a  []"),
        new("charset=utf-7 in an error", Fault.Response("400 No\r\nContent-Type: application/json; charset=utf-7", "{}"), "ApiException 400"),
        new("Location: //[", Fault.Response("200 OK\r\nLocation: //[" + Json, "{\"id\":\"a\"}"), "a  []"),
        new("Location: //%zz/", Fault.Response("201 Created\r\nLocation: //%zz/" + Json, "{\"id\":\"a\"}"), "a  []"),
        new("Location: /// in a redirect", Fault.Response("302 Found\r\nLocation: ///", ""), "HttpRequestException"),
        new("Location: //[ in a redirect", Fault.Response("302 Found\r\nLocation: //[", ""), "HttpRequestException"),
        new("a redirect to itself", Fault.Response("307 Again\r\nLocation: /v1.0/things", ""), "ApiException 307"),
        new("a redirect to a file", Fault.Response("302 Found\r\nLocation: file:///etc/passwd", ""), "HttpRequestException"),
        new("Retry-After: soon", Fault.Response("429 No\r\nRetry-After: soon", ""), "ApiException 429"),
        new("Content-Type: ?", Fault.Response("200 OK\r\nContent-Type: ?;=", "{\"id\":\"a\"}"), "a  []"),
        new("an undocumented 304", Fault.Of("", "HTTP/1.1 304 Not Modified\r\n\r\n", "").Answer, "ApiException 304"),
        new("a status of no class", Fault.Response("999 What", "{}"), "ApiException 999"),
        new("no reason", Fault.Response("500 ", "{\"error\":{\"code\":\"\"}}"), "ApiException 500"),
        Fault.Of("information first", "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"id\":\"a\"}", "a  []"),
        new("a head of a megabyte", Fault.Response("200 OK\r\nX-Long: " + new string('x', 1_000_000), "{}"), "HttpRequestException"),
        new("more than the client allows", Fault.Response("200 OK" + Json, new string(' ', 70_000) + "{}"), "HttpRequestException"),
    ];

    public static TheoryData<string> Names() => [.. s_faults.Select(static fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task EachEndsAsTheTableSays(string name)
    {
        var fault = s_faults.Single(fault => fault.Name == name);
        await using var server = new RawServer(fault.Answer, fault.Ending);
        using var httpClient = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All, MaxAutomaticRedirections = 3 })
        {
            Timeout = TimeSpan.FromSeconds(fault.Ending == RawServer.Ending.Silence ? 0.5 : 30),
            MaxResponseContentBufferSize = 60_000,
        };
        var things = new ThingClient(httpClient, server.Address).Things;
        var ofGet = await DescribeAsync(metadata => things["a"].GetAsync(new() { Metadata = metadata })!);
        var ofPost = await DescribeAsync(metadata => things.PostAsync(new(), new() { Metadata = metadata }));
        output.WriteLine($"| {name,-36} | GET {ofGet,-40} | POST {ofPost,-40} |");
        Assert.Equal((fault.OfGet, fault.OfPost ?? fault.OfGet), (ofGet, ofPost));
    }

    // "a 2 [$.count]": id, count and the paths of odd values; "ApiException 500/JsonException": the exception and what is in it.
    private static async Task<string> DescribeAsync(Func<ResponseMetadata, Task<Thing?>> call)
    {
        var metadata = new ResponseMetadata();
        try
        {
            var thing = await call(metadata);
            return thing is null ? "null" : $"{thing.Id ?? "null"} {thing.Count} [{string.Join(' ', metadata.UnexpectedValues)}]";
        }
        catch (Exception exception)
        {
            var inner = exception is ApiException or TaskCanceledException && exception.InnerException is { } cause ? "/" + NameOf(cause) : "";
            return NameOf(exception) + (exception is ApiException failure ? $" {(int)failure.StatusCode}" : "") + inner;
        }
    }

    // The platform's JSON exceptions have descendants of their own.
    private static string NameOf(Exception exception) => exception is System.Text.Json.JsonException ? "JsonException" : exception.GetType().Name;
}
