using System.Linq;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Pages.Operations;

/// <summary>
/// A HEAD takes what the GET of its route takes (RFC 9110, 9.3.2), so a page lists the parameters once: "`HEAD /crates/{id}/scan`. See the following section."
/// </summary>
internal static class HeadOperations
{
    /// <summary>The operations of a page; those of HEAD without parameters have those of the GET beside them.</summary>
    public static EquatableArray<OperationDefinition> Complete(EquatableArray<OperationDefinition> operations)
        => operations.Any(IsBare) ? operations.Select(operation => Complete(operation, operations)).ToEquatableArray() : operations;

    private static bool IsBare(OperationDefinition operation)
        => operation.QueryParameters.IsEmpty && !operation.Lines.IsEmpty && operation.Lines.All(static line => line.Verb == "HEAD");

    private static OperationDefinition Complete(OperationDefinition operation, EquatableArray<OperationDefinition> operations)
    {
        var get = IsBare(operation) ? operations.FirstOrDefault(other => other.Lines.Any(line => line.Verb == "GET" && IsRouteOf(line, operation))) : null;
        return get is null ? operation : operation with { QueryParameters = get.QueryParameters, PathParameters = get.PathParameters };
    }

    private static bool IsRouteOf(RequestLine line, OperationDefinition operation) => operation.Lines.Any(other => other.Route.Segments == line.Route.Segments);
}
