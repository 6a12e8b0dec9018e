using System.Collections.Generic;
using System.Linq;
using DocGen.Api.Model;
using DocGen.Api.Types;
using DocGen.Pages.Model;

namespace DocGen.Api.Operations;

/// <summary>
/// Times that are sent as a number of seconds: a page that shows one time of its tables as a number, <c>"start_time": 1446388806</c>, means all others, too.
/// </summary>
internal static class NumericTimes
{
    /// <summary>Makes numbers of the times among some parameters, if their page shows times as numbers.</summary>
    public static void Retype(List<ApiProperty> parameters, Page page)
    {
        if (!parameters.Exists(IsTime) || !page.Operations.Any(ShowsNumber))
        {
            return;
        }

        for (var i = 0; i < parameters.Count; i++)
        {
            if (IsTime(parameters[i]))
            {
                parameters[i] = parameters[i] with { Type = PrimitiveTypes.Refer(ApiTypeKind.Double, parameters[i].Type.IsCollection) };
            }
        }
    }

    private static bool IsTime(ApiProperty property) => property.Type.Kind == ApiTypeKind.DateTimeOffset;

    private static bool IsTime(string name)
        => (PrimitiveTypes.TryFind(name, out var kind) || PrimitiveTypes.TryFindAlias(name, out kind)) && kind == ApiTypeKind.DateTimeOffset;

    private static bool ShowsNumber(OperationDefinition operation)
        => operation.Body.Members.Any(
            row => row.Type is { } type && IsTime(type.Alternatives[0].Name)
                && operation.RequestSamples.Any(sample => sample.Members.Any(
                    member => member.Name == row.Name && member.Kind is SampleKind.Integer or SampleKind.LongInteger or SampleKind.Fraction)));
}
