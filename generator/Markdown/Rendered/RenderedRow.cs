using System;
using System.Collections.Generic;
using DocGen.Primitives;

namespace DocGen.Markdown.Rendered;

/// <summary>Cuts a line of a table into cells by what its columns hold.</summary>
internal static class RenderedRow
{
    private static readonly string[] s_permissionTypes = ["Delegated", "Application"];

    private static readonly string[] s_noScope = ["Not supported.", "Not supported", "Not available.", "Not available", "Not applicable.", "Not applicable",
        "None."];

    /// <summary>The cells of a line; null if the line cannot be a row of such columns.</summary>
    public static string[]? Cut(string line, ColumnKind[] kinds)
    {
        if (line.IndexOf('\t') >= 0)
        {
            return Array.ConvertAll(line.Split('\t'), static cell => cell.Trim());
        }

        var words = RenderedWords.Split(line);
        var cells = new List<string>(kinds.Length);
        var next = 0;
        for (var i = 0; i < kinds.Length; i++)
        {
            var end = i == kinds.Length - 1 ? words.Length : End(words, next, kinds, i);
            if (end < 0 || (i == 0 && !CanStart(words, end, kinds)))
            {
                return null;
            }

            cells.Add(RenderedWords.Join(words, next, end));
            next = end;
        }

        return cells.ToArray();
    }

    private static int End(string[] words, int start, ColumnKind[] kinds, int column) => kinds[column] switch
    {
        ColumnKind.Name => EndOfName(words, start),
        ColumnKind.Type => RenderedTypeCell.End(words, start),
        ColumnKind.Number => start < words.Length && RenderedWords.IsInteger(words[start]) ? start + 1 : start,
        ColumnKind.Flag => start < words.Length && IsFlag(words[start]) ? start + 1 : start,
        ColumnKind.Phrase => EndOfPhrase(words, start),
        ColumnKind.PermissionType => EndOfRemark(words, EndOfAny(words, start, s_permissionTypes)),
        ColumnKind.Scope => EndOfAny(words, start, s_noScope) is var end and >= 0 ? end : Math.Min(start + 1, words.Length),
        _ => words.Length,
    };

    // A wrapped description starts with words; a row starts with a name.
    private static bool CanStart(string[] words, int end, ColumnKind[] kinds)
    {
        if (kinds[0] != ColumnKind.Name || end == 0)
        {
            return end > 0;
        }

        var name = words[0].TrimEndAny(":");
        return kinds.Length > 1 && kinds[1] == ColumnKind.Type
            ? RenderedWords.IsIdentifier(name) && RenderedTypeCell.End(words, end) > end
            : name.Length > 0 && name[name.Length - 1] is not ('.' or ',' or ';');
    }

    private static int EndOfName(string[] words, int start)
    {
        var end = Math.Min(start + 1, words.Length);

        // `Prefer: return=minimal` is one name, and so is `name (deprecated)`.
        if (end > 0 && end < words.Length
            && (words[end - 1].EndsWith(":", StringComparison.Ordinal) || words[end].Equals("(deprecated)", StringComparison.OrdinalIgnoreCase)))
        {
            end++;
        }

        return end;
    }

    private static bool IsFlag(string word) => word.TrimEndAny(".,").ToLowerInvariant() is
        "yes" or "no" or "y" or "n" or "true" or "false" or "required" or "optional" or "x";

    // The name of a method ends before a type (or None) that a capital follows: "List rollouts | rollout collection | Get …".
    private static int EndOfPhrase(string[] words, int start)
    {
        for (var i = start + 1; i < words.Length; i++)
        {
            var isNone = IsNone(words[i]);
            var end = isNone ? i + 1 : RenderedTypeCell.End(words, i);
            var isType = isNone || (end > i && (char.IsLower(words[i][0]) || RenderedWords.IsPrimitive(words[i])));
            if (isType && (end == words.Length || (char.IsUpper(words[end][0]) && !IsNone(words[end]))))
            {
                return i;
            }
        }

        return words.Length;
    }

    /// <summary>Behind "Delegated" a remark in parentheses says which accounts: "(personal account)". One that is not closed ends with that word.</summary>
    private static int EndOfRemark(string[] words, int start)
    {
        if (start < 0 || start >= words.Length || words[start][0] != '(')
        {
            return start;
        }

        var end = Array.FindIndex(words, start, static word => word[word.Length - 1] == ')' || word.Equals("account", StringComparison.OrdinalIgnoreCase));
        return end < 0 ? start : end + 1;
    }

    private static bool IsNone(string word) => word.TrimEndAny(".").Equals("None", StringComparison.OrdinalIgnoreCase);

    private static int EndOfAny(string[] words, int start, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            var parts = phrase.Split(' ');
            var i = 0;
            while (i < parts.Length && start + i < words.Length && words[start + i].Equals(parts[i], StringComparison.OrdinalIgnoreCase))
            {
                i++;
            }

            if (i == parts.Length)
            {
                return start + i;
            }
        }

        return -1;
    }
}
