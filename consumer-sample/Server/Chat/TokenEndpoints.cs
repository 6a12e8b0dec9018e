using System.Text.Json.Nodes;

namespace ConsumerSample.Server.Chat;

/// <summary>Signing in and out.</summary>
internal static class TokenEndpoints
{
    private const string Scheme = "Bearer ";

    public static void Map(ServiceHost routes, ChatStore store)
    {
        routes.Add("POST", "/tokens", r => SignIn(ChatForm.Read(r), store));
        routes.Add("DELETE", "/tokens", r =>
        {
            store.Tokens.Remove(TokenOf(r)!);
            return ApiAnswer.NoContent;
        });
    }

    /// <summary>The token that a request shows; null if it shows none.</summary>
    public static string? TokenOf(ApiRequest request) =>
        request.Header("Authorization") is { } text && text.StartsWith(Scheme, StringComparison.Ordinal) ? text[Scheme.Length..] : null;

    private static ApiAnswer SignIn(ChatForm form, ChatStore store)
    {
        string username = form.Require("username");
        if (!store.People.TryGetValue(username, out var person) || person.Password != form.Require("password"))
        {
            throw new ApiError(403, "password_wrong", "The name and the password do not belong together.");
        }

        string token = "p-" + Guid.NewGuid().ToString("N");
        store.Tokens.Add(token);
        return ApiAnswer.Json(new JsonObject
        {
            ["token"] = token,
            ["expires_at"] = "2099-12-31T00:00:00Z",
            ["person"] = new JsonObject { ["id"] = person.Id, ["username"] = username, ["display_name"] = person.DisplayName },
        });
    }
}
