using System;
using DocGen.Api.Model;
using DocGen.Pages.Model;

namespace DocGen.Api.Operations;

/// <summary>Bodies that are bytes, and the content type that they are sent with.</summary>
internal static class BinaryBody
{
    /// <summary>"the binary contents of the file": of the type that the section names, else of that of the example.</summary>
    public static ApiBody? ReadSection(BodyQuestion question)
        => question.Body.Kind == RequestBodyKind.Stream ? Create(question.Body.ContentType ?? FindType(question.Source, question.Verb)) : null;

    /// <summary>The body that an example request with the verb shows, where that is something else than JSON.</summary>
    public static ApiBody? ReadExample(BodyQuestion question)
    {
        foreach (var sample in question.Source.Operation.RequestSamples)
        {
            if (sample.Verb.Equals(question.Verb, StringComparison.OrdinalIgnoreCase) && IsStream(sample))
            {
                return Create(sample.ContentType);
            }
        }

        return null;
    }

    /// <summary><c>PUT /crates/{id}/photo/$value</c>.</summary>
    public static ApiBody? ReadEnd(BodyQuestion question)
        => question.Operation.Form == RouteForm.Value ? Create(FindType(question.Source, question.Verb)) : null;

    private static ApiBody Create(string? contentType) => new() { Kind = ApiBodyKind.Stream, ContentType = contentType };

    /// <summary>The content type that an example sends bytes with; null if none tells. Plain text stands for a file of any kind.</summary>
    private static string? FindType(OperationSource source, string verb)
    {
        foreach (var sample in source.Operation.RequestSamples)
        {
            if (sample.Verb.Equals(verb, StringComparison.OrdinalIgnoreCase) && IsStream(sample))
            {
                return sample.ContentType is "text/plain" ? null : sample.ContentType;
            }
        }

        return null;
    }

    private static bool IsStream(RequestSample sample)
        => sample is { ContentType: { } type, Members.IsEmpty: true, BodyType: null } && type.IndexOf("json", StringComparison.OrdinalIgnoreCase) < 0
            && type.IndexOf("form-urlencoded", StringComparison.OrdinalIgnoreCase) < 0;
}
