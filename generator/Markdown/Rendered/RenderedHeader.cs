using System;
using System.Collections.Generic;

namespace DocGen.Markdown.Rendered;

/// <summary>The header row of a table: known titles, one after the other.</summary>
internal static class RenderedHeader
{
    // Longer titles first, so that "Property name" is not read as "Property".
    private static readonly KeyValuePair<string, ColumnKind>[] s_titles =
    [
        new("Permissions (from least to most privileged)", ColumnKind.Rest),
        new("Permissions (from most to least privileged)", ColumnKind.Rest),
        new("Least privileged permissions", ColumnKind.Scope),
        new("Least privileged permission", ColumnKind.Scope),
        new("Higher privileged permissions", ColumnKind.Rest),
        new("Higher privileged permission", ColumnKind.Rest),
        new("Permission type", ColumnKind.PermissionType),
        new("Relationship name", ColumnKind.Name),
        new("Parameter name", ColumnKind.Name),
        new("Property name", ColumnKind.Name),
        new("Query parameter", ColumnKind.Name),
        new("Required (Y/N)", ColumnKind.Flag),
        new("Header name", ColumnKind.Name),
        new("Member name", ColumnKind.Name),
        new("Return type", ColumnKind.Type),
        new("Action name", ColumnKind.Phrase),
        new("Common task", ColumnKind.Phrase),
        new("HTTP method", ColumnKind.Rest),
        new("Permissions", ColumnKind.Rest),
        new("Permission", ColumnKind.Rest),
        new("Description", ColumnKind.Rest),
        new("Relationship", ColumnKind.Name),
        new("Int value", ColumnKind.Number),
        new("Parameter", ColumnKind.Name),
        new("Required?", ColumnKind.Flag),
        new("Required", ColumnKind.Flag),
        new("Property", ColumnKind.Name),
        new("Method", ColumnKind.Phrase),
        new("Member", ColumnKind.Name),
        new("Header", ColumnKind.Name),
        new("Value", ColumnKind.Number),
        new("Name", ColumnKind.Name),
        new("Type", ColumnKind.Type),
    ];

    /// <summary>The titles of a header line and what their columns hold; null if the line is not a header.</summary>
    public static (string[] Titles, ColumnKind[] Kinds)? Read(string line)
    {
        var titles = new List<string>();
        var kinds = new List<ColumnKind>();
        var position = 0;
        while (position < line.Length)
        {
            var length = TitleAt(line, position, out var kind);
            if (length == 0)
            {
                return null;
            }

            titles.Add(line.Substring(position, length));
            kinds.Add(kind);
            position += length;
            while (position < line.Length && line[position] is ' ' or '\t')
            {
                position++;
            }
        }

        Adjust(kinds, titles);
        return titles.Count == 0 ? null : (titles.ToArray(), kinds.ToArray());
    }

    private static int TitleAt(string line, int position, out ColumnKind kind)
    {
        foreach (var title in s_titles)
        {
            var end = position + title.Key.Length;
            if (string.Compare(line, position, title.Key, 0, title.Key.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (end >= line.Length || line[end] is ' ' or '\t'))
            {
                kind = title.Value;
                return Math.Min(end, line.Length) - position;
            }
        }

        kind = default;
        return 0;
    }

    // The last column takes what is left; a value is a number only beside a member, and a type beside a parameter.
    private static void Adjust(List<ColumnKind> kinds, List<string> titles)
    {
        for (var i = 0; i < kinds.Count; i++)
        {
            if (kinds[i] == ColumnKind.Number && i > 0 && !titles[0].StartsWith("Member", StringComparison.OrdinalIgnoreCase))
            {
                kinds[i] = ColumnKind.Type;
            }
        }

        if (kinds.Count > 0 && kinds[0] is ColumnKind.Number or ColumnKind.Rest)
        {
            kinds[0] = kinds.Count > 1 ? ColumnKind.Name : kinds[0];
        }

        var last = kinds.Count - 1;
        if (last > 0 && kinds[last] is ColumnKind.Type or ColumnKind.Scope)
        {
            kinds[last] = ColumnKind.Rest;
        }
    }
}
