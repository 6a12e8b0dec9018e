using DocGen.Diagnostics;
using DocGen.Markdown.Model;
using DocGen.Pages.Members;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Forms;

/// <summary>
/// Reads an item of a list of parameters: "`size` (integer, required): …", "`size` `(int: 20)` - …", "**size** – …", "`size=&lt;number&gt;`: …", "size - …".
/// </summary>
internal static class ParameterItemReader
{
    private const string Blanks = " \u00A0";
    private const string Separators = " :-\u2013\u2014\u00A0";
    private const string SeparatorsAndStops = Separators + ".,";

    /// <summary>Reads an item; null if it does not begin with a name.</summary>
    /// <param name="text">The item's text.</param>
    /// <param name="position">Where it stands.</param>
    /// <param name="mayBePlain">Whether the name needs no markup, because the heading above the list says that it lists parameters.</param>
    public static ParameterItem? Read(RichText text, TextPosition position, bool mayBePlain)
    {
        var cursor = new RunCursor(text.Runs);
        if (cursor.First is not { } first || ReadName(first, cursor, mayBePlain, out var value) is not { } name || Create(name, position) is not { } item)
        {
            return null;
        }

        item.Type = WrittenValue.IsType(value) ? Text(value) : RichText.Empty;
        ReadRemarks(cursor, item);
        ReadDescription(cursor, item);
        if (WrittenValue.AddValues(item.Description, value) is { } listed)
        {
            item.Description = listed;
            item.Type = item.Type.Runs.Length == 0 ? Text("string") : item.Type;
        }

        return item;
    }

    /// <summary>Reads the definition of a name in a definition list: ": {{&lt;required&gt;}} String. The title."</summary>
    public static ParameterItem? ReadDefinition(RichText term, RichText definition, TextPosition position)
        => Create(term.Plain.TrimAny(" `*"), position) is { } item ? ReadDescription(new RunCursor(definition.Runs), item) : null;

    private static ParameterItem? Create(string written, TextPosition position)
    {
        var name = MemberName.Read(new RichText([new TextRun(RunKind.Code, written)]));
        return name.IsValid ? new ParameterItem(name.Name, position) { Requirement = name.Requirement } : null;
    }

    private static string? ReadName(TextRun first, RunCursor cursor, bool mayBePlain, out string value)
    {
        value = "";
        if (first.Kind is RunKind.Code or RunKind.Bold)
        {
            cursor.Take();
            var written = first.Text.TrimAny(" :");
            written = written.Length > 2 && written[0] == '<' && written[written.Length - 1] == '>' ? written.Substring(1, written.Length - 2) : written;
            var equals = written.IndexOf('=');
            if (equals > 0)
            {
                // "limit=<number>"
                value = written.Substring(equals + 1).TrimAny("<>[]\"");
                return written.Substring(0, equals).Trim();
            }

            var blank = first.Kind == RunKind.Bold ? written.IndexOf(' ') : -1;
            return blank > 0 && written[blank + 1] is not ('(' or '*') ? null : written;
        }

        return mayBePlain && first.Kind == RunKind.Text ? ReadPlainName(first.Text, cursor, ref value) : null;
    }

    /// <summary>"size (integer): …", "size - …", "size=&lt;number&gt;: …": finds the end of the word that is the name.</summary>
    private static string? ReadPlainName(string text, RunCursor cursor, ref string value)
    {
        var start = text.Length - text.TrimStart().Length;
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (':' or '=' or '(' or ','))
        {
            end++;
        }

        var rest = text.Substring(end).TrimStart();
        if (end == start || rest.Length == 0 || rest[0] is not (':' or '-' or '\u2013' or '\u2014' or '(' or '='))
        {
            return null;
        }

        if (rest[0] == '=')
        {
            var close = rest.IndexOf('>');
            if (close < 2 || rest[1] != '<')
            {
                return null;
            }

            value = rest.Substring(2, close - 2);
            cursor.Take(text.Length - rest.Length + close + 1);
            return text.Substring(start, end - start);
        }

