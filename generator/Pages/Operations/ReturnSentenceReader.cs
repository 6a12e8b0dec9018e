using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Operations;

/// <summary>
/// Reads from the description of an operation what it returns, on pages without a response section: <c>Returns a [lid](#lid-object) object.</c>,
/// <c>**Returns:** Array of [Lid](lids.md)</c>, <c>Returns `204 No Content` on success.</c>, <c>Returns the rendered lid in plain text.</c>
/// </summary>
internal sealed class ReturnSentenceReader(PageContext context)
{
    /// <summary>A type that is further behind the verb than this many words belongs to another verb.</summary>
    private const int LongestLead = 60;

    /// <summary>
    /// Reads the text behind a label, which is trusted more than any sentence: <c>**Returns:** Array of [Lid](lids.md)</c>. Null if there is no label;
    /// a response of unknown type if the text behind the label names no type: <c>**Returns:** Hash with a single key of `count`</c>.
    /// </summary>
    public ResponseDefinition? ReadLabelled(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            for (var i = 0; block is ParagraphBlock paragraph && i < paragraph.Text.Runs.Length; i++)
            {
                var run = paragraph.Text.Runs[i];
                if (run.Kind == RunKind.Bold && ResponseWords.ReturnLabels.IsIn(run.Text.Trim().TrimEndAny(":")))
                {
                    return Read(TailOf(paragraph.Text.Runs, i, run.Text.Length)) ?? ResponseDefinition.Unstated;
                }
            }
        }

        return null;
    }

    /// <summary>Reads the first such sentence; null if there is none.</summary>
    public ResponseDefinition? Read(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is ParagraphBlock paragraph && Read(paragraph.Text.Runs) is { } response)
            {
                return response;
            }
        }

        return null;
    }

    private ResponseDefinition? Read(TextRun[] runs)
    {
        for (var i = 0; i < runs.Length; i++)
        {
            if (runs[i].Kind is RunKind.Text or RunKind.Bold && ReturnWords.GivingVerbs.IndexIn(runs[i].Text, out var end) >= 0
                && Read(TailOf(runs, i, end)) is { } response)
            {
                return response;
            }
        }

        return null;
    }

    /// <summary>The text behind the verb, up to the end of its sentence or to the next bold text.</summary>
    private static List<TextRun> TailOf(TextRun[] runs, int index, int start)
    {
        var tail = new List<TextRun>();
        for (var i = index; i < runs.Length && (i == index || runs[i].Kind != RunKind.Bold); i++)
        {
            var text = i == index ? runs[i].Text.Substring(start) : runs[i].Text;
            var stop = runs[i].Kind is RunKind.Link or RunKind.Code ? -1 : EndOfSentence(text);
            tail.Add(runs[i] with
            {
                Kind = i == index || runs[i].Kind == RunKind.Break ? RunKind.Text : runs[i].Kind,
                Text = stop < 0 ? text : text.Substring(0, stop)
            });
            if (stop >= 0)
            {
                break;
            }
        }

        return tail;
    }

    private static int EndOfSentence(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '.' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])))
            {
                return i;
            }
        }

        return -1;
    }

    private ResponseDefinition? Read(List<TextRun> tail)
    {
        var codes = new List<int>();
        StatusCodeReader.Read(tail, codes);
        var lead = "";
        foreach (var run in tail)
        {
            if (run.Kind == RunKind.Link && lead.Length <= LongestLead && NamesType(run, lead))
            {
                var isList = IsCollection(lead);
                return new() { Type = new(new([TypeOf(run)]), isList), SaysList = isList, StatusCodes = codes.ToEquatableArray() };
            }

            lead += run.Text;
        }

        if (context.LocalTypes.NamedIn(lead) is { } local)
        {
            // "Returns the created lid object." on a page with a section "Lid Object".
            var isList = IsCollection(lead.Substring(0, lead.IndexOf(local.Section.Heading.Plain, System.StringComparison.OrdinalIgnoreCase)));
            return new() { Type = new(new([new TypeName(local.Name)]), isList), SaysList = isList, StatusCodes = codes.ToEquatableArray() };
        }

        var isEmpty = ResponseWords.Nothing.IsIn(lead) || (codes.Count > 0 && codes.TrueForAll(static code => code is 204 or 205));
        return isEmpty ? new() { IsEmpty = true, StatusCodes = codes.ToEquatableArray() }
            : ResponseFormWords.RawBodies.IsIn(lead) ? new() { IsStream = true, StatusCodes = codes.ToEquatableArray() }
            : null;
    }

    /// <summary>
    /// Whether a link is to the type that is given, and not to what tells more about it: "an array of lids (see [Add
    /// lid](#add-lid))", "lids of [type](#lid-types)", "[`201`](codes.md) and the attributes".
    /// </summary>
    private bool NamesType(TextRun link, string lead)
        => link.Text.Length > 0 && !Words.IsDigit(link.Text[0]) && !ReturnWords.ReferenceLeads.IsIn(lead.TrimEnd()) && !ReturnWords.ListLinks.IsIn(link.Text)
            && context.LocalTypes.Find(link) is not { Kind: LocalTypeKind.Numbers };

    /// <summary>Whether "array of" or the like stands in front of a type.</summary>
    private static bool IsCollection(string lead)
    {
        var of = lead.LastIndexOf(" of", System.StringComparison.OrdinalIgnoreCase);
        return of > 0 && ResponseWords.CollectionLeads.IsIn(lead.Substring(0, of));
    }

    /// <summary>The type of a link, whose text may be several words ("lid holder") and whose target a page of the site and not a file
    /// (<c>/docs/lids#lid-holder</c>).</summary>
    private TypeName TypeOf(TextRun link)
    {
        var known = context.Link(link.Text, link.Url ?? "");
        var name = known.Name.IndexOf(' ') < 0 ? known.Name : NameOf(known.Name);
        return known.LinkPath is null && FileOf(link.Url ?? "") is { } file ? new(name, file, known.LinkAnchor) : known with { Name = name };
    }

    private static string NameOf(string text)
    {
        var name = "";
        foreach (var word in text.Split([' ', '-'], System.StringSplitOptions.RemoveEmptyEntries))
        {
            name += char.ToUpperInvariant(word[0]) + word.Substring(1);
        }

        return name;
    }

    /// <summary>The file of a page that is linked by its address on the site; null for addresses of other sites.</summary>
    private static string? FileOf(string url)
    {
        var quote = url.IndexOf('"');
        var target = quote < 0 ? url : url.Substring(quote + 1).Split('"')[0];
        var end = target.IndexOfAnyOf("#?");
        target = (end < 0 ? target : target.Substring(0, end)).TrimEndAny("/");
        var file = NameParts.FileName(target);
        return target.IndexOf(':') >= 0 || !Words.IsWordCharacter(file.Length == 0 ? ' ' : file[0]) ? null : file + ".md";
    }
}
