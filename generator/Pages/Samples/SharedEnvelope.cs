using System.Linq;
using DocGen.Json;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Samples;

/// <summary>
/// An object that a page shows once as the form of all its responses: "The JSON response envelope format is as follows:". Operations whose examples have
/// members of it have the others as well, and one that is read and shows no example gives it as it is.
/// </summary>
internal static class SharedEnvelope
{
    /// <summary>Finds it in the sections of a page that belong to no operation; null if they show none.</summary>
    public static ResponseSample? Find(PageOutline outline)
    {
        foreach (var (section, code) in outline.Code)
        {
            if (IsNamed(section.Section, code) && Read(code.Text) is { } sample)
            {
                return sample;
            }
        }

        return null;
    }

    private static bool IsNamed(Section section, CodeBlock code)
        => ResponseWords.Envelopes.IsIn(section.Heading.Plain)
            || (section.BlockBefore(code) is ParagraphBlock paragraph && ResponseWords.Envelopes.IsIn(paragraph.Text.Plain));

    /// <summary>Gives an operation the members of the envelope, unless the page says that it gives something else.</summary>
    public static OperationDefinition Complete(OperationDefinition operation, ResponseSample envelope)
    {
        if (operation.Response.IsTold)
        {
            return operation;
        }

        var bodies = operation.ResponseSamples.Where(static sample => sample.Status < 300 && sample.HasBody).ToList();
        var isOf = bodies.Count == 0
            ? operation.Lines.Any(static line => Routes.HttpVerbs.HasNoBody(line.Verb) && line.Verb != "DELETE")
            : bodies.TrueForAll(sample => HasMost(envelope, sample));
        return isOf ? operation with { ResponseSamples = operation.ResponseSamples.Append(envelope).ToEquatableArray() } : operation;
    }

    /// <summary>Whether most members of an example are those of the envelope.</summary>
    private static bool HasMost(ResponseSample envelope, ResponseSample sample)
    {
        var shared = sample.Body?.Members.Count(member => envelope.Body!.Find(member.Name) is not null) ?? 0;
        return shared > 0 && shared * 2 > sample.Body!.Members.Count;
    }

    /// <summary>Reads the object; alternatives of a member stand side by side: <c>"state": "open" | "closed"</c>.</summary>
    private static ResponseSample? Read(string text)
        => TolerantJson.TryParse(text.Replace("\" | \"", " | "), out var json) && json is { Kind: JsonNodeKind.Object, Members.Count: > 1 }
            ? new ResponseSample(0, null, HasBody: true, HasValueArray: false, HasScalarValue: false, null)
            {
                Members = SampleReader.Read(json),
                Body = JsonShapeReader.Read(json),
            }
            : null;
}
