using DocGen.Api.Model;
using DocGen.Api.Types;
using DocGen.CSharp;
using DocGen.CSharp.Model;
using DocGen.Diagnostics;
using DocGen.Input;
using DocGen.Pages.Model;
using DocGen.Primitives;
using Microsoft.CodeAnalysis;

namespace DocGen;

/// <summary>Turns markdown pages of an HTTP API into a C# client while the project is compiled.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DocGenGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Every value between two steps is an object, an array or a pair of objects: the compiler's tables are compiled anew for each
        // struct that they hold, some 120 methods for each, which the first build of a process would pay for.

        // The host's side: options, one fact about the references, the files that are pages.
        var options = context.AnalyzerConfigOptionsProvider.Select(OptionsReader.Read).WithTrackingName(TrackingNames.Options);
        var references = context.MetadataReferencesProvider.Where(ReferenceFacts.IsHttpClientFactory).Collect().Select(ReferenceFacts.Of);
        var project = options.Combine(references).Select(ProjectFacts.Of);
        var pageList = context.AdditionalTextsProvider.Where(PageList.IsList).Select(PageList.ReadText).Collect().Select(PageList.Read);
        var pageSelection = pageList.Combine(options.Select(static (value, _) => value.Root)).Select(PageSelection.Of);
        var files = context.AdditionalTextsProvider.Combine(pageSelection).SelectMany(Steps.ReadPage);

        // A file's page and what is reported of it part here: what moves in a page, or is reported, re-runs no step of the next group.
        var pages = files.Select(static (file, _) => file.Page).WithTrackingName(TrackingNames.Page);
        var reports = files.Select(static (file, _) => file.Report);

        // Routes need no resource page: the edit of a property stops short of them.
        var allPages = pages.Collect().Select(Collected<Page>.Of);
        var routes = allPages.Select(Steps.WithRoutes).WithComparer(new CollectedComparer<Page>(ReferenceEquals)).Combine(options).Select(Steps.Route)
            .WithTrackingName(TrackingNames.Routes);
        var frame = routes.Combine(options).Select(MergeFrame.Of);

        // Types are named of less than a page says, and operations see no more of types than they have read: the edit of a property
        // names no type and merges no operation, unless it is about just that.
        var typeNames = allPages.WithComparer(new CollectedComparer<Page>(NamingView.AreLike)).Combine(options).Select(Steps.NameTypes)
            .WithTrackingName(TrackingNames.Names);
        var types = typeNames.Combine(allPages).Select(Steps.MergeTypes).WithTrackingName(TrackingNames.Types);
        var operations = types.Select(static (merged, _) => merged.Value).WithComparer(OperationView.Instance).Combine(frame).Select(Steps.MergeOperations)
            .WithTrackingName(TrackingNames.Operations);
        var api = types.Combine(operations).Select(MergedParts.Of).Combine(frame).Select(Steps.CompleteModel)
            .WithComparer(ReferenceComparer<Result<ApiModel>>.Instance);
        var apiModel = api.Select(static (result, _) => result.Value).WithTrackingName(TrackingNames.Api);

        // Requests need to know no more of the models than names: the edit of a property stops there.
        var models = apiModel.Combine(options).Select(Steps.LowerModels).WithComparer(ReferenceComparer<Result<LoweredModels>>.Instance);
        var names = models.Select(static (result, _) => result.Value.Names);
        var requests = apiModel.Select(Steps.Operations).Combine(names).Select(RequestFrame.Of).Combine(project).Select(Steps.LowerRequests);
        var modelFiles = models.Select(static (result, _) => new CSharpModel(result.Value.Files)).WithComparer(ReferenceComparer<CSharpModel>.Instance);
        var requestFiles = requests.Select(static (result, _) => new CSharpModel(result.Value));
        var csharpModel = modelFiles.Combine(requestFiles).Select(Steps.Join).WithTrackingName(TrackingNames.CSharpModel);
        var csharpFiles = csharpModel.SelectMany(static (model, _) => model.Files).WithTrackingName(TrackingNames.CSharpFile);
        var support = csharpFiles.Select(SupportNeed.Of).Collect().Select(SupportNeed.Join).WithTrackingName(TrackingNames.Support);

        context.RegisterSourceOutput(csharpFiles, Steps.EmitFile);
        context.RegisterSourceOutput(project.Combine(support), Steps.EmitSupport);

        // One output each, not one for each page: the host compares the outputs of a generator with each other.
        var packageUri = options.Select(static (value, _) => value.PackageUri);
        var optionFindings = context.AnalyzerConfigOptionsProvider.Select(Findings.OfOptions);
        var apiFindings = api.Select(static (result, _) => new Findings(result.Diagnostics));
        var modelFindings = models.Select(static (result, _) => new Findings(result.Diagnostics));
        var requestFindings = requests.Select(static (result, _) => new Findings(result.Diagnostics));
        var findings = apiFindings.Combine(modelFindings).Select(Findings.Join).Combine(requestFindings).Select(Findings.Join);
        var places = reports.Collect().Select(Collected<PageReport>.Of).Combine(packageUri).Select(ReportFrame.Of);
        context.RegisterSourceOutput(optionFindings.Combine(options), Steps.ReportOptions);
        context.RegisterSourceOutput(places, Steps.ReportPages);
        context.RegisterSourceOutput(findings.Combine(places), Steps.ReportModels);
    }
}
