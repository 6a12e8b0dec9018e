using System;
using System.Collections.Generic;
using System.IO;
using DocGen.Diagnostics;
using DocGen.Primitives;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DocGen.Markdown;

/// <summary>Reads the YAML between the <c>---</c> lines at the start of a page.</summary>
internal static class FrontMatterReader
{
    /// <summary>The front matter of a page that has none.</summary>
    public static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>(StringComparer.Ordinal);

    private const int MaxDepth = 16;
    private const int MaxEvents = 4_096;
    private const int MaxLength = 65_536;

    /// <summary>Reads the front matter, if there is one.</summary>
    /// <param name="page">The page.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    /// <param name="bodyStart">The offset of the first line behind the front matter.</param>
    public static IReadOnlyDictionary<string, string> Read(PageText page, List<PendingDiagnostic> diagnostics, out int bodyStart)
    {
        bodyStart = 0;
        var first = FirstLine(page);
        if (first < 0)
        {
            return None;
        }

        var end = ClosingLine(page, first);
        if (end < 0)
        {
            return ReadUnclosed(page, first, diagnostics, out bodyStart);
        }

        bodyStart = end + 1 < page.LineCount ? page.LineStart(end + 1) : page.Text.Length;
        if (SimpleYaml.TryRead(page, first + 1, end) is { } simple)
        {
            return simple;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            var start = page.LineStart(first + 1);
            if (page.LineStart(end) - start > MaxLength)
            {
                throw new YamlException("It is too long.");
            }

            ReadYaml(page.Text.Substring(start, page.LineStart(end) - start), values);
            return values;
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException or ArgumentException)
        {
            // YamlDotNet's scanner throws an exception without a position for some texts with brackets that are never closed.
            var error = exception as YamlException ?? new YamlException("It has a bracket, brace or quote without an end.");
            var line = first + 1 + Math.Max(0, (int)error.Start.Line - 1);
            var position = page.PositionOfLine(Math.Min(line, end));
            diagnostics.Add(new PendingDiagnostic(MarkdownDiagnosticIds.InvalidFrontMatter, position, new EquatableArray<string>([Reason(error)])));
            return ReadLines(page, first + 1, end);
        }
    }

    // Lines of the form `key: value` are kept as front matter; the page starts behind the last of them.
    private static Dictionary<string, string> ReadUnclosed(PageText page, int first, List<PendingDiagnostic> diagnostics, out int bodyStart)
    {
        diagnostics.Add(new PendingDiagnostic(MarkdownDiagnosticIds.UnclosedFrontMatter, page.PositionOfLine(first), default));
        var end = first + 1;
        while (end < page.LineCount && (KeyLength(page, end) > 0 || IsIndented(page, end)))
        {
            end++;
        }

        bodyStart = end < page.LineCount ? page.LineStart(end) : page.Text.Length;
        return ReadLines(page, first + 1, end);
    }

    private static bool IsIndented(PageText page, int line) =>
        page.LineEnd(line) > page.LineStart(line) && page.Text[page.LineStart(line)] == ' ';

    // The first line that is not blank, if it is `---` and a key or another `---` follows.
    private static int FirstLine(PageText page)
    {
        var line = 0;
        while (line < page.LineCount && page.PositionOfLine(line).Length == 0)
        {
            line++;
        }

        if (line >= page.LineCount || !IsMarker(page, line, '-'))
        {
            return -1;
        }

        return line == 0 || (line + 1 < page.LineCount && KeyLength(page, line + 1) > 0) ? line : -1;
    }

    private static int ClosingLine(PageText page, int first)
    {
        for (var line = first + 1; line < page.LineCount; line++)
        {
            if (IsMarker(page, line, '-') || IsMarker(page, line, '.'))
            {
                return line;
            }

            // Front matter never holds a heading or a table: where one comes first, the closing line is missing, and a later `---` is a horizontal rule.
            if (page.Text[Math.Min(page.LineStart(line), page.Text.Length - 1)] is '|' || IsHeading(page, line))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsHeading(PageText page, int line)
    {
        var start = page.LineStart(line);
        var hashes = start;
        while (hashes < page.Text.Length && page.Text[hashes] == '#')
        {
            hashes++;
        }

        // `# text` is a YAML comment as well; after a blank line it is a heading.
        return hashes > start && hashes < page.Text.Length && page.Text[hashes] == ' '
            && (hashes - start > 1 || (line > 0 && page.LineEnd(line - 1) == page.LineStart(line - 1)));
    }

    private static bool IsMarker(PageText page, int line, char marker)
    {
        var start = page.LineStart(line);
        var end = page.LineEnd(line);
        if (line == 0 && start < end && page.Text[start] == ' ')
        {
            // A byte order mark was replaced by a blank when the text was scanned.
            start++;
        }

        while (end > start && page.Text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return end - start == 3 && page.Text[start] == marker && page.Text[start + 1] == marker && page.Text[start + 2] == marker;
    }

    private static int KeyLength(PageText page, int line)
    {
        var start = page.LineStart(line);
        var end = page.LineEnd(line);
        var i = start;
        while (i < end && (char.IsLetterOrDigit(page.Text[i]) || page.Text[i] is '.' or '_' or '-'))
        {
            i++;
        }

        return i > start && i < end && page.Text[i] == ':' && (i + 1 == end || page.Text[i + 1] is ' ' or '\t') ? i - start : 0;
    }

    private static Dictionary<string, string> ReadLines(PageText page, int first, int end)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var line = first; line < end; line++)
        {
            var length = KeyLength(page, line);
            if (length > 0)
            {
                var start = page.LineStart(line);
                var value = page.Text.Substring(start + length + 1, page.LineEnd(line) - start - length - 1).Trim();
                values[page.Text.Substring(start, length).ToLowerInvariant()] = Unquote(value);
            }
        }

        return values;
    }

    private static string Unquote(string value) =>
        value.Length >= 2 && value[0] is '"' or '\'' && value[value.Length - 1] == value[0]
            ? value.Substring(1, value.Length - 2)
            : value;

    // Only the scalars of the outermost mapping are wanted, so the events are enough: no alias is ever expanded.
    private static void ReadYaml(string yaml, Dictionary<string, string> values)
    {
        var parser = new Parser(new StringReader(yaml));
        string? key = null;
        var depth = 0;
        for (var i = 0; i < MaxEvents && parser.MoveNext(); i++)
        {
            var current = parser.Current!;
            if (depth == 1 && current is Scalar scalar)
            {
                key = key is null ? scalar.Value.ToLowerInvariant() : Store(values, key, scalar.Value);
            }
            else if (depth == 1 && current is MappingStart or SequenceStart or AnchorAlias)
            {
                key = null;
            }

            depth += current switch
            {
                MappingStart or SequenceStart => 1,
                MappingEnd or SequenceEnd => -1,
                _ => 0,
            };
            if (depth > MaxDepth)
            {
                throw new YamlException(current.Start, current.End, "The front matter nests too deeply.");
            }
        }
    }

    private static string? Store(Dictionary<string, string> values, string key, string value)
    {
        values[key] = value.Trim();
        return null;
    }

    private static string Reason(YamlException error)
    {
        var message = error.Message;
        var end = message.IndexOf("): ", StringComparison.Ordinal);
        return end < 0 ? message : message.Substring(end + 3);
    }
}
