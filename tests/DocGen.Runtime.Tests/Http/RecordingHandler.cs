using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace DocGen.Runtime.Tests.Http;

/// <summary>Records requests as they would be sent, and answers them.</summary>
internal sealed class RecordingHandler(Func<HttpRequestMessage, HttpResponseMessage> respond) : HttpMessageHandler
{
    public RecordingHandler(HttpStatusCode status, string? body = null, string contentType = "application/json")
        : this(_ => Response(status, body, contentType))
    {
    }

    /// <summary>The requests: verb, address as sent, headers by name, body.</summary>
    public List<(string Verb, string Address, Dictionary<string, string> Headers, string? Body)> Requests { get; } = [];

    /// <summary>The request messages.</summary>
    public List<HttpRequestMessage> Messages { get; } = [];

    /// <summary>Makes a response.</summary>
    public static HttpResponseMessage Response(HttpStatusCode status, string? body = null, string contentType = "application/json")
    {
        var response = new HttpResponseMessage(status);
        if (body is not null)
        {
            response.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            response.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        return response;
    }

    /// <summary>A client that sends to this handler.</summary>
    public ThingClient Client(string? baseAddress = null) => new(new HttpClient(this), baseAddress is null ? null : new Uri(baseAddress));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _ = request.Content?.Headers.ContentLength; // Computed when it is first asked for.
        var headers = request.Headers.NonValidated.Concat(request.Content?.Headers.NonValidated ?? default)
            .ToDictionary(static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        Messages.Add(request);
        Requests.Add((request.Method.Method, request.RequestUri!.AbsoluteUri, headers, body));
        var response = respond(request);
        response.RequestMessage ??= request;
        return response;
    }
}
