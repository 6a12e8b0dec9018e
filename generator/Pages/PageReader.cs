using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DocGen.Diagnostics;
using DocGen.Markdown;
using DocGen.Markdown.Model;
using DocGen.Pages.Enums;
using DocGen.Pages.Forms;
using DocGen.Pages.Kinds;
using DocGen.Pages.Model;
using DocGen.Pages.Operations;
using DocGen.Pages.Outline;
using DocGen.Pages.Prose;
using DocGen.Pages.Resources;
using DocGen.Pages.Samples;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Pages;

/// <summary>
/// Reads a page. What it documents is decided by evidence, not by what it says of itself: a page with request lines
/// documents an operation, one with an annotated representation or properties a type, one with members an enumeration.
/// </summary>
internal sealed class PageReader
{
    private readonly PageContext _context;
    private readonly MarkdownPage _markdown;
    private readonly PageOutline _outline;
    private readonly PageTitle _title;
    private readonly Block[] _introduction;
    private readonly ExampleReader _examples;
    private ResourceDefinition? _responseType;
    private PageEvidence? _evidence;

    private PageReader(PageContext context, MarkdownPage markdown, PageOutline outline)
    {
        _context = context;
        _markdown = markdown;
        _outline = context.LocalTypes.IsEmpty ? outline : outline.With(section => context.LocalTypes.Of(section) is not null);
        _title = PageTitle.Of(_outline.Title?.Section.Heading.Plain ?? "");
        _introduction = _outline.Title?.Section.Blocks ?? [];
        _examples = new ExampleReader(context);
    }

    /// <summary>Reads a page.</summary>
    /// <param name="path">The path as the compiler gave it, for diagnostics.</param>
    /// <param name="relativePath">The path relative to the doc root.</param>
    /// <param name="text">The page's text.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static PageResult Read(string path, string relativePath, string text, CancellationToken cancellationToken)
    {
        var pending = new List<PendingDiagnostic>();
        var markdown = MarkdownReader.Read(text, pending, cancellationToken);
        markdown = PageSpelling.Mend(Translation.Apply(markdown, pending), pending);
        var draft = PageForms.Apply(markdown);
        var context = new PageContext(path, relativePath, LocalTypes.Of(draft.Outline), markdown.Text);
        foreach (var diagnostic in pending)
        {
            context.Report(diagnostic);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            context.Report(PageDiagnosticIds.EmptyPage, default);
        }

        cancellationToken.ThrowIfCancellationRequested();

        // The text of the page as a whole: asked for each part, a page of many operations would be searched as often as it has operations.
        var page = ReadParts(context, draft) with { SpeaksOData = ProtocolOptions.AreIn(markdown.Text?.Text ?? "") };
        page = CredentialReader.Read(markdown) is { IsEmpty: false } credentials ? page with { Credentials = credentials } : page;
        page = page.BaseUrls.IsEmpty && StatedAddress.Read(context, text, markdown, page.Operations) is { IsEmpty: false } stated
            ? page with { BaseUrls = stated }
            : page;
        var outline = ReferenceEquals(draft.Markdown, markdown) ? draft.Outline : PageOutline.Of(markdown);
        new UnreadEvidence(context, markdown, outline, page).Report();
        return new(page, context.Positions, context.Diagnostics()) { Decisions = context.Decisions };
    }

    /// <summary>Reads the parts of a page one after the other; the last one decides what is said of the page as a whole.</summary>
    private static Page ReadParts(PageContext context, PageDraft draft)
    {
        var read = new List<Page>(draft.Parts.Count);
        PageReader? last = null;
        foreach (var part in draft.Parts)
        {
            last = new PageReader(context, part, ReferenceEquals(part, draft.Markdown) ? draft.Outline : PageOutline.Of(part));
            read.Add(last.Read());
        }

        var page = read.Count == 1 ? read[0] : PageParts.Join(read);
        if (read.Count > 1 && SharedEnvelope.Find(last!._outline) is { } envelope)
        {
            page = page with { Operations = page.Operations.Select(operation => SharedEnvelope.Complete(operation, envelope)).ToEquatableArray() };
        }

        if (read.Count > 1)
        {
            page = page with { Operations = HeadOperations.Complete(page.Operations) };
        }

        if (!page.HasContent)
        {
            last!.ReportNothing();
        }

        return page;
    }

