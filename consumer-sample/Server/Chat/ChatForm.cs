using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace ConsumerSample.Server.Chat;

/// <summary>A body of the type <c>application/x-www-form-urlencoded</c>, read by ASP.NET Core.</summary>
internal sealed class ChatForm
{
    private readonly Dictionary<string, StringValues> _fields;

    private ChatForm(Dictionary<string, StringValues> fields) => _fields = fields;

    /// <summary>Reads the body of a request.</summary>
    /// <exception cref="ApiError">The body is not a form.</exception>
    public static ChatForm Read(ApiRequest request)
    {
        if (request.Http.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.Ordinal) != true)
        {
            throw new ApiError(415, "form_expected", "The body must be a form.");
        }

        using FormReader reader = new(Encoding.UTF8.GetString(request.Content));
        return new ChatForm(reader.ReadForm());
    }

    /// <summary>A field; null if it was not sent.</summary>
    public string? Find(string name) => _fields.TryGetValue(name, out StringValues values) ? values.ToString() : null;

    /// <summary>A field that has to be there.</summary>
    /// <exception cref="ApiError">It is not.</exception>
    public string Require(string name) => Find(name) is { Length: > 0 } value ? value : throw new ApiError(422, "field_missing", $"{name} is missing.");
}
