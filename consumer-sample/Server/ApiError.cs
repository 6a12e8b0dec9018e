namespace ConsumerSample.Server;

/// <summary>A failure that the caller is told about: the status, and the code and message of the documented error body.</summary>
public sealed class ApiError : Exception
{
    /// <summary>Makes a failure.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="code">The code in the error body.</param>
    /// <param name="message">What a person reads.</param>
    public ApiError(int status, string code, string message)
        : base(message)
    {
        Status = status;
        Code = code;
    }

    /// <summary>The HTTP status.</summary>
    public int Status { get; }

    /// <summary>The code in the error body.</summary>
    public string Code { get; }

    /// <summary>400: the request cannot be understood.</summary>
    public static ApiError InvalidRequest(string message) => new(400, "invalidRequest", message);

    /// <summary>401: there is no bearer token.</summary>
    public static ApiError Unauthenticated() => new(401, "unauthenticated", "The call needs a bearer token.");

    /// <summary>404: nothing has this key.</summary>
    public static ApiError NotFound(string what, string key) => new(404, "itemNotFound", $"No {what} has the key {key}.");

    /// <summary>409: the reference is there already.</summary>
    public static ApiError AlreadyExists(string key) => new(409, "nameAlreadyExists", $"{key} is referenced already.");

    /// <summary>412: the caller has an older version.</summary>
    public static ApiError Modified() => new(412, "resourceModified", "The object has changed since this ETag was given out.");
}
