using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Members;
using DocGen.Pages.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Operations;

/// <summary>
/// Reads a response that the page describes by a table of its members instead of naming a type: the response gets a type that is named after the page,
/// unless its member <c>value</c> names the type of the items of a collection.
/// </summary>
internal static class ResponseTableReader
{
    /// <summary>A title of more words does not make a name.</summary>
    private const int MaxWords = 8;

    /// <summary>Reads the sections of a response; null if they have no such table.</summary>
    public static ResourceDefinition? Read(PageContext context, PageSection[] sections, string title)
    {
        if (PageOutline.BlocksIn<TableBlock>(sections).Length == 0 || NameOf(title) is not { } name)
        {
            return null;
        }

        var anchor = -1;
        var members = ReadRows(context, sections, needsTypes: true, name, ref anchor);
        members = [.. NestedParameters.Describe(new(members.ToArray()))];
        return members.Count == 0 ? null : new() { Name = name, Members = new(members.ToArray()), Anchor = anchor };
    }

    /// <summary>The rows of the tables of a response's members, be there a column of types or not.</summary>
    public static List<MemberRow> ReadRows(PageContext context, PageSection[] sections)
    {
        var anchor = -1;
        return ReadRows(context, sections, needsTypes: false, owner: null, ref anchor);
    }

    private static List<MemberRow> ReadRows(PageContext context, PageSection[] sections, bool needsTypes, string? owner, ref int anchor)
    {
        var members = new List<MemberRow>();
        foreach (var (section, table) in PageOutline.BlocksIn<TableBlock>(sections))
        {
            if (IsOfMembers(table, section, needsTypes))
            {
                anchor = anchor < 0 ? context.Anchor(section.Section.Position) : anchor;
                MemberTableReader.Read(context, table, TableColumns.Of(table.Header), isRelationship: false, members, isStrict: needsTypes, owner: owner);
            }
        }

        return members;
    }

    /// <summary>The collection that the members say the response is: <c>value</c> of orders.</summary>
    public static TypeExpression? CollectionOf(ResourceDefinition type)
    {
        foreach (var member in type.Members)
        {
            if (member is { Name: "value", Type: { IsCollection: true } items })
            {
                return items;
            }
        }

        return null;
    }

    /// <summary>Whether a table is of the body's members: not of headers, statuses or errors, which have columns of types as well.</summary>
    private static bool IsOfMembers(TableBlock table, PageSection section, bool needsTypes)
    {
        var heading = section.Section.Heading.Plain;
        var columns = TableColumns.Of(table.Header);
        return columns.Name >= 0 && (columns.Type >= 0 || (!needsTypes && columns.Description >= 0)) && !ResponseWords.NoBodyHeads.IsIn(columns.FirstHeader)
            && !ResponseWords.NoBodyHeadings.IsIn(heading)
            && table.Rows.Length > 0 && MemberName.Read(table.Rows[0].Cell(columns.Name)).IsValid;
    }

    /// <summary>
    /// The name of the type for a title: GetTheUsageOfBerthsResponse for "Get the usage of berths". Of a title that is a request line
    /// (<c>GET /berths/{id}/usage</c>) only the steps count.
    /// </summary>
    private static string? NameOf(string title)
    {
        var words = title.Split([' ', '-', ':', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        var name = "";
        foreach (var word in words)
        {
            if (word[0] is '{' or '<')
            {
                continue;
            }

            if (Words.IsDigit(word[0]) || !word.All(static c => Words.IsWordCharacter(c) || Words.IsLetterOfAnyScript(c)))
            {
                return null;
            }

            name += char.ToUpperInvariant(word[0]) + word.Substring(1);
        }

        return name.Length == 0 || words.Length > MaxWords ? null : name + "Response";
    }
}
