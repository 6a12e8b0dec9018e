using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using DocGen.Api;
using DocGen.Api.Model;
using DocGen.Api.Operations;
using DocGen.CSharp;
using DocGen.CSharp.Model;
using DocGen.Diagnostics;
using DocGen.Emit;
using DocGen.Input;
using DocGen.Pages;
using DocGen.Pages.Model;
using DocGen.Primitives;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DocGen;

/// <summary>
/// The steps that <see cref="DocGenGenerator"/> wires. Each calls one stage and, should that have a defect, turns its exception
/// into DG0000, so that one page or file is lost and not all of them.
/// </summary>
internal static class Steps
{
    /// <summary>Reads a page file: its path, its text and the page that the text holds.</summary>
    public static PageFile ReadPage((AdditionalText Text, string Root) file, CancellationToken cancellationToken)
    {
        var path = file.Text.Path;
        var relativePath = DocPath.Relative(file.Root, path);
        try
        {
            // The compiler reports a file that it cannot read; here it is just empty.
            var text = file.Text.GetText(cancellationToken)?.ToString() ?? "";
            var result = PageReader.Read(path, relativePath, text, cancellationToken);
            return new PageFile(result.Page, new PagePositions(relativePath, path, result.Positions), result.Diagnostics);
        }
        catch (Exception exception) when (!IsCancellation(exception, cancellationToken))
        {
            var error = DiagnosticReporter.InternalError(relativePath, path, exception);
            return new PageFile(new Page { Path = relativePath }, new PagePositions(relativePath, path, default), new(new[] { error }));
        }
    }

    /// <summary>Maps the routes of operation pages.</summary>
    public static Result<RouteMap> Route((ImmutableArray<Page> Pages, GeneratorOptions Options) input, CancellationToken cancellationToken)
    {
        try
        {
            return ApiModelBuilder.Route(Sort(input.Pages), input.Options, cancellationToken);
        }
        catch (Exception exception) when (!IsCancellation(exception, cancellationToken))
        {
            return new(new RouteMap(default, default, default, default), new(new[] { DiagnosticReporter.InternalError("the map of all routes", exception) }));
        }
    }

    /// <summary>Merges all pages, in an order that does not depend on the host's.</summary>
    public static Result<ApiModel> Merge(
        ((ImmutableArray<Page> Pages, Result<RouteMap> Routes) DocSet, GeneratorOptions Options) input, CancellationToken cancellationToken)
    {
        var ((pages, routes), options) = input;
        if (pages.IsEmpty && !options.ExpectsPages)
        {
            return new(new ApiModel(), default);
        }

        try
        {
            return ApiModelBuilder.Merge(Sort(pages), routes, options, cancellationToken);
        }
        catch (Exception exception) when (!IsCancellation(exception, cancellationToken))
        {
            return new(new ApiModel(), new(new[] { DiagnosticReporter.InternalError("the merge of all pages", exception) }));
        }
    }

    /// <summary>Decides the names and types of all models.</summary>
    public static Result<LoweredModels> LowerModels((ApiModel Api, GeneratorOptions Options) input, CancellationToken cancellationToken)
    {
        try
        {
            return IsEmpty(input.Api) ? new(LoweredModels.Empty, default) : CSharpModelBuilder.LowerModels(input.Api, input.Options, cancellationToken);
        }
        catch (Exception exception) when (!IsCancellation(exception, cancellationToken))
        {
            return new(LoweredModels.Empty, new(new[] { DiagnosticReporter.InternalError("the lowering to C#", exception) }));
        }
    }

    /// <summary>The part of the merged model that requests are made of; null if there is nothing to make a client of.</summary>
    public static ApiModel? Operations(ApiModel api, CancellationToken cancellationToken)
        => IsEmpty(api) ? null : new ApiModel { Operations = api.Operations, BaseUrl = api.BaseUrl, Credentials = api.Credentials };

    /// <summary>Decides the names and types of all requests.</summary>
    public static Result<EquatableArray<CSharpFile>> LowerRequests(
        (((ApiModel? Operations, NameTable Names) Model, GeneratorOptions Options) Requested, bool HasHttpClientFactory) input,
        CancellationToken cancellationToken)
    {
        var (((operations, names), options), hasHttpClientFactory) = input;
        try
        {
            return operations is null
                ? new(default, default)
                : CSharpModelBuilder.LowerRequests(operations, names, options, hasHttpClientFactory, cancellationToken);
        }
        catch (Exception exception) when (!IsCancellation(exception, cancellationToken))
        {
            return new(default, new(new[] { DiagnosticReporter.InternalError("the lowering to C#", exception) }));
        }
    }

