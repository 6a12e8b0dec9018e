using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OData.Deltas;
using Microsoft.AspNetCore.OData.Routing.Controllers;

namespace ConsumerSample.Server.Devices;

/// <summary>What the controllers share. The library has read their arguments, and writes what they return.</summary>
public abstract class DeviceController : ODataController
{
    private static readonly HashSet<string> s_readOnly = new(StringComparer.Ordinal)
    {
        "Id", "CreatedDateTime", "LastModifiedDateTime", "Version", "Stage", "PercentComplete", "BytesDelivered", "CorrelationId",
    };

    /// <summary>A body that the library could read.</summary>
    /// <exception cref="ApiError">It could not, and said why.</exception>
    protected T Given<T>(T? body)
        where T : class
    {
        string? reason = ModelState.Values.SelectMany(static entry => entry.Errors)
            .Select(static error => error.Exception?.Message ?? error.ErrorMessage)
            .FirstOrDefault();
        return reason is null && body is not null ? body : throw ApiError.InvalidRequest(reason ?? "The body is missing.");
    }

    /// <summary>Changes what a body names: what is missing stays, and null clears.</summary>
    /// <exception cref="ApiError">The body names what only the service may set, or is of another type.</exception>
    protected void Apply<T>(Delta<T>? body, T item)
        where T : class
    {
        Delta<T> delta = Given(body);
        if (delta.GetChangedPropertyNames().FirstOrDefault(s_readOnly.Contains) is { } name)
        {
            throw ApiError.InvalidRequest($"{name} is read-only.");
        }

        if (!delta.StructuredType.IsInstanceOfType(item))
        {
            throw ApiError.InvalidRequest($"The object is not of the type {delta.StructuredType.Name}.");
        }

        delta.Patch(item);
    }

    /// <summary>The object after a change: the pages promise it, and a caller may do without.</summary>
    protected IActionResult Changed<T>(T item)
        where T : class =>
        Request.Headers["Prefer"].ToString().Contains("return=minimal", StringComparison.Ordinal) ? NoContent() : Ok(item);
}
