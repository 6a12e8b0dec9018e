using System;
using DocGen.Pages.Model;

namespace DocGen.Api.Operations;

/// <summary>Tells pages that read an object and, by another step, its content.</summary>
internal static class ContentSamples
{
    /// <summary>Whether the examples show both an object and bytes.</summary>
    public static bool HasContent(OperationDefinition operation)
    {
        var (hasBytes, hasObject) = (false, false);
        foreach (var sample in operation.ResponseSamples)
        {
            hasBytes |= IsBytes(sample);
            hasObject |= !sample.Members.IsEmpty;
        }

        return hasBytes && hasObject;
    }

    private static bool IsBytes(ResponseSample sample)
        => (sample.AnnotatedType is { } type && type.Alternatives[0].Name.Equals("stream", StringComparison.OrdinalIgnoreCase))
            || (sample is { HasBody: true, Members.IsEmpty: true, ContentType: { } content } && content.IndexOf("json", StringComparison.Ordinal) < 0);
}
