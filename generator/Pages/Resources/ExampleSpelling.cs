using System;
using System.Collections.Generic;
using DocGen.Markdown;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Samples;
using DocGen.Pages.Sections;
using DocGen.Primitives;

namespace DocGen.Pages.Resources;

/// <summary>
/// The page of a type without a JSON representation may still show an example of it. An example is one case of many: it tells how the members
/// of the tables are spelled on the wire, but not which members there are.
/// </summary>
internal static class ExampleSpelling
{
    /// <summary>The members of the first example that mostly has those of the tables; empty if there is none.</summary>
    public static EquatableArray<SampleMember> Read(PageOutline outline, List<MemberRow> members)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in members)
        {
            names.Add(member.Name);
        }

        foreach (var section in outline.Sections)
        {
            foreach (var block in section.Section.Blocks)
            {
                if (names.Count > 0 && block is CodeBlock code && Read(code, names) is { Count: > 0 } found)
                {
                    return new(found.ToArray());
                }
            }
        }

        return default;
    }

    private static List<SampleMember>? Read(CodeBlock block, HashSet<string> names)
    {
        var body = HttpMessage.Read(block.Text).Json ?? (TolerantJson.TryParse(block.Text, out var json) ? json : null);
        var value = body is { Kind: JsonNodeKind.Object } ? body["value"] : null;
        var shown = SampleReader.Read(value is { Kind: JsonNodeKind.Array, Items.Count: > 0 } ? value.Items[0] : body);
        var found = new List<SampleMember>(shown.Count);
        foreach (var member in shown)
        {
            if (names.Contains(member.Name))
            {
                found.Add(member);
            }
        }

        return found.Count * 2 > shown.Count ? found : null;
    }
}
