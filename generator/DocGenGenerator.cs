using DocGen.Api;
using DocGen.CSharp;
using DocGen.Input;
using Microsoft.CodeAnalysis;

namespace DocGen;

/// <summary>Turns markdown pages of an HTTP API into a C# client while the project is compiled.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DocGenGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The host's side: options, one fact about the references, the files that are pages.
        var options = context.AnalyzerConfigOptionsProvider.Select(OptionsReader.Read).WithTrackingName(TrackingNames.Options);
        var hasHttpClientFactory = context.MetadataReferencesProvider
            .Where(ReferenceFacts.IsHttpClientFactory).Collect().Select(static (found, _) => !found.IsEmpty);
        var pageList = context.AdditionalTextsProvider.Where(PageList.IsList).Select(PageList.ReadText).Collect().Select(PageList.Read);
        var declared = context.AdditionalTextsProvider.Combine(pageList).SelectMany(PageList.Declared);
        var files = declared.Combine(options.Select(static (value, _) => value.Root)).Select(Steps.ReadPage);

        // A file's page, positions and diagnostics part here: what moves in a page, or is reported, re-runs no step of the next group.
        var pages = files.Select(static (file, _) => file.Page).WithTrackingName(TrackingNames.Page);
        var positions = files.Select(static (file, _) => file.Positions);
        var pageDiagnostics = files.SelectMany(static (file, _) => file.Diagnostics);

        // Routes need no resource page: the edit of a property stops short of them.
        var routes = pages.Where(ApiModelBuilder.HasRoutes).Collect().Combine(options).Select(Steps.Route).WithTrackingName(TrackingNames.Routes);
        var api = pages.Collect().Combine(routes).Combine(options).Select(Steps.Merge);
        var apiModel = api.Select(static (result, _) => result.Value).WithTrackingName(TrackingNames.Api);

        // Requests need to know no more of the models than names: the edit of a property stops there.
        var models = apiModel.Combine(options).Select(Steps.LowerModels);
        var names = models.Select(static (result, _) => result.Value.Names);
        var requests = apiModel.Select(Steps.Operations).Combine(names).Combine(options).Combine(hasHttpClientFactory).Select(Steps.LowerRequests);
        var csharpModel = models.Select(static (result, _) => result.Value.Files).Combine(requests.Select(static (result, _) => result.Value))
            .Select(Steps.Join).WithTrackingName(TrackingNames.CSharpModel);
        var csharpFiles = csharpModel.SelectMany(static (model, _) => model.Files).WithTrackingName(TrackingNames.CSharpFile);
        var support = csharpFiles.Select(static (file, _) => SupportUse.Of(file)).Collect().Select(Steps.JoinSupport).WithTrackingName(TrackingNames.Support);

        context.RegisterSourceOutput(csharpFiles, Steps.EmitFile);
        context.RegisterSourceOutput(options.Combine(hasHttpClientFactory).Combine(support), Steps.EmitSupport);

        // One output each, not one for each page: the host compares the outputs of a generator with each other.
        var packageUri = options.Select(static (value, _) => value.PackageUri);
        var optionDiagnostics = context.AnalyzerConfigOptionsProvider.Select(OptionChecks.Check);
        var apiDiagnostics = api.Select(static (result, _) => result.Diagnostics);
        var modelDiagnostics = models.Select(static (result, _) => result.Diagnostics);
        var requestDiagnostics = requests.Select(static (result, _) => result.Diagnostics);
        context.RegisterSourceOutput(optionDiagnostics.Combine(options), Steps.ReportOptions);
        context.RegisterSourceOutput(pageDiagnostics.Collect().Combine(packageUri), Steps.ReportPages);
        context.RegisterSourceOutput(
            apiDiagnostics.Combine(modelDiagnostics).Combine(requestDiagnostics).Combine(positions.Collect()).Combine(packageUri), Steps.ReportModels);
    }
}
