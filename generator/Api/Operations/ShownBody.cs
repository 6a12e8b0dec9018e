using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Api.Model;
using DocGen.Api.Types;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Operations;

/// <summary>The body that only examples show, where neither a table nor a sentence tells of it.</summary>
internal static class ShownBody
{
    /// <summary>The examples of a verb; where a page has none of it, all of them: an author copied the one of another request.</summary>
    public static IReadOnlyList<RequestSample> SamplesOf(OperationSource source, string verb)
        => source.Operation.RequestSamples.Where(sample => sample.Verb.Equals(verb, StringComparison.OrdinalIgnoreCase)).ToList() is { Count: > 0 } own
            ? own
            : source.Operation.RequestSamples;

    /// <summary>
    /// The members of all examples together, since each example shows what one call needs. The result is null if a key of an example
    /// cannot be the name of a member.
    /// </summary>
    /// <param name="source">The operation.</param>
    /// <param name="verb">The verb of the examples that count.</param>
    /// <param name="resolver">Resolves the types that values name.</param>
    public static ApiBody? Read(OperationSource source, string verb, TypeResolver resolver)
    {
        var members = new List<ApiProperty>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sample in SamplesOf(source, verb))
        {
            foreach (var member in sample.Members)
            {
                if (!TypeNameRules.IsIdentifier(member.Name))
                {
                    return null;
                }

                if (names.Add(member.Name))
                {
                    members.Add(Create(sample, member, source, resolver));
                }
            }
        }

        return new ApiBody { Kind = ApiBodyKind.Action, Parameters = members.ToEquatableArray(), Format = source.Operation.Body.Format };
    }

    /// <summary>A member that an example shows; one that sends the contents of a file (<c>-F "file=@kettle.png"</c>) is a file.</summary>
    public static ApiProperty Create(RequestSample sample, SampleMember member, OperationSource source, TypeResolver resolver) => new()
    {
        Name = member.Name,
        Type = sample.HasFile(member.Name) ? new ApiTypeReference(ApiTypeKind.Stream, IsCollection: member.IsArray)
            : SampleTypes.TryResolve(member, source.Page, resolver) ?? source.InferredMember(member.Name)
            ?? (member.Kind == SampleKind.Text ? PrimitiveTypes.Refer(ApiTypeKind.String, member.IsArray) : null)
            ?? PrimitiveTypes.Refer(ApiTypeKind.Untyped, member.IsArray),
    };
}
