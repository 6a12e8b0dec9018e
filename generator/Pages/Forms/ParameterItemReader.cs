using System;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;
using DocGen.Pages.Members;
using DocGen.Pages.Vocabulary;

namespace DocGen.Pages.Forms;

/// <summary>
/// Reads an item of a list of parameters: "`size` (integer, required): …", "`size` `(int: 20)` - …", "**size** – …", "`size=&lt;number&gt;`: …", "size - …".
/// </summary>
internal static class ParameterItemReader
{
    private static readonly char[] s_separators = [' ', ':', '-', '\u2013', '\u2014', '\u00A0'];

    /// <summary>Reads an item; null if it does not begin with a name.</summary>
    /// <param name="text">The item's text.</param>
    /// <param name="position">Where it stands.</param>
    /// <param name="mayBePlain">Whether the name needs no markup, because the heading above the list says that it lists parameters.</param>
    public static ParameterItem? Read(RichText text, TextPosition position, bool mayBePlain)
    {
        var cursor = new RunCursor(text.Runs);
        if (cursor.First is not { } first || ReadName(first, cursor, mayBePlain, out var type) is not { } name || Create(name, position) is not { } item)
        {
            return null;
        }

        item.Type = type;
        ReadRemarks(cursor, item);
        return ReadDescription(cursor, item);
    }

    /// <summary>Reads the definition of a name in a definition list: ": {{&lt;required&gt;}} String. The title."</summary>
    public static ParameterItem? ReadDefinition(RichText term, RichText definition, TextPosition position)
        => Create(term.Plain.Trim(' ', '`', '*'), position) is { } item ? ReadDescription(new RunCursor(definition.Runs), item) : null;

    private static ParameterItem? Create(string written, TextPosition position)
    {
        var name = MemberName.Read(new RichText([new TextRun(RunKind.Code, written)]));
        return name.IsValid ? new ParameterItem(name.Name, position) { Requirement = name.Requirement } : null;
    }

    private static string? ReadName(TextRun first, RunCursor cursor, bool mayBePlain, out RichText type)
    {
        type = RichText.Empty;
        if (first.Kind is RunKind.Code or RunKind.Bold)
        {
            cursor.Take();
            var written = first.Text.Trim(' ', ':');
            var equals = written.IndexOf('=');
            if (equals > 0)
            {
                // "limit=<number>"
                type = Text(written.Substring(equals + 1).Trim('<', '>', '"'));
                return written.Substring(0, equals).Trim();
            }

            var blank = first.Kind == RunKind.Bold ? written.IndexOf(' ') : -1;
            return blank > 0 && written[blank + 1] is not ('(' or '*') ? null : written;
        }

        return mayBePlain && first.Kind == RunKind.Text ? ReadPlainName(first.Text, cursor, ref type) : null;
    }

    /// <summary>"size (integer): …", "size - …", "size=&lt;number&gt;: …": finds the end of the word that is the name.</summary>
    private static string? ReadPlainName(string text, RunCursor cursor, ref RichText type)
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

            type = Text(rest.Substring(2, close - 2));
            cursor.Take(text.Length - rest.Length + close + 1);
            return text.Substring(start, end - start);
        }

        cursor.Take(end);
        return text.Substring(start, end - start);
    }

    /// <summary>Reads the remarks in brackets or in code between the name and the description.</summary>
    private static void ReadRemarks(RunCursor cursor, ParameterItem item)
    {
        for (cursor.Skip(' ', '\u00A0'); cursor.First is { } next; cursor.Skip(' ', '\u00A0'))
        {
            if (next.Kind == RunKind.Code && IsInParentheses(next.Text))
            {
                ParameterRemarks.Read(Text(next.Text.Trim().Trim('(', ')')), item);
                cursor.Take();
            }
            else if (next.Kind == RunKind.Code && item.Type.Runs.Count == 0 && ToldTypes.AreIn(next.Text) && IsSeparator(cursor.Second))
            {
                item.Type = Text(next.Text);
                cursor.Take();
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
        cursor.Skip(s_separators);
        while (cursor.First is { Kind: RunKind.Text or RunKind.Bold } first && ParameterRemarks.MarkAt(first.Text, out var requirement) is > 0 and var length)
        {
            item.Requirement = requirement;
            cursor.Take(length);
            cursor.Skip([.. s_separators, '.', ',']);
        }

        if (item.Type.Runs.Count == 0 && cursor.First is { Kind: RunKind.Text } text && ToldTypes.LengthAt(text.Text) is > 0 and var end)
        {
            item.Type = Text(cursor.Take(end));
            cursor.Skip([.. s_separators, '.', ',']);
        }

        item.Description = cursor.Rest;
        if (item.Type.Runs.Count == 0 && ToldTypes.InProse(item.Description.Plain) is { } type)
        {
            item.Type = Text(type);
        }

        return item;
    }

    private static bool IsInParentheses(string code) => code.Trim() is { Length: > 2 } text && text[0] == '(' && text[text.Length - 1] == ')';

    private static bool IsSeparator(TextRun? run)
        => run is not { } next || next.Kind == RunKind.Break
            || (next.Kind == RunKind.Text && next.Text.TrimStart() is { Length: > 0 } text
                && (Array.IndexOf(s_separators, text[0]) >= 0 || text[0] is '(' or '.'));

    internal static RichText Text(string text) => text.Length == 0 ? RichText.Empty : new([new TextRun(RunKind.Text, text)]);
}
