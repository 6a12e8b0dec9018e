using DocGen.Api.Model;

namespace DocGen.Api.Operations;

/// <summary>Decides whether a response is a collection, where the sources of a page may disagree.</summary>
internal static class CollectionVote
{
    /// <summary>Decides by the key at the end of the route; else by the type as it was found, and by what the examples show.</summary>
    /// <param name="context">The context.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="found">The type as it was found.</param>
    /// <param name="single">The structure that has a list of its own in a member, if it has one.</param>
    public static bool Decide(OperationContext context, OperationQuestion question, ApiTypeReference found, ApiTypeReference single)
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

        if (context.FindType(single) is { } type && context.Members.Has(type, "value"))
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
