using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using DocGen.Api.Model;
using DocGen.CSharp.Model;
using DocGen.Diagnostics;
using DocGen.Input;
using DocGen.Primitives;

namespace DocGen.CSharp;

/// <summary>
/// Lowers the merged model to C#: every naming and type-mapping decision is made here and below. In two halves, because most edits
/// of a type change nothing of what requests need to know of it.
/// </summary>
internal static class CSharpModelBuilder
{
    /// <summary>Makes the C# model. Equal input gives an equal model, file by file.</summary>
    /// <param name="api">The merged model.</param>
    /// <param name="options">The package's options.</param>
    /// <param name="hasHttpClientFactory">Whether Microsoft.Extensions.Http is referenced.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static Result<CSharpModel> Build(ApiModel api, GeneratorOptions options, bool hasHttpClientFactory, CancellationToken cancellationToken)
    {
        var models = LowerModels(api, options, cancellationToken);
        var requests = LowerRequests(api, models.Value.Names, options, hasHttpClientFactory, cancellationToken);
        return new(Join(models.Value.Files, requests.Value), models.Diagnostics.Concat(requests.Diagnostics).ToEquatableArray());
    }

    /// <summary>Lowers the types and enumerations.</summary>
    public static Result<LoweredModels> LowerModels(ApiModel api, GeneratorOptions options, CancellationToken cancellationToken)
    {
        var diagnostics = new List<AnchoredDiagnostic>();
        if (ModelSize.Of(api.Types) is var size and > ModelSize.Max)
        {
            var arguments = new[] { size.ToString(CultureInfo.InvariantCulture), ModelSize.Max.ToString(CultureInfo.InvariantCulture) };
            return new(LoweredModels.Empty, new(new[] { new AnchoredDiagnostic(CSharpDiagnosticIds.TooMuchCode, "", -1, new(arguments)) }));
        }

        var names = new ModelNames(api, options, diagnostics);
        var types = new TypeMap(names, options.Namespace);
        var documentation = new DocumentationBuilder(options.PageUrl);
        var files = new FileGrouping(options);

        var models = new ModelLowering(names, types, documentation);
        AddModels(api, options, names, models, new EnumLowering(names, documentation, diagnostics), files, cancellationToken);
        files.AddAlone(CreateResolver(api, options, names, types));
        var table = new NameTable(names.All, models.Renamed.ToEquatableArray());
        return new(new LoweredModels(files.ToFiles(), table), diagnostics.ToEquatableArray());
    }

    /// <summary>Turns the operations of the merged model into the C# model.</summary>
    /// <param name="api">The merged model; its types are not looked at.</param>
    /// <param name="table">What there is to know of the types.</param>
    /// <param name="options">The package's options.</param>
    /// <param name="hasHttpClientFactory">Whether Microsoft.Extensions.Http is referenced.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static Result<EquatableArray<CSharpFile>> LowerRequests(
        ApiModel api, NameTable table, GeneratorOptions options, bool hasHttpClientFactory, CancellationToken cancellationToken)
    {
        var diagnostics = new List<AnchoredDiagnostic>();
        var names = new ModelNames(table.Types);
        var types = new TypeMap(names, options.Namespace);
        var files = new FileGrouping(options);
        var requests = new RequestLowering(names, types, new MemberNames(table.Members), new DocumentationBuilder(options.PageUrl), diagnostics, options);
        files.AddAlone(requests.Lower(api, files, cancellationToken) with { HasHttpClientFactory = hasHttpClientFactory });
        return new(files.ToFiles(), diagnostics.ToEquatableArray());
    }

    /// <summary>Brings the files of both halves into their order.</summary>
    public static CSharpModel Join(EquatableArray<CSharpFile> models, EquatableArray<CSharpFile> requests)
    {
        var files = new CSharpFile[models.Count + requests.Count];
        for (var i = 0; i < files.Length; i++)
        {
            files[i] = i < models.Count ? models[i] : requests[i - models.Count];
        }

        Array.Sort(files, static (left, right) => string.CompareOrdinal(left.HintName, right.HintName));
        return new CSharpModel(new(files));
    }

    private static void AddModels(
        ApiModel api,
        GeneratorOptions options,
        ModelNames names,
        ModelLowering models,
        EnumLowering enums,
        FileGrouping files,
        CancellationToken cancellationToken)
    {
        foreach (var record in models.Lower(api.Types, cancellationToken))
        {
            files.Add(record, Path(names.Find(record.WireName)!, options), record.Name);
        }

        foreach (var source in api.Enums)
        {
            cancellationToken.ThrowIfCancellationRequested();
            files.AddEnum(enums.Lower(source), Path(names.Find(source.QualifiedName)!, options));
        }
    }

    private static string Path(ModelName name, GeneratorOptions options) => name.Namespace.Substring(options.Namespace.Length + 1);

    private static ResolverClass CreateResolver(ApiModel api, GeneratorOptions options, ModelNames names, TypeMap types) => new()
    {
        Name = options.ClientName.TrimStart('@') + "Json",
        Models = api.Types.Select(type => names.Find(type.QualifiedName)!.GlobalName).ToEquatableArray(),
        Enums = api.Enums.Select(source => types.Map(new ApiTypeReference(ApiTypeKind.Enumeration, source.QualifiedName), options.Namespace))
            .ToEquatableArray(),
        Documentation = new Documentation { Summary = "JSON contracts of all models, for trimmed apps and to combine with a context of your own." },
    };
}
