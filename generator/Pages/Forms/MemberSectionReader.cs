using System.Collections.Generic;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Forms;

/// <summary>
/// Members that stand in no table: each has a heading or a term of its own ("### title", "**title** (String)") and lines with labels below it
/// ("Type: String", "Required: yes"). They are rewritten into a table, which is then read like any other.
/// </summary>
internal sealed class MemberSectionReader
{
    private static readonly RichText[] s_header = [Text("Property"), Text("Type"), Text("Required"), Text("Description")];

    private const string DataLead = "data ";

    private readonly List<TableRow> _rows = [];
    private readonly List<TextRun> _description = [];
    private readonly List<TextRun> _values = [];
    private RichText? _name;
    private RichText _type = RichText.Empty;
    private RichText _required = RichText.Empty;
    private TextPosition _position;
    private bool _isAside;

    /// <summary>Reads sections; null if they have a table, or no member with a type.</summary>
    public static TableBlock? Read(IEnumerable<PageSection> sections)
    {
        var reader = new MemberSectionReader();
        foreach (var section in sections)
        {
            if (!reader.Add(section))
            {
                return null;
            }
        }

        reader.End();
        return reader._rows.Count == 0 ? null : new TableBlock(s_header, reader._rows.ToArray(), reader._rows[0].Position);
    }

    private static RichText Text(string text) => new([new TextRun(RunKind.Text, text)]);

    private bool Add(PageSection section)
    {
        End();
        if (section.Kind == SectionKind.Other)
        {
            Begin(MemberTerm.Read(section.Section.Heading.Runs, isHeading: true), section.Section.Position);
        }

        foreach (var block in section.Section.Blocks)
        {
            if (block is TableBlock table && _name is null && TableColumns.Of(table.Header).Name >= 0)
            {
                return false;
            }

            if (block is ParagraphBlock paragraph)
            {
                AddLines(paragraph);
            }
        }

        return true;
    }

    private void AddLines(ParagraphBlock paragraph)
    {
        var line = new List<TextRun>();
        var isFirst = true;
        foreach (var run in paragraph.Text.Runs)
        {
            if (run.Kind != RunKind.Break)
            {
                line.Add(run);
                continue;
            }

            AddLine(line, isFirst, paragraph.Position);
            (line, isFirst) = ([], false);
        }

        AddLine(line, isFirst, paragraph.Position);
    }

    private void AddLine(List<TextRun> line, bool isFirst, TextPosition position)
    {
        if (line.Count == 0)
        {
            return;
        }

        if (Labelled(line, "type") is { } type)
        {
            _isAside = false;
            _type = _type.Runs.Length == 0 ? WithoutNull(type) : _type;
        }
        else if (_type.Runs.Length > 0 && ValueOf(line) is { } value)
        {
            AddValue(value, line);
        }
        else if (Labelled(line, "required") is { } required)
        {
            _required = required;
        }
        else if (isFirst && MemberTerm.Read(line, isHeading: false) is { } term)
        {
            End();
            Begin(term, position);
        }
        else if (_name is not null && Labelled(line, "description") is { } description)
        {
            _isAside = false;
            Describe(description.Runs);
        }
        else if (_name is not null && !(_isAside |= IsLabelAlone(line)))
        {
            Describe(line);
        }
    }

    /// <summary>Adds a value, and what its line says of it in parentheses: "open (Anyone may enter), closed (…)".</summary>
    private void AddValue(TextRun value, List<TextRun> line)
    {
        _values.Add(new TextRun(RunKind.Text, _values.Count == 0 ? ValueWords.CanonicalLead : ", "));
        _values.Add(value);
        var meaning = RichText.Of(line.GetRange(1, line.Count - 1)).Plain.TrimStartAny(" =").TrimEndAny(".");
        if (meaning.Length > 0)
        {
            _values.Add(new TextRun(RunKind.Text, $" ({meaning})"));
        }
    }

