using System.Net;
using System.Text;

namespace DocGen.EndToEnd.Tests.Routes;

/// <summary>Notes each request line and answers with something that the caller can read.</summary>
internal sealed class AnsweringHandler : HttpMessageHandler
{
    /// <summary>The request lines, behind the version.</summary>
    public SortedSet<string> Lines { get; } = new(StringComparer.Ordinal);

    /// <summary>What the method that is being called returns.</summary>
    public Type Answer { get; set; } = typeof(Task);

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string path = Uri.UnescapeDataString(request.RequestUri!.PathAndQuery);
        Lines.Add($"{request.Method} {SampleValues.WithoutValues(path)["/v1.0".Length..]}");
        return Task.FromResult(Response());
    }

    private HttpResponseMessage Response()
    {
        if (Answer == typeof(Task))
        {
            return new HttpResponseMessage(HttpStatusCode.NoContent);
        }

        Type result = Answer.GetGenericArguments()[0];
        string body = result == typeof(string) ? """{"value":"text"}"""
            : result.IsGenericType ? """{"value":[]}"""
            : "{}";
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
    }
}
