using System.Collections.Generic;
using System.Linq;
using DocGen.Diagnostics;
using DocGen.Json;
using DocGen.Markdown.Model;
using DocGen.Pages.Members;
using DocGen.Pages.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Prose;
using DocGen.Pages.Samples;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Resources;

/// <summary>Reads the page of a type.</summary>
internal sealed class ResourceReader(PageContext context, PageOutline outline, PageTitle title)
{
    private readonly List<MemberRow> _members = [];
    private readonly List<MethodRow> _methods = [];
    private CodeBlock? _representation;
    private CodeBlock? _sample;

    /// <summary>Whether the page has an annotation that says that it shows a type.</summary>
    public bool HasAnnotation => _representation is not null;

    /// <summary>The type's name: annotated, in the title, or else the file's.</summary>
    private string Name => TypeOf(_representation?.Annotation) ?? (title.Name.Length > 0 ? title.Name : NameParts.PageName(context.RelativePath));

    /// <summary>Finds the annotated representation; the first if there are several.</summary>
    public void FindRepresentation()
    {
        foreach (var (section, code) in outline.Code)
        {
            if (code.Annotation is not null && ExampleReader.BlockType(code) == "resource")
            {
                _representation ??= code;
            }
            else if (section.Scope == SectionKind.Representation)
            {
                _sample ??= code;
            }
        }
    }

    /// <summary>Reads the type.</summary>
    public ResourceDefinition Read(string description, Deprecation deprecation)
    {
        foreach (var section in outline.Sections)
        {
            ReadSection(section);
        }

        var annotation = _representation?.Annotation;
        var annotated = TypeOf(annotation);
        var name = Name;
        var introduction = outline.Title?.Section.Blocks ?? [];
        var introducedBase = BaseTypeReader.Read(context, introduction, name);
        return new ResourceDefinition
        {
            Name = name,
            IsSubject = true,
            IsNameAnnotated = annotated is not null,
            HeadingName = title.Name.Length > 0 && NameParts.LastPart(name) != NameParts.LastPart(title.Name) ? title.Name : null,
            Aliases = TextOf(annotation, "@type.aka") is { } alias ? new([alias]) : default,
            Description = description,
            AnnotatedBase = TextOf(annotation, "baseType")?.TrimStartAny("#"),
            IsAnnotatedRoot = annotation?["baseType"] is { Kind: JsonNodeKind.Null },
            IntroducedBase = introducedBase,
            BaseAnchor = introducedBase is null ? -1 : context.Anchor(PositionOf(introduction, introducedBase.Name)),
            IsOpen = IsTrue(annotation, "openType") || SaysOpen(),
            IsAbstract = IsTrue(annotation, "abstract") || IsTrue(annotation, "isAbstract") || SaysAbstract(introduction),
            KeyProperty = TextOf(annotation, "keyProperty"),
            IsDeprecated = deprecation.IsDeprecated,
            DeprecationText = deprecation.Text,
            Members = new(_members.ToArray()),
            Sample = ReadSample(name),
            Methods = new(_methods.ToArray()),
            Anchor = outline.Title is null ? -1 : context.Anchor(outline.Title.Section.Position),
        };
    }

    /// <summary>Where the introduction names a type.</summary>
    private TextPosition PositionOf(Block[] introduction, string name)
    {
        foreach (var block in introduction)
        {
            if (context.FindBelow(block.Position, name) is var place && place != block.Position)
            {
                return place;
            }
        }

        return introduction[0].Position;
    }

    private void ReadSection(PageSection section)
    {
        TypeName? origin = null;
        foreach (var block in section.Section.Blocks)
        {
            if (block is not TableBlock table)
            {
                // "The following properties are inherited from [x]." says it of the whole table that follows.
                origin = block is ParagraphBlock paragraph && TypeWords.Inherited.IsIn(paragraph.Text.Plain)
                    ? BaseTypeReader.Read(context, [block], title.Name)
                    : origin;
                continue;
            }

            var scope = IsOwnProperties(section) || IsFurther(section, table) ? SectionKind.Properties : section.Kind;
            if (scope == SectionKind.Methods)
            {
                MethodTableReader.Read(context, table, _methods);
            }
            else if (scope is SectionKind.Properties or SectionKind.Relationships)
            {
                var count = _members.Count;
                ReadMembers(table, section, scope == SectionKind.Relationships);
                SetOrigin(count, origin);
                origin = null;
            }
        }
    }