        cursor.Take(end);
        return text.Substring(start, end - start);
    }

    /// <summary>Reads the remarks in brackets or in code between the name and the description.</summary>
    private static void ReadRemarks(RunCursor cursor, ParameterItem item)
    {
        for (cursor.Skip(Blanks); cursor.First is { } next; cursor.Skip(Blanks))
        {
            if (next.Kind == RunKind.Code && IsInParentheses(next.Text))
            {
                ParameterRemarks.Read(Text(next.Text.Trim().TrimAny("()")), item);
                cursor.Take();
            }
            else if (next.Kind == RunKind.Code && item.Type.Runs.Length == 0 && ToldTypes.AreIn(next.Text)
                && (IsSeparator(cursor.Second) || IsMark(cursor.Second)))
            {
                item.Type = Text(next.Text);
                cursor.Take();
            }
            else if (next.Kind == RunKind.Text && item.Type.Runs.Length == 0 && ToldTypes.LengthBeforeMark(next.Text) is > 0 and var end)
            {
                item.Type = Text(cursor.Take(end).Trim());
            }
            else if (!cursor.TakeBrackets(inside => ParameterRemarks.Read(inside, item)))
            {
                return;
            }
        }
    }

    /// <summary>The description, without the type and the word "required" that it may begin with.</summary>
    private static ParameterItem ReadDescription(RunCursor cursor, ParameterItem item)
    {
        cursor.Skip(Separators);
        while (TakeMark(cursor, item) || TakeType(cursor, item))
        {
            cursor.Skip(SeparatorsAndStops);
        }

        item.Description = cursor.Rest;
        if (item.Type.Runs.Length == 0 && BracketsAtEnd(item.Description.Plain) is { } inside)
        {
            ParameterRemarks.Read(Text(inside), item);
        }

        if (item.Type.Runs.Length == 0 && ToldTypes.InProse(item.Description.Plain) is { } type)
        {
            item.Type = Text(type);
        }

        return item;
    }

    /// <summary>What stands in brackets at the end of a description, or in front of a remark at its end: "How wide (integer, required)",
    /// "Its name (string) - since 2.0"; null if nothing does.</summary>
    private static string? BracketsAtEnd(string text)
    {
        var dash = text.IndexOf(") - ", System.StringComparison.Ordinal);
        var end = dash >= 0 ? dash : text.EndsWith(")", System.StringComparison.Ordinal) ? text.Length - 1 : -1;
        var open = end < 0 ? -1 : text.LastIndexOf('(', end);
        return open >= 0 ? text.Substring(open + 1, end - open - 1) : null;
    }

    private static bool TakeMark(RunCursor cursor, ParameterItem item)
    {
        if (cursor.First is not { Kind: RunKind.Text or RunKind.Bold } first
            || ParameterRemarks.MarkAt(first.Text, out var requirement) is not (> 0 and var length))
        {
            return false;
        }

        item.Requirement = requirement;
        cursor.Take(length);
        return true;
    }

    /// <summary>"Array of strings. The tags.", "**array**, optional. The tags.", "string, required. The title."</summary>
    private static bool TakeType(RunCursor cursor, ParameterItem item)
    {
        if (item.Type.Runs.Length > 0 || cursor.First is not { } first)
        {
            return false;
        }

        if (first.Kind == RunKind.Bold && ToldTypes.AreIn(first.Text) && IsSeparator(cursor.Second, ','))
        {
            item.Type = Text(cursor.Take().Text);
            return true;
        }

        var end = first.Kind != RunKind.Text ? 0
            : ToldTypes.LengthAt(first.Text) is > 0 and var length ? length
            : ToldTypes.LengthBeforeMark(first.Text) is > 0 and var mark && ParameterRemarks.MarkAt(first.Text.Substring(mark).TrimStartAny(", "), out _) > 0
                ? mark
            : 0;
        item.Type = end > 0 ? Text(cursor.Take(end)) : item.Type;
        return end > 0;
    }

    private static bool IsInParentheses(string code) => code.Trim() is { Length: > 2 } text && text[0] == '(' && text[text.Length - 1] == ')';

    /// <summary>"`integer` required"</summary>
    private static bool IsMark(TextRun? run) => run is { Kind: RunKind.Text } next && ParameterRemarks.MarkAt(next.Text.Trim(), out _) > 0;

    private static bool IsSeparator(TextRun? run, char other = ' ')
        => run is not { } next || next.Kind == RunKind.Break
            || (next.Kind == RunKind.Text && next.Text.TrimStart() is { Length: > 0 } text
                && (Separators.IndexOf(text[0]) >= 0 || (text[0] is '(' or '.' || text[0] == other)));

    internal static RichText Text(string text) => text.Length == 0 ? RichText.Empty : new([new TextRun(RunKind.Text, text)]);
}