    /// <summary>Whether a line is a label and nothing else, so that the lines below it tell something else than what the
    /// member is: "**Version history:**".</summary>
    private static bool IsLabelAlone(List<TextRun> line)
        => line.Count == 1 && line[0].Kind == RunKind.Bold && line[0].Text.TrimEnd().EndsWith(":", System.StringComparison.Ordinal);

    /// <summary>The text behind a label: "Type: String", "**Data type**: String"; null if the line has another label or no label.</summary>
    private static RichText? Labelled(List<TextRun> line, string label)
    {
        var text = "";
        for (var i = 0; i < line.Count && line[i].Kind != RunKind.Link && text.Length < 16; i++)
        {
            var colon = line[i].Text.IndexOf(':');
            text += colon < 0 ? line[i].Text : line[i].Text.Substring(0, colon);
            if (colon >= 0)
            {
                var name = text.TrimAny(" *_");
                if (!name.Is(label) && !(name.Starts(DataLead) && name.Substring(DataLead.Length).Is(label)))
                {
                    return null;
                }

                var rest = new List<TextRun> { new(RunKind.Text, line[i].Text.Substring(colon + 1).TrimStartAny(" *_")) };
                rest.AddRange(line.GetRange(i + 1, line.Count - i - 1));
                return RichText.Of(rest);
            }

            // "**Type** String": the markup ends the label.
            if (i == 0 && line.Count > 1 && line[0].Kind == RunKind.Bold && text.Trim().Is(label) && !line[1].Text.TrimStart().Starts(":"))
            {
                return RichText.Of(line.GetRange(1, line.Count - 1));
            }
        }

        return null;
    }

    /// <summary>
    /// Removes from a type the mark that a value may be missing, which every emitted member allows anyway: <c>{{&lt;nullable&gt;}} [Lid](lid.md), or null
    /// if it is open</c>.
    /// </summary>
    private static RichText WithoutNull(RichText type)
    {
        var runs = new List<TextRun>();
        foreach (var run in type.Runs)
        {
            var text = run.Text;
            if (run.Kind != RunKind.Text)
            {
                runs.Add(run);
                continue;
            }

            var mark = runs.Count == 0 && text.TrimStart().Starts("{{") ? text.IndexOf("}}", System.StringComparison.Ordinal) : -1;
            text = mark < 0 ? text : text.Substring(mark + 2).TrimStart();
            var end = MemberWords.OrNull.IndexIn(text, out _);
            runs.Add(run with { Text = end < 0 ? text : text.Substring(0, end).TrimEndAny(" ,") });
            if (end >= 0)
            {
                break;
            }
        }

        return RichText.Of(runs);
    }

    /// <summary>The value that a line below the type is about: <c>`open` = Anyone may enter</c>; null if it is about no value.</summary>
    private static TextRun? ValueOf(List<TextRun> line)
        => line.Count > 1 && line[0].Kind == RunKind.Code && line[1].Kind == RunKind.Text && line[1].Text.TrimStart().Starts("=") ? line[0] : null;

    private void Begin(MemberTerm? term, TextPosition position)
    {
        if (term is not null)
        {
            (_name, _type, _position) = (term.Name, term.Type, position);
            _required = term.Remark.HasWord("required") ? Text("yes") : term.Remark.HasWord("optional") ? Text("no") : RichText.Empty;
            Describe(term.Rest.Runs);
        }
    }

    private void Describe(IReadOnlyList<TextRun> line)
    {
        if (_description.Count > 0 && line.Count > 0)
        {
            _description.Add(TextRun.Break);
        }

        _description.AddRange(line);
    }

    /// <summary>Adds the open member to the table; a name without a type is not a member.</summary>
    private void End()
    {
        if (_name is not null && _type.Runs.Length > 0)
        {
            if (_values.Count > 2)
            {
                // A text of which the values are listed is an enumeration.
                _type = _type.Plain.Trim().Starts("string") ? Text("Enum") : _type;
                Describe(_values);
            }

            _rows.Add(new TableRow([_name, _type, _required, RichText.Of(_description)], _position));
        }

        _name = null;
        _isAside = false;
        (_type, _required) = (RichText.Empty, RichText.Empty);
        _description.Clear();
        _values.Clear();
    }
}
