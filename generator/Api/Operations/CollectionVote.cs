using DocGen.Api.Model;
using DocGen.Api.Types;

namespace DocGen.Api.Operations;

/// <summary>Decides whether a response is a collection, where the sources of a page may disagree.</summary>
internal static class CollectionVote
{
    /// <summary>Decides by the key at the end of the route; else by the type as it was found, and by what the examples show.</summary>
    public static bool Decide(OperationQuestion question, ApiTypeReference found, TypeSymbol? type)
    {
        if (question.End is { Kind: RouteEndKind.Key })
        {
            return false;
        }

        var source = question.Source;
        var (arrays, others) = (0, 0);
        var isAnnotatedCollection = false;
        foreach (var sample in source.Operation.ResponseSamples)
        {
            if (sample.Status >= 300 || !sample.HasBody)
            {
                continue;
            }

            isAnnotatedCollection |= sample.AnnotatedType is { IsCollection: true };
            arrays += sample.HasValueArray ? 1 : 0;
            others += sample.HasValueArray ? 0 : 1;
        }

        if (type?.FindMember("value") is not null)
        {
            return found.IsCollection || isAnnotatedCollection;
        }

        return found.IsCollection && source.Operation.Response.SaysList ? true
            : found.IsCollection
            ? arrays > 0 || others == 0 || isAnnotatedCollection || IsListed(source)
            : isAnnotatedCollection || (arrays > 0 && others == 0);
    }

    private static bool IsListed(OperationSource source)
    {
        if (source.Operation.Title.StartsWith("List", System.StringComparison.OrdinalIgnoreCase) || source.Owners.Count == 0)
        {
            return true;
        }

        foreach (var link in source.Owners)
        {
            if (link.Row.ReturnType is null or { IsCollection: true })
            {
                return true;
            }
        }

        return false;
    }
}
