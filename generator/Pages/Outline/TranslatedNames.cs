using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Diagnostics;
using DocGen.Json;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Pages.Outline;

/// <summary>
/// A translation may reach into the names of members: <c>|motivo|String|…|</c> beside <c>{ "reason": "busy" }</c>. The JSON of the page has what is sent.
/// A row that the JSON lacks gets the name of the member that it has at the same place instead, if both lists lack as many there; each is reported.
/// </summary>
/// <param name="page">A page of another language, with English heads of columns.</param>
/// <param name="findings">Takes the names that are replaced.</param>
internal sealed class TranslatedNames(MarkdownPage page, List<PendingDiagnostic> findings)
{
    private List<(List<string> Members, bool IsSent)>? _objects;

    /// <summary>The table with the names of the JSON; the same table if it has all of its names, or the page shows no JSON of it.</summary>
    /// <param name="table">The table.</param>
    /// <param name="isOfBody">Whether it stands in the section of the request's body.</param>
    public TableBlock Apply(TableBlock table, bool isOfBody)
    {
        var column = TableColumns.Of(table.Header).Name;
        if (column < 0 || table.Rows.Length == 0)
        {
            return table;
        }

        var names = table.Rows.Select(row => row.Cell(column).Plain.TrimAny(" `*")).ToList();
        if (!names.Exists(IsWord) || Find(names, isOfBody) is not { } shown)
        {
            return table;
        }

        var rows = new List<TableRow>(table.Rows);
        foreach (var (row, name) in Pair(names, shown))
        {
            findings.Add(new(PageDiagnosticIds.TranslatedName, rows[row].PositionOf(column), new EquatableArray<string>([names[row], name])));
            var cells = new List<RichText>(rows[row].Cells);
            cells[column] = RichText.Of([new TextRun(RunKind.Text, name)], cells[column].Position);
            rows[row] = rows[row] with { Cells = cells.ToArray() };
        }

        return table with { Rows = rows.ToArray() };
    }

    /// <summary>
    /// The members of the object that has the most of the names; null if the page shows no such object. The body of a request may have none of those of its
    /// table, if it has no more of them.
    /// </summary>
    private List<string>? Find(List<string> names, bool isOfBody)
    {
        List<string>? best = null;
        var most = 0;
        foreach (var (members, isSent) in _objects ??= ReadObjects())
        {
            var count = members.Count(member => names.Exists(member.Is));
            var isLike = members.Count > 0 && (count * 2 >= Math.Min(members.Count, names.Count) || (isOfBody && isSent && members.Count <= names.Count));
            if (isLike && (best is null || count > most))
            {
                (best, most) = (members, count);
            }
        }

        return best;
    }

    /// <summary>
    /// The rows and their names. Where one row is left and one member, they belong together; otherwise those between two rows that the JSON has, if there are
    /// as many rows as members.
    /// </summary>
    private static IEnumerable<(int Row, string Name)> Pair(List<string> names, List<string> shown)
    {
        var words = Enumerable.Range(0, names.Count).Where(row => IsWord(names[row]) && !shown.Exists(names[row].Is)).ToList();
        var free = shown.FindAll(name => IsWord(name) && !names.Exists(name.Is));
        if (words.Count == 1 && free.Count == 1)
        {
            yield return (words[0], free[0]);
            yield break;
        }

        var (firstRow, firstMember) = (0, 0);
        for (var row = 0; row <= names.Count; row++)
        {
            var member = row == names.Count ? shown.Count : shown.FindIndex(names[row].Is);
            if (member < 0)
            {
                continue;
            }

            var between = words.FindAll(index => index >= firstRow && index < row);
            var members = member < firstMember ? [] : shown.GetRange(firstMember, member - firstMember).FindAll(free.Contains);
            if (between.Count == members.Count)
            {
                foreach (var pair in Match(between, members, names))
                {
                    yield return pair;
                }
            }

            (firstRow, firstMember) = (row + 1, member + 1);
        }
    }

    /// <summary>Words of both languages with one initial, such as <c>nome</c> and <c>name</c>, belong together; the others do so in their order.</summary>
    private static IEnumerable<(int Row, string Name)> Match(List<int> rows, List<string> members, List<string> names)
    {
        var open = new List<int>(rows);
        var free = new List<string>(members);
        foreach (var row in rows)
        {
            var alike = free.FindAll(member => char.ToLowerInvariant(member[0]) == char.ToLowerInvariant(names[row][0]));
            if (alike.Count == 1)
            {
                open.Remove(row);
                free.Remove(alike[0]);
                yield return (row, alike[0]);
            }
        }

        for (var i = 0; i < open.Count; i++)
        {
            yield return (open[i], free[i]);
        }
    }

    /// <summary>Whether a name may be a word of the language: names of several words in one (<c>callbackUri</c>) are none.</summary>
    private static bool IsWord(string name)
    {
        foreach (var c in name)
        {
            if (!char.IsLetter(c) || (c is >= 'A' and <= 'Z' && name[0] != c))
            {
                return false;
            }
        }

        return name.Length > 0;
    }

    /// <summary>The objects at the top of the page's JSON: bodies of messages and representations of types.</summary>
    private List<(List<string> Members, bool IsSent)> ReadObjects()
    {
        var objects = new List<(List<string>, bool)>();
        foreach (var code in page.Sections.SelectMany(static section => section.BlocksOf<CodeBlock>()))
        {
            var start = code.Text.StartsWith("{", StringComparison.Ordinal) ? 0 : code.Text.IndexOf("\n{", StringComparison.Ordinal) + 1;
            if ((start > 0 || code.Text.StartsWith("{", StringComparison.Ordinal))
                && TolerantJson.TryParse(code.Text, start, code.Text.Length, out var json, out _) && json.Kind == JsonNodeKind.Object)
            {
                var members = json.Members.Select(static member => member.Key).Where(static name => name.IndexOf('@') < 0).ToList();
                objects.Add((members, RequestLineText.VerbOf(code.Text, out _) is not null));
            }
        }

        return objects;
    }
}