    /// <summary>All files in their order.</summary>
    public static CSharpModel Join((EquatableArray<CSharpFile> Models, EquatableArray<CSharpFile> Requests) files, CancellationToken cancellationToken)
        => CSharpModelBuilder.Join(files.Models, files.Requests);

    /// <summary>Emits a file of the C# model as text.</summary>
    public static void EmitFile(SourceProductionContext context, CSharpFile file)
    {
        try
        {
            context.AddSource(file.HintName, Source(FileEmitter.Emit(file)));
        }
        catch (Exception exception) when (!IsCancellation(exception, context.CancellationToken))
        {
            Report(context, DiagnosticReporter.Create([DiagnosticReporter.InternalError(file.HintName, exception)], [], packageUri: ""));
        }
    }

    /// <summary>The parts of the runtime that all files together need; null if there is nothing that would use it.</summary>
    public static SupportParts? JoinSupport(ImmutableArray<SupportParts> parts, CancellationToken cancellationToken)
        => parts.IsEmpty ? null : parts.Aggregate(static (left, right) => left | right);

    /// <summary>Writes the runtime, unless there is nothing that would use it.</summary>
    public static void EmitSupport(
        SourceProductionContext context, ((GeneratorOptions Options, bool HasHttpClientFactory) Project, SupportParts? Parts) input)
    {
        var ((options, hasHttpClientFactory), needed) = input;
        if (needed is not { } parts)
        {
            return;
        }

        foreach (var (hintName, text) in SupportFiles.Emit(options, hasHttpClientFactory, parts))
        {
            context.AddSource(hintName, Source(text));
        }
    }

    /// <summary>Reports options that cannot be, unless the project needs none.</summary>
    public static void ReportOptions(SourceProductionContext context, (EquatableArray<AnchoredDiagnostic> Diagnostics, GeneratorOptions Options) input)
    {
        if (input.Options.ExpectsPages)
        {
            Report(context, DiagnosticReporter.Create(input.Diagnostics, [], input.Options.PackageUri));
        }
    }

    /// <summary>Reports what reading the pages found; once, though the host may hand over a file twice after others were renamed.</summary>
    public static void ReportPages(SourceProductionContext context, (ImmutableArray<DiagnosticInfo> Diagnostics, string PackageUri) input)
        => Report(context, input.Diagnostics.Distinct().Select(info => DiagnosticReporter.Create(info, input.PackageUri)));

    /// <summary>Reports what the stages behind the pages found, at the places where the pages have it now.</summary>
    public static void ReportModels(
        SourceProductionContext context,
        ((((EquatableArray<AnchoredDiagnostic> Api, EquatableArray<AnchoredDiagnostic> Models) Types, EquatableArray<AnchoredDiagnostic> Requests) Found,
            ImmutableArray<PagePositions> Positions) Placed, string PackageUri) input)
    {
        var ((((api, models), requests), positions), packageUri) = input;
        Report(context, DiagnosticReporter.Create([.. api, .. models, .. requests], positions, packageUri));
    }

    private static void Report(SourceProductionContext context, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            context.ReportDiagnostic(diagnostic);
        }
    }

    /// <summary>Sorts by path; a file that the project lists twice is one page.</summary>
    private static EquatableArray<Page> Sort(ImmutableArray<Page> pages)
    {
        var sorted = new List<Page>(pages.Length);
        foreach (var page in pages.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path)))
        {
            if (sorted.Count == 0 || sorted[sorted.Count - 1].Path != page.Path)
            {
                sorted.Add(page);
            }
        }

        return sorted.ToEquatableArray();
    }

    /// <summary>Pages that document nothing, or no pages at all, give no client either.</summary>
    private static bool IsEmpty(ApiModel api) => api is { Types.IsEmpty: true, Enums.IsEmpty: true, Operations.IsEmpty: true };

    private static SourceText Source(string text) => SourceText.From(text, Encoding.UTF8);

    private static bool IsCancellation(Exception exception, CancellationToken cancellationToken)
        => exception is OperationCanceledException && cancellationToken.IsCancellationRequested;
}
