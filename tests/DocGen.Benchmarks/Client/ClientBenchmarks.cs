using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using DocGen.Benchmarks.Json.Plain;
using Mail;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;
using Graph = Microsoft.Graph.Models;
using Message = Mail.Models.Message;

namespace DocGen.Benchmarks.Client;

/// <summary>GET of a message and of a page of 100, from building the address to the object, against a handler in memory.</summary>
[MemoryDiagnoser]
public class ClientBenchmarks : IDisposable
{
    private const string BaseAddress = "https://graph.microsoft.com/v1.0";
    private const string Key = "AAMkAGUAAAwTW09AAA=";

    private readonly HttpClient _http = new(new InMemoryHandler());
    private readonly MailClient _mail;
    private readonly GraphServiceClient _graph;

    /// <summary>Makes the clients, all over one <see cref="HttpClient"/>.</summary>
    public ClientBenchmarks()
    {
        _mail = new MailClient(_http, new Uri(BaseAddress));
        _graph = new GraphServiceClient(_http, new AnonymousAuthenticationProvider(), BaseAddress);
    }

    [Benchmark]
    public Task<Message> GetOne() => _mail.Me.Messages[Key].GetAsync();

    [Benchmark]
    public Task<Json.Plain.Message?> GetOnePlain() => GetPlain(BaseAddress + "/me/messages/" + Uri.EscapeDataString(Key), PlainContext.Default.Message);

    [Benchmark]
    public Task<Json.Plain.Message?> GetOneFromJson()
        => _http.GetFromJsonAsync(BaseAddress + "/me/messages/" + Uri.EscapeDataString(Key), PlainContext.Default.Message);

    [Benchmark]
    public Task<Graph.Message?> GetOneGraph() => _graph.Me.Messages[Key].GetAsync();

    [Benchmark]
    public Task<CollectionPage<Message>> GetPage() => _mail.Me.Messages.GetAsync(new() { Top = 100 });

    [Benchmark]
    public Task<Page?> GetPagePlain() => GetPlain(BaseAddress + "/me/messages?$top=100", PlainContext.Default.Page);

    [Benchmark]
    public Task<Page?> GetPageFromJson() => _http.GetFromJsonAsync(BaseAddress + "/me/messages?$top=100", PlainContext.Default.Page);

    [Benchmark]
    public Task<Graph.MessageCollectionResponse?> GetPageGraph()
        => _graph.Me.Messages.GetAsync(static request => request.QueryParameters.Top = 100);

    /// <inheritdoc/>
    public void Dispose()
    {
        _graph.Dispose();
        _http.Dispose();
        GC.SuppressFinalize(this);
    }

    // What people write by hand when they care.
    private async Task<T?> GetPlain<T>(string address, JsonTypeInfo<T> type)
    {
        using var response = await _http.GetAsync(new Uri(address), HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        await using var stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        return await JsonSerializer.DeserializeAsync(stream, type).ConfigureAwait(false);
    }
}
