using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using DocGen.Runtime.Http;
using DocGen.Runtime.Serialization;

namespace DocGen.Runtime.Tests.Http;

/// <summary>A small client, written as the generator writes one.</summary>
public sealed class ThingClient(HttpClient httpClient, Uri? baseAddress = null)
    : ApiClientBase(httpClient, baseAddress, "https://api.contoso.example/v1.0", "ThingClient")
{
    /// <summary>Where the tests append steps of their own.</summary>
    internal RequestPath Root => _path;

    public ThingsBuilder Things => new(_path.Literal("things"));

    /// <summary>The collection.</summary>
    public readonly struct ThingsBuilder
    {
        private readonly RequestPath _path;

        internal ThingsBuilder(RequestPath path) => _path = path;

        public ThingBuilder this[string id] => new(_path.Key(id, "{thing-id}"));

        public Task<CollectionPage<Thing>> GetAsync(ODataRequestOptions? options = null, CancellationToken cancellationToken = default)
            => _path.SendPageAsync<Thing>("GET", null, options, cancellationToken);

        public Task<Thing?> PostAsync(Thing body, ODataRequestOptions? options = null, CancellationToken cancellationToken = default)
            => _path.SendOrNullAsync<Thing>("POST", RequestBody.Model(body), options, cancellationToken);
    }

    /// <summary>A member of the collection.</summary>
    public readonly struct ThingBuilder
    {
        private readonly RequestPath _path;

        internal ThingBuilder(RequestPath path) => _path = path;

        public Task<Thing> GetAsync(ODataRequestOptions? options = null, CancellationToken cancellationToken = default)
            => _path.SendAsync<Thing>("GET", null, options, cancellationToken);

        public Task<Thing?> GetIfModifiedAsync(ODataRequestOptions? options = null, CancellationToken cancellationToken = default)
            => _path.SendOrNullAsync<Thing>("GET", null, options, cancellationToken);

        public Task<Thing?> PatchAsync(ThingPatch body, ThingOptions? options = null, CancellationToken cancellationToken = default)
            => _path.SendOrNullAsync<Thing>("PATCH", RequestBody.Patch(body, "contoso.thing"), options, cancellationToken);

        public Task DeleteAsync(ThingOptions? options = null, CancellationToken cancellationToken = default)
            => _path.SendAsync("DELETE", null, options, cancellationToken);

        public Task CloseAsync(ThingRequest body, ODataRequestOptions? options = null, CancellationToken cancellationToken = default)
            => _path.Literal("close").SendAsync("POST", RequestBody.Action(body), options, cancellationToken);

        public Task<int> CountAsync(ODataRequestOptions? options = null, CancellationToken cancellationToken = default)
            => _path.Literal("count()").SendValueAsync("GET", null, JsonCodecs.Int32, options, cancellationToken);

        public Task<Stream> GetContentAsync(ODataRequestOptions? options = null, CancellationToken cancellationToken = default)
            => _path.Literal("content").SendStreamAsync("GET", null, null, options, cancellationToken);

        public Task PutContentAsync(
            Stream body, string contentType = "application/octet-stream", ODataRequestOptions? options = null, CancellationToken cancellationToken = default)
            => _path.Literal("content").SendAsync("PUT", RequestBody.Stream(body, contentType), options, cancellationToken);
    }
}