    private void SetOrigin(int start, TypeName? origin)
    {
        for (var i = start; origin is not null && i < _members.Count; i++)
        {
            _members[i] = _members[i].InheritedFrom is null ? _members[i] with { InheritedFrom = origin } : _members[i];
        }
    }

    private void ReadMembers(TableBlock table, PageSection section, bool isRelationship)
    {
        var columns = TableColumns.Of(table.Header);
        if (MemberTableReader.IsMemberTable(columns) && !ValueWords.ValueHeads.IsIn(columns.FirstHeader))
        {
            MemberTableReader.Read(context, table, columns, isRelationship, _members, owner: Name);
        }
        else if (table.Rows.Length > 0 && columns.Type < 0 && !ValueWords.ValueHeads.IsIn(columns.FirstHeader) && !HasTyped(section))
        {
            // Beside a table of members a table of something else tells more about them.
            context.Report(PageDiagnosticIds.NoMemberColumns, table.Position, section.Section.Heading.Plain);
        }
    }

    private static bool HasTyped(PageSection section)
        => section.Section.BlocksOf<TableBlock>().Any(static table => TableColumns.Of(table.Header) is { Name: >= 0, Type: >= 0 });

    /// <summary>
    /// A further table of members below a heading of its own: <c>### Engine properties</c> below <c>## Properties</c>. One of a list of values, of another
    /// type's members (<c>### Properties of a sail</c>) or of options does not count, nor does a table in the section of the annotated representation.
    /// </summary>
    private bool IsFurther(PageSection section, TableBlock table)
        => section is { Kind: SectionKind.Other, IsInExample: false }
            && (section.Scope == SectionKind.Properties || (_representation is not null && section.Section.Blocks.Contains(_representation)))
            && TableColumns.Of(table.Header) is { Name: 0, Type: >= 0, FirstHeader: var head } && HeadingWords.PropertyColumn.IsIn(head)
            && !HeadingWords.OfAnother.IsIn(section.Section.Heading.Plain);

    /// <summary>"x properties" below the page of x; other types' properties stay out.</summary>
    private bool IsOwnProperties(PageSection section)
    {
        var heading = section.Section.Heading.Plain;
        return section.Kind == SectionKind.Other && TypeWords.OwnProperties.PhraseIn(heading) is { } ending
            && heading.Substring(0, heading.Length - ending.Length).Trim() is var name
            && (name.Is(title.Name) || name.Is(NameParts.LastPart(TypeOf(_representation?.Annotation) ?? "")));
    }

    private EquatableArray<SampleMember> ReadSample(string name)
    {
        var block = _representation ?? _sample;
        if (block is null || block.Text.Trim().Length == 0)
        {
            return ExampleSpelling.Read(outline, _members);
        }

        if (TolerantJson.TryParse(block.Text, 0, block.Text.Length, out var json, out var error) && json.Kind is JsonNodeKind.Object or JsonNodeKind.Array)
        {
            return SampleReader.Read(json);
        }

        context.Report(PageDiagnosticIds.InvalidSample, block.PositionOfToken(json is null ? error : 0), name);
        return default;
    }

    private static string? TypeOf(JsonNode? annotation)
        => (TextOf(annotation, "@odata.type") ?? TextOf(annotation, "@type"))?.TrimStartAny("#") is { Length: > 0 } name && Words.IsDottedName(name)
            ? name
            : null;

    private static string? TextOf(JsonNode? annotation, string name)
        => annotation?[name] is { Kind: JsonNodeKind.String, Text: var text } && text.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    private static bool IsTrue(JsonNode? annotation, string name) => annotation?[name] is { } node && (node.Kind == JsonNodeKind.True || node.Text.Is("true"));

    /// <summary>"This is an open type", "Properties of an open type can be …": not a type that only names another open one.</summary>
    private bool SaysOpen()
    {
        foreach (var (section, paragraph) in outline.Blocks<ParagraphBlock>())
        {
            if (section.Kind is SectionKind.Title or SectionKind.Properties && paragraph.Text.Plain is var text
                && (TypeWords.OpenSentences.IsIn(text) || TypeWords.OpenLeads.IsIn(text)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool SaysAbstract(Block[] blocks)
    {
        foreach (var block in blocks)
        {
            if (block is ParagraphBlock { IsListItem: false } paragraph && paragraph.Text.Plain is var text
                && (TypeWords.AbstractLeads.IsIn(text) || TypeWords.AbstractSentences.IsIn(text)))
            {
                return true;
            }
        }

        return false;
    }
}
