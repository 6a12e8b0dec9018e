using ConsumerSample.Chat;

namespace ConsumerSample.Walkthrough.Chat;

/// <summary>
/// The chapters about the chat: a client of pages that look quite different. They name no type and have no table of members, so all types are made of
/// the JSON that they show; placeholders are written <c>:room_id</c>, and bodies are forms.
/// </summary>
public static class ChatTour
{
    /// <summary>Makes all the calls.</summary>
    /// <param name="http">What sends the requests. The token that it gets is a default header of it.</param>
    /// <param name="baseAddress">Where the service is.</param>
    /// <param name="narrator">Who tells of it.</param>
    public static async Task RunAsync(HttpClient http, Uri baseAddress, Narrator narrator)
    {
        ChatClient client = new(http, baseAddress);

        narrator.Chapter("Chat: signing in");
        narrator.Step("The page lists fields of a form, so the body is sent as one. What the page requires, the compiler requires.");
        var signedIn = (await client.Tokens.PostAsync(new() { Username = "ada", Password = "engine & mill" }))!;
        narrator.Expect(signedIn is { Token.Length: > 10, Person.DisplayName: "Ada Berg" });
        narrator.Expect(signedIn.ExpiresAt > DateTimeOffset.UtcNow);
        http.DefaultRequestHeaders.Authorization = new("Bearer", signedIn.Token);

        await ChatRooms.RunAsync(client, narrator);
        await ChatMessages.RunAsync(client, narrator);
        await ChatFiles.RunAsync(client, narrator);

        narrator.Chapter("Chat: signing out");
        narrator.Step("Behind that, the token is worth nothing. Errors of this house look different, and are ApiExceptions all the same.");
        await client.Tokens.DeleteAsync();
        ApiException refused = await CatchAsync(() => client.Rooms.GetAsync());
        narrator.Expect(refused is { StatusCode: System.Net.HttpStatusCode.Unauthorized, Code: "not_signed_in", ErrorMessage: "The call needs a token." });
    }

    /// <summary>The exception that a call ends with.</summary>
    internal static async Task<ApiException> CatchAsync(Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (ApiException exception)
        {
            return exception;
        }

        throw new InvalidOperationException("The call was expected to fail.");
    }
}
