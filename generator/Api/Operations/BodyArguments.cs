using System.Collections.Generic;
using DocGen.Api.Model;
using DocGen.Api.Types;
using DocGen.Pages.Model;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Api.Operations;

/// <summary>The arguments of functions whose pages list them as if they were a request body; a GET has none, so they belong into the path.</summary>
internal static class BodyArguments
{
    /// <summary>The arguments that a line lacks; empty if there are none or the line has arguments itself.</summary>
    public static EquatableArray<RouteArgument> Of(OperationDefinition operation, RequestLine line)
    {
        if (operation.Body.Kind is not (RequestBodyKind.Parameters or RequestBodyKind.Members) || operation.Body.Members.IsEmpty || HasCall(line)
            || HasWrite(operation))
        {
            return default;
        }

        var arguments = new List<RouteArgument>(operation.Body.Members.Count);
        foreach (var row in operation.Body.Members)
        {
            arguments.Add(new RouteArgument(row.Name, row.Name, IsPlaceholder: true, IsText(row)));
        }

        return arguments.ToEquatableArray();
    }

    /// <summary>Whether a body is for a write that the page documents beside the GET: "GET /crates/{id}", "POST /crates/{id}".</summary>
    private static bool HasWrite(OperationDefinition operation)
    {
        foreach (var line in operation.Lines)
        {
            if (!HttpVerbs.HasNoBody(line.Verb))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCall(RequestLine line)
    {
        foreach (var segment in line.Route.Segments)
        {
            if (segment.Kind == RouteSegmentKind.Function)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsText(MemberRow row)
        => row.Type is not { } type || (PrimitiveTypes.TryFind(type.Alternatives[0].Name, out var kind) && kind == ApiTypeKind.String);
}
