using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using DocGen.Api;
using DocGen.Api.Model;
using DocGen.Api.Operations;
using DocGen.Api.Types;
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
    /// <summary>Reads a page file: its path, its text and the page that the text holds; nothing if the file is not a page.</summary>
    public static ImmutableArray<PageFile> ReadPage((AdditionalText Text, PageSelection Selection) file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!file.Selection.List.Declares(file.Text))
        {
            return ImmutableArray<PageFile>.Empty;
        }

        var path = file.Text.Path;
        var relativePath = DocPath.Relative(file.Selection.Root, path);
        try
        {
            // The compiler reports a file that it cannot read; here it is just empty.
            var text = file.Text.GetText(cancellationToken)?.ToString() ?? "";
            var result = PageReader.Read(path, relativePath, text, cancellationToken);
            return ImmutableArray.Create(new PageFile(result.Page, new(new(relativePath, path, result.Positions), result.Diagnostics)));
        }
        catch (Exception exception) when (!IsCancellation(exception, cancellationToken))
        {
            var error = DiagnosticReporter.InternalError(relativePath, path, exception);
            return ImmutableArray.Create(new PageFile(new Page { Path = relativePath }, new(new(relativePath, path, default), new(new[] { error }))));
        }
    }

    /// <summary>The pages that document routes, or that such pages include.</summary>
    public static Collected<Page> WithRoutes(Collected<Page> pages, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(pages.Items.RemoveAll(static page => !ApiModelBuilder.HasRoutes(page)));
    }

    /// <summary>Maps the routes of operation pages.</summary>
    public static Result<RouteMap> Route((Collected<Page> Pages, GeneratorOptions Options) input, CancellationToken cancellationToken)
    {
        try
        {
            return ApiModelBuilder.Route(Sort(input.Pages.Items), input.Options, cancellationToken);
        }
        catch (Exception exception) when (!IsCancellation(exception, cancellationToken))
        {
            return new(new RouteMap(default, default, default, default), new(new[] { DiagnosticReporter.InternalError("the map of all routes", exception) }));
        }
    }

    /// <summary>Names the types of all pages, in an order that does not depend on the host's.</summary>
    public static Merged<TypeNames> NameTypes((Collected<Page> Pages, GeneratorOptions Options) input, CancellationToken cancellationToken)
    {
        var (pages, options) = (input.Pages.Items, input.Options);
        if (pages.IsEmpty && !options.ExpectsPages)
        {
            return new(null);
        }

        try
        {
            return new(ApiModelBuilder.NameTypes(pages, Sort(pages), options, cancellationToken));
        }
        catch (Exception exception) when (!IsCancellation(exception, cancellationToken))
        {
            return new(null, DiagnosticReporter.InternalError("the names of all types", exception));
        }
    }

    /// <summary>Merges the members of all types.</summary>
    public static Merged<MergedTypes> MergeTypes((Merged<TypeNames> Names, Collected<Page> Pages) input, CancellationToken cancellationToken)
    {
        if (input.Names.Value is not { } names)
        {
            return new(null, [.. input.Names.Failures]);
        }

        try
        {
            return new(ApiModelBuilder.MergeTypes(names, new NewerPages(names.Given, input.Pages.Items), cancellationToken));
        }
        catch (Exception exception) when (!IsCancellation(exception, cancellationToken))
        {
            return new(null, DiagnosticReporter.InternalError("the merge of all types", exception));
        }
    }

    /// <summary>Merges what operation pages say, where there are types.</summary>
    public static Merged<MergedOperations> MergeOperations((MergedTypes? Types, MergeFrame Frame) input, CancellationToken cancellationToken)
    {
        try
        {
            return new(input.Types is { } types
                ? ApiModelBuilder.MergeOperations(types, input.Frame.Routes.Value, input.Frame.Options, cancellationToken)
                : null);
        }
        catch (Exception exception) when (!IsCancellation(exception, cancellationToken))
        {
            return new(null, DiagnosticReporter.InternalError("the merge of all operations", exception));
        }
    }

    /// <summary>Makes one model of types and operations; an empty one if a part is missing.</summary>
    public static Result<ApiModel> CompleteModel((MergedParts Parts, MergeFrame Frame) input, CancellationToken cancellationToken)
    {
        try
        {
            var (types, operations, frame) = (input.Parts.Types, input.Parts.Operations, input.Frame);
            return types.Value is null || operations.Value is null
                ? new(new ApiModel(), types.Failures.Concat(operations.Failures).ToEquatableArray())
                : ModelCompletion.Complete(types.Value, operations.Value, frame.Routes, frame.Options, cancellationToken);
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
    public static Result<EquatableArray<CSharpFile>> LowerRequests((RequestFrame Frame, ProjectFacts Project) input, CancellationToken cancellationToken)
    {
        var (frame, project) = input;
        try
        {
            return frame.Operations is { } operations
                ? CSharpModelBuilder.LowerRequests(operations, frame.Names, project.Options, project.HasHttpClientFactory, cancellationToken)
                : new(default, default);
        }
        catch (Exception exception) when (!IsCancellation(exception, cancellationToken))
        {
            return new(default, new(new[] { DiagnosticReporter.InternalError("the lowering to C#", exception) }));
        }
    }

    /// <summary>All files in their order.</summary>
    public static CSharpModel Join((CSharpModel Models, CSharpModel Requests) input, CancellationToken cancellationToken)
        => CSharpModelBuilder.Join(input.Models.Files, input.Requests.Files);

    /// <summary>Emits a file of the C# model as text.</summary>
    public static void EmitFile(SourceProductionContext context, CSharpFile file)
    {
        try
        {
            context.AddSource(file.HintName, Source(FileEmitter.Emit(file)));
        }
        catch (Exception exception) when (!IsCancellation(exception, context.CancellationToken))
        {
            Report(context, DiagnosticReporter.Create(
                new(new[] { DiagnosticReporter.InternalError(file.HintName, exception) }), [], packageUri: ""));
        }
    }

    /// <summary>Writes the runtime, unless there is nothing that would use it.</summary>
    public static void EmitSupport(SourceProductionContext context, (ProjectFacts Project, SupportNeed? Need) input)
    {
        if (input.Need is not { } need)
        {
            return;
        }

        foreach (var (hintName, text) in SupportFiles.Emit(input.Project.Options, input.Project.HasHttpClientFactory, need.Parts))
        {
            context.AddSource(hintName, Source(text));
        }
    }

    /// <summary>Reports options that cannot be, unless the project needs none.</summary>
    public static void ReportOptions(SourceProductionContext context, (Findings Found, GeneratorOptions Options) input)
    {
        if (input.Options.ExpectsPages)
        {
            Report(context, DiagnosticReporter.Create(input.Found.Diagnostics, [], input.Options.PackageUri));
        }
    }

    /// <summary>Reports what reading the pages found; once, though the host may hand over a file twice after others were renamed.</summary>
    public static void ReportPages(SourceProductionContext context, ReportFrame frame)
        => Report(context, frame.Pages.Where(static page => !page.Diagnostics.IsEmpty).SelectMany(static page => page.Diagnostics).Distinct()
            .Select(info => DiagnosticReporter.Create(info, frame.PackageUri)));

    /// <summary>Reports what the stages behind the pages found, at the places where the pages have it now.</summary>
    public static void ReportModels(SourceProductionContext context, (Findings Found, ReportFrame Frame) input)
        => Report(context, DiagnosticReporter.Create(
            input.Found.Diagnostics, input.Frame.Pages.Select(static page => page.Positions), input.Frame.PackageUri));

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
