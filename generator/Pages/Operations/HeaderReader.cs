using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Prose;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Operations;

/// <summary>Reads tables of request headers.</summary>
internal static class HeaderReader
{
    /// <summary>Adds the rows of a table.</summary>
    public static void Read(PageContext context, TableBlock table, HeaderRows headers)
    {
        context.Ledger.Read(table.Position, nameof(HeaderReader));
        var columns = TableColumns.Of(table.Header);
        foreach (var row in table.Rows)
        {
            context.Ledger.Read(row.Position, nameof(HeaderReader));
            var cell = row.Cell(columns.Name).Plain.TrimAny(" *`:");
            var end = cell.IndexOfAnyOf(": (=");
            var name = end < 0 ? cell : cell.Substring(0, end);
            if (!IsHeaderName(name) || name.Is("Authorization"))
            {
                continue;
            }

            // "Prefer: outlook.timezone": the form of the value stands beside the name.
            var form = end < 0 ? "" : cell.Substring(end).TrimAny(" :=()");
            var description = Describe(context, row, columns);
            var text = form.Length == 0 || form.Starts("required") || form.Starts("optional")
                ? description
                : description.Length == 0 ? form : form + ". " + description;
            headers.Add(new(name, text, RequirementOf(row, columns, cell, description)));
        }
    }

    private static string Describe(PageContext context, TableRow row, TableColumns columns)
    {
        var value = columns.Value >= 0 ? DescriptionReader.Read(context, row.Joined(columns.Value, columns.Count)).Text : "";
        var description = columns.Description >= 0 ? DescriptionReader.Read(context, row.Joined(columns.Description, columns.Count)).Text : "";
        return value.Length == 0 ? description : description.Length == 0 ? value : value + ". " + description;
    }

    private static Requirement RequirementOf(TableRow row, TableColumns columns, string name, string description)
    {
        if (columns.Required >= 0 && row.Cell(columns.Required).Plain is { Length: > 0 } text)
        {
            return text.Starts("y") || text.Is("required") || text.Is("true") ? Requirement.Required : Requirement.Optional;
        }

        return name.Has("(required") ? Requirement.Required : name.Has("(optional") ? Requirement.Optional : MemberHints.Read(description).Requirement;
    }

    private static bool IsHeaderName(string name)
    {
        foreach (var c in name)
        {
            if (!Words.IsWordCharacter(c) && c != '-')
            {
                return false;
            }
        }

        return name.Length > 1 && Words.IsLetter(name[0]);
    }
}
