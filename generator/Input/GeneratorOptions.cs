using DocGen.Primitives;

namespace DocGen.Input;

/// <summary>The package's options, decoded and with their defaults.</summary>
internal sealed record GeneratorOptions
{
    /// <summary>DocGenNamespace: the root of all that is emitted.</summary>
    public required string Namespace { get; init; }

    /// <summary>DocGenClientName: the client class.</summary>
    public string ClientName { get; init; } = "ApiClient";

    /// <summary>DocGenBaseUrl; null to take it from the example requests.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>DocGenApiVersion; null for all.</summary>
    public string? ApiVersion { get; init; }

    /// <summary>DocGenInclude: globs of routes; empty for all.</summary>
    public EquatableArray<string> Include { get; init; }

    /// <summary>DocGenRoot: what page paths are relative to, with forward slashes and a trailing slash; empty if unknown.</summary>
    public string Root { get; init; } = "";

    /// <summary>DocGenPageUrl: a template with <c>{path}</c>; null for no links.</summary>
    public string? PageUrl { get; init; }

    /// <summary>DocGenStrictJson: whether a value in a response that is not of its documented type is an exception.</summary>
    public bool IsStrictJson { get; init; }

    /// <summary>DocGenVisibility: whether the emitted types are internal.</summary>
    public bool IsInternal { get; init; }

    /// <summary>The address of the package's folder with a trailing slash, below which the pages of the diagnostics are; empty if unknown.</summary>
    public string PackageUri { get; init; } = "";

    /// <summary>
    /// Whether it is worth a warning that there are no pages. It is not where the project declares none and has the package
    /// from elsewhere: from a project that it references, or from a reference of the whole repository.
    /// </summary>
    public bool ExpectsPages { get; init; } = true;
}
