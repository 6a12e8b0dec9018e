using System.Text.Json.Nodes;

namespace ConsumerSample.Server.Chat;

/// <summary>The service that docs-input/chat describes, written by hand against these pages. It knows nothing of the generated client.</summary>
public sealed class ChatServer : IAsyncDisposable
{
    private const string BasePath = "/api/v2";

    private readonly ChatStore _store = new();
    private readonly ServiceHost _host;

    private ChatServer() => _host = new ServiceHost(BasePath, Admit, Failure);

    /// <summary>Where the server listens, the version included.</summary>
    public Uri BaseAddress => _host.BaseAddress;

    /// <summary>Starts a server without a room on a free port.</summary>
    public static async Task<ChatServer> StartAsync(CancellationToken cancellationToken = default)
    {
        ChatServer server = new();
        TokenEndpoints.Map(server._host, server._store);
        RoomEndpoints.Map(server._host, server._store);
        MessageEndpoints.Map(server._host, server._store);
        FileEndpoints.Map(server._host, server._store);
        SearchEndpoint.Map(server._host, server._store);
        await server._host.StartAsync(cancellationToken).ConfigureAwait(false);
        return server;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _host.DisposeAsync();

    /// <summary>Everything needs a token but the call that gives one.</summary>
    private void Admit(ApiRequest request)
    {
        bool isSignIn = request.Http.Request is { Method: "POST", Path.Value: BasePath + "/tokens" };
        if (!isSignIn && !_store.Tokens.Contains(TokenEndpoints.TokenOf(request) ?? ""))
        {
            throw new ApiError(401, "not_signed_in", "The call needs a token.");
        }
    }

    private static ApiAnswer Failure(ApiError error) =>
        ApiAnswer.Json(new JsonObject { ["error"] = error.Code, ["error_description"] = error.Message }, error.Status);
}
