using System.Collections.Generic;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Outline;

/// <summary>
/// The types that a page describes in sections of its own, beside what it is about ("### Postal address" below a table with a row of that type).
/// A section is one if it has a table of members or values and a type cell of the page links to it or is called like it, or if
/// a sentence says that an operation returns it; a cell that says "array" or "object" only leaves the link to the description. Values need no link on a page of
/// types if the section says that it is an enumeration.
/// </summary>
internal sealed class LocalTypes
{
    /// <summary>The local types of a page that has none.</summary>
    public static readonly LocalTypes None = new([]);

    private readonly List<LocalType> _types;

    private LocalTypes(List<LocalType> types) => _types = types;

    /// <summary>Whether the page describes no type in a section of its own.</summary>
    public bool IsEmpty => _types.Count == 0;

    /// <summary>Finds the types that sections of a page describe.</summary>
    public static LocalTypes Of(PageOutline outline)
    {
        var candidates = new LocalTypes([]);
        for (var i = 0; i < outline.Sections.Count; i++)
        {
            if (LocalType.Of(outline.Sections[i]) is { } type && candidates.Find(type.Name) is null)
            {
                candidates._types.Add(type with { NestedAnchor = HeadingAnchor.Nested(outline.Sections, i) });
            }
        }

        return candidates.IsEmpty ? None : candidates.Linked(outline);
    }

    /// <summary>The type that a section describes; null if it describes none.</summary>
    public LocalType? Of(PageSection section) => _types.Find(type => type.Section == section.Section);

    /// <summary>The type that a link leads to, by its anchor or its text; null if it leads to none.</summary>
    public LocalType? Find(TextRun link)
        => link is { Kind: RunKind.Link, Url: { Length: > 0 } url } && url.IndexOf('#') is >= 0 and var hash
            ? FindAnchor(url.Substring(hash + 1)) ?? (hash == 0 ? Find(link.Text) : null)
            : null;

    private LocalType? FindAnchor(string anchor)
        => _types.Find(type => type.Anchor.Is(anchor)) ?? _types.Find(type => type.NestedAnchor is { } nested && nested.Is(anchor));

    /// <summary>The type whose heading stands in a text and says that it is one: "the created lid object" for "Lid Object";
    /// null if no such heading stands in the text.</summary>
    public LocalType? NamedIn(string text)
        => _types.Find(type => type.Kind == LocalTypeKind.Members && text.Has(type.Section.Heading.Plain) && LocalType.SaysType(type.Section.Heading.Plain));

    private LocalType? Find(string name)
    {
        var text = LocalType.NameOf(name);
        return text is null ? null : _types.Find(type => type.Name.Is(text));
    }

    private LocalType? Named(string name) => _types.Find(type => type.Name == name);

    private LocalTypes Linked(PageOutline outline)
    {
        var isOfTypes = !outline.Has(SectionKind.Properties) && !outline.Has(SectionKind.HttpRequest);
        var linked = new HashSet<LocalType>(_types.FindAll(type => type.IsLabelled || (isOfTypes && type.Kind == LocalTypeKind.Values && type.SaysEnum())));
        foreach (var (_, table) in outline.Blocks<TableBlock>())
        {
            if (TableColumns.Of(table.Header) is { Type: >= 0 } columns)
            {
                AddLinked(table, columns, linked);
            }
        }

        foreach (var (_, paragraph) in outline.Blocks<ParagraphBlock>())
        {
            AddReturned(paragraph.Text, linked);
        }

        return linked.Count == 0 ? None : new(_types.FindAll(linked.Contains));
    }

    private void AddLinked(TableBlock table, TableColumns columns, HashSet<LocalType> linked)
    {
        foreach (var row in table.Rows)
        {
            var cell = row.Cell(columns.Type);
            foreach (var run in LinksOf(cell, row.Cell(columns.Description)))
            {
                if ((run.Kind == RunKind.Link ? Find(run) : Named(WrittenTypeNames.Clean(run.Text))) is { } type)
                {
                    linked.Add(type);
                }
            }
        }
    }

    /// <summary>The type of which a sentence says that an operation returns it: "Returns a [lid object](#lid-object)."</summary>
    private void AddReturned(RichText text, HashSet<LocalType> linked)
    {
        if (text.Runs.Any(static run => ReturnWords.GivingVerbs.IsIn(run.Text)))
        {
            linked.UnionWith(text.Runs.Select(run => run.Kind == RunKind.Link ? Find(run) : NamedIn(run.Text)).OfType<LocalType>());
        }
    }

    /// <summary>Where a row names its type: in the cell, or in the description if the cell says "array" or "object" only.</summary>
    private static IReadOnlyList<TextRun> LinksOf(RichText cell, RichText description) => IsShapeOnly(cell) ? description.Runs : cell.Runs;

    /// <summary>Whether a type cell only names a shape of JSON, such as "object" or "array".</summary>
    public static bool IsShapeOnly(RichText cell)
        => TypeWords.Shapes.IsIn(cell.Plain.TrimAny(" `*"));
}
