using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;
using DocGen.Pages.Forms;
using DocGen.Pages.Members;
using DocGen.Pages.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Samples;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Pages;

/// <summary>
/// Reports what looks like the documentation of an API and was read by no reader: a request line outside of examples, a table of members or parameters,
/// a parameter in a list. One diagnostic for each section says that something was not understood; nothing is reported for pages that are about something else.
/// </summary>
/// <param name="context">The page.</param>
/// <param name="markdown">The page as it was before the forms rewrote it.</param>
/// <param name="outline">Its sections.</param>
/// <param name="page">What was read.</param>
internal sealed class UnreadEvidence(PageContext context, MarkdownPage markdown, PageOutline outline, Page page)
{
    private readonly HashSet<int> _reported = [];

    /// <summary>Reports the evidence that no reader has read.</summary>
    public void Report()
    {
        if (IsAboutSomethingElse())
        {
            return;
        }

        context.AddReportedLines(_reported);
        foreach (var section in outline.Sections)
        {
            if (!section.IsInExample && section.Scope is not (SectionKind.Example or SectionKind.ResponseExample or SectionKind.Aside))
            {
                ReportFirst(section);
            }
        }
    }

    /// <summary>Whether a page is a part of others, an article, or one that neither gives code nor has a heading of an API's page.</summary>
    private bool IsAboutSomethingElse()
    {
        var kind = markdown.FrontMatter.TryGetValue("doc_type", out var text) ? text : "";
        return outline.Title is null || kind.Starts("concept") || (!page.HasContent && kind.Length == 0 && !HasHeadingOfApi());
    }

    private bool HasHeadingOfApi()
    {
        foreach (var section in outline.Sections)
        {
            if (section.Kind is SectionKind.Properties or SectionKind.Relationships or SectionKind.Representation or SectionKind.Members or SectionKind.Values
                or SectionKind.HttpRequest
                or SectionKind.RequestBody or SectionKind.Response or SectionKind.Headers or SectionKind.PathParameters or SectionKind.QueryParameters)
            {
                return true;
            }
        }

        return false;
    }

    private void ReportFirst(PageSection section)
    {
        foreach (var block in section.Section.Blocks)
        {
            var isReported = block switch
            {
                CodeBlock code => ReportRequest(code, section),
                TableBlock table => ReportTable(table, section),
                ParagraphBlock paragraph => ReportText(paragraph),
                _ => false,
            };
            if (isReported)
            {
                return;
            }
        }
    }

    /// <summary>A request at the start of a code block. Where the page gives something, one below "Request" is an example, and so is one with a host or one
    /// that an annotation leaves out.</summary>
    private bool ReportRequest(CodeBlock code, PageSection section)
    {
        var end = code.Text.IndexOf('\n');
        var line = end < 0 ? code.Text : code.Text.Substring(0, end);
        var isExample = page.HasContent && (section.Scope == SectionKind.RequestExample || line.Has("://") || ExampleReader.BlockType(code) == "ignored");
        return !isExample && ReportRequest(line, context.Find(code.PositionOf(0, 0, line.Length), line.Trim()));
    }

    /// <summary>The first line of a table of requests that no reader has read.</summary>
    private bool ReportRequests(CodeBlock code)
    {
        var lines = code.Text.Split('\n');
        return Array.Exists(lines, line => ReportRequest(line, code.PositionOf(Array.IndexOf(lines, line), 0, line.Length)));
    }

    private bool ReportRequest(string line, TextPosition place)
    {
        if (!RequestLineText.Is(line) || IsKnown(place))
        {
            return false;
        }

        var verb = RequestLineText.VerbOf(line, out var end)!;
        var text = RouteText.Of(line.Substring(end));
        if (text.HasOptions || RouteReader.Read(text, out _) is not { } route || context.Ledger.HasRoute(verb, route))
        {
            return false;
        }

        context.Report(PageDiagnosticIds.UnreadRequestLine, place, line.Trim());
        return true;
    }

    private bool ReportTable(TableBlock table, PageSection section)
    {
        if (IsKnown(table.Position) || (section.Scope == SectionKind.Response && !page.Operations.IsEmpty))
        {
            return false;
        }

        if (RequestTable.Of(table) is { } requests)
        {
            return requests.ToBlocks().Any(block => block is CodeBlock code && ReportRequests(code));
        }

        if (ByteLayout.Is(table))
        {
            return false;
        }

        if (table.Header.Length > 0 && ValueWords.MemberHead.IsIn(table.Header[0].Plain.TrimAny(" *")))
        {
            context.Report(PageDiagnosticIds.UnreadTable, table.Position, section.Section.Heading.Plain);
            return true;
        }

        if (TableColumns.Of(table.Header) is not { Name: >= 0, Type: >= 0 } columns
            || TableColumns.RoleOf(table.Header[columns.Name].Plain) != ColumnRole.Name)
        {
            return false;
        }

        foreach (var row in table.Rows)
        {
            if (MemberName.Read(row.Cell(columns.Name)).IsValid && row.Cell(columns.Type).Runs.Length > 0 && !_reported.Contains(row.Position.Line))
            {
                context.Report(PageDiagnosticIds.UnreadTable, table.Position, section.Section.Heading.Plain);
                return true;
            }
        }

        return false;
    }

    /// <summary>A paragraph that is a request line and nothing else, or an item of a list that describes a parameter:
    /// "`limit` (integer, optional): …".</summary>
    private bool ReportText(ParagraphBlock paragraph)
    {
        var runs = paragraph.Text.Runs;
        if (runs.Length == 0 || runs[0].Kind is not (RunKind.Code or RunKind.Bold) || IsKnown(paragraph.Position))
        {
            return false;
        }

        var text = paragraph.Text.Plain;
        if (text.IndexOf(' ') == text.LastIndexOf(' '))
        {
            return ReportRequest(text, context.FindBelow(paragraph.Position, runs[0].Text));
        }

        if (!paragraph.IsListItem || runs.Length < 2 || !MemberName.Read(new RichText([runs[0]])).IsValid || !IsRemarkOfType(runs[1].Text))
        {
            return false;
        }

        context.Report(PageDiagnosticIds.UnreadParameter, context.FindBelow(paragraph.Position, runs[0].Text), runs[0].Text);
        return true;
    }

    /// <summary>Whether a text begins with a type in parentheses: "(integer, required)".</summary>
    private static bool IsRemarkOfType(string text)
    {
        var remark = text.TrimStart();
        var close = remark.IndexOf(')');
        return remark.Length > 0 && remark[0] == '(' && close > 0
            && Array.Exists(remark.Substring(1, close - 1).Split(' ', ',', ':', '`'), PrimitiveWords.Contains);
    }

    private bool IsKnown(TextPosition place) => _reported.Contains(place.Line) || context.Ledger.ReaderOf(place) is not null;
}