    private Page Read()
    {
        PageSection? answered = null;
        foreach (var (section, code) in _outline.Code)
        {
            if ((!IsRequest(section) || HasBody(code)) && ExampleReader.IsExample(code))
            {
                answered = _examples.Add(code) ? section : answered;
            }
            else if (CurlCommand.Is(code.Text) && CurlCommand.ToMessage(code.Text) is { } command)
            {
                _examples.AddCommand(code, command);
            }
            else if (!ReferenceEquals(answered, section)
                && (section.Scope is SectionKind.Response or SectionKind.ResponseExample || ShownResponses.IsOne(section, code)))
            {
                _examples.AddBody(code, BodyStatus.Of(section.Section, code));
            }
        }

        var deprecation = DeprecationReader.Read(_context, _outline.Title?.Section.Heading.Plain ?? "", _introduction);
        var description = ReadDescription();
        var resource = ReadResource(description, deprecation);
        var operation = ReadOperation(description, deprecation);
        var baseUrls = BaseAddressReader.Read(_context, operation, _examples);
        var enums = ReadEnums(description, deprecation);
        var hasNone = resource is null && operation is null && (enums.IsEmpty || !_context.LocalTypes.IsEmpty) && !_outline.Has(SectionKind.HttpRequest);
        var page = new Page
        {
            Path = _context.RelativePath,
            Version = VersionOf(baseUrls),
            BaseUrls = baseUrls,
            Namespace = IntroductionReader.ReadNamespace(_introduction),
            Types = ReadTypes(resource, hasNone),
            Enums = enums,
            Operations = operation is null ? default : new([operation]),
            Includes = IncludeReader.ReadIncludes(_context, _outline, out var includeAnchors),
            IncludeAnchors = includeAnchors,
        };
        return page.HasContent ? page : IncludeReader.Read(page, _outline, _markdown);
    }

    /// <summary>Reports a page that says that it documents something, if nothing could be read from it.</summary>
    private void ReportNothing()
    {
        if (_markdown.FrontMatter.TryGetValue(FrontMatterWords.KindKey, out var kind)
            && (FrontMatterWords.Resource.IsIn(kind) || FrontMatterWords.Operation.IsIn(kind) || FrontMatterWords.Enum.IsIn(kind))
            && !_context.Has(PageDiagnosticIds.NoRequestLine))
        {
            _context.Report(PageDiagnosticIds.NothingRead, _outline.Title?.Section.Position ?? default, kind);
        }
    }

    /// <summary>The type that the page as a whole documents, then that of its response, then those in sections of their own.</summary>
    private EquatableArray<ResourceDefinition> ReadTypes(ResourceDefinition? subject, bool areAll)
    {
        var types = new List<ResourceDefinition>();
        if (subject is not null)
        {
            types.Add(subject);
        }

        if (areAll || !_context.LocalTypes.IsEmpty)
        {
            types.AddRange(new SectionTypeReader(_context, _outline).Read(areAll, _responseType));
        }
        else if (_responseType is not null)
        {
            types.Add(_responseType);
        }

        return new(types.ToArray());
    }

    private bool IsRequest(PageSection section)
        => section.Scope == SectionKind.HttpRequest || (section.Kind == SectionKind.Title && _outline.Requests.Count > 0 && _outline.Requests[0] == section);

    /// <summary>Whether a block of request lines goes on with a body, so that it is an example as well.</summary>
    private static bool HasBody(CodeBlock code) => code.Text.IndexOf("\n{", StringComparison.Ordinal) >= 0;

    private string ReadDescription()
    {
        var description = IntroductionReader.ReadDescription(_context, _introduction);
        return description.Length == 0 && _markdown.FrontMatter.TryGetValue("description", out var text) && !DescriptionReader.IsPlaceholder(text)
            ? Words.Squeeze(text.Trim())
            : description;
    }

    private ResourceDefinition? ReadResource(string description, Deprecation deprecation)
    {
        var reader = new ResourceReader(_context, _outline, _title);
        reader.FindRepresentation();
        _evidence = new PageEvidence(_outline, _title, _markdown, reader.HasAnnotation);
        _evidence.IsType = Decide(DecisionQuestions.IsType, PageKinds.Type);
        return _evidence.IsType && _outline.Title is not null ? reader.Read(description, deprecation) : null;
    }

    /// <summary>Asks the rules of a question, and keeps the name of the one that decides.</summary>
    private bool Decide(string question, IReadOnlyList<PageKindRule> rules)
    {
        if (PageKinds.Decide(rules, _evidence!) is not { } rule)
        {
            return false;
        }

        _context.Decide(question, rule.Name);
        return rule.Answer;
    }

    private OperationDefinition? ReadOperation(string description, Deprecation deprecation)
    {
        if (!Decide(DecisionQuestions.IsOperation, PageKinds.Operation) || _outline.Title is not { } title)
        {
            return null;
        }

        var reader = new OperationReader(_context, _outline, _examples);
        var operation = reader.Read(_title.Text, description, deprecation);
        _responseType = reader.ResponseType;
        if (operation is null)
        {
            _context.Report(PageDiagnosticIds.NoRequestLine, title.Section.Position, _title.Text);
        }

        return operation;
    }

    private EquatableArray<EnumDefinition> ReadEnums(string description, Deprecation deprecation)
    {
        if (!_outline.Has(SectionKind.Members) && !_outline.Has(SectionKind.Values) && !_outline.Has(SectionKind.LocalType) && !_title.IsEnum)
        {
            return default;
        }

        return new EnumReader(_context, _outline).Read(_title.Name, description, deprecation, _title.IsEnum);
    }

    /// <summary>The version in the page's path, else in the address of its first example.</summary>
    private string? VersionOf(EquatableArray<BaseAddress> baseUrls)
    {
        if (_context.VersionFolder.Length > 0)
        {
            return _context.VersionFolder;
        }

        foreach (var address in baseUrls)
        {
            var last = NameParts.FileName(address.Url);
            if (RouteText.IsVersion(last))
            {
                return last;
            }
        }

        return null;
    }
}
