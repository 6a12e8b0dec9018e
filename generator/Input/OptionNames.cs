namespace DocGen.Input;

/// <summary>
/// The compiler-visible properties. They are private to the package: DocGen.targets percent-encodes the user's
/// properties into them, because the generated editorconfig cuts a value at <c>;</c> and <c>#</c>.
/// </summary>
internal static class OptionNames
{
    /// <summary>What the compiler puts before the name of an MSBuild property.</summary>
    public const string Prefix = "build_property.";

    /// <summary>The encoded DocGenNamespace.</summary>
    public const string Namespace = Prefix + "_DocGenNamespace";

    /// <summary>The encoded DocGenClientName.</summary>
    public const string ClientName = Prefix + "_DocGenClientName";

    /// <summary>The encoded DocGenBaseUrl.</summary>
    public const string BaseUrl = Prefix + "_DocGenBaseUrl";

    /// <summary>The encoded DocGenApiVersion.</summary>
    public const string ApiVersion = Prefix + "_DocGenApiVersion";

    /// <summary>The encoded DocGenInclude.</summary>
    public const string Include = Prefix + "_DocGenInclude";

    /// <summary>The property that holds DocGenRoot, percent-encoded.</summary>
    public const string Root = Prefix + "_DocGenRoot";

    /// <summary>The encoded DocGenPageUrl.</summary>
    public const string PageUrl = Prefix + "_DocGenPageUrl";

    /// <summary>The encoded DocGenStrictJson.</summary>
    public const string StrictJson = Prefix + "_DocGenStrictJson";

    /// <summary>The encoded DocGenVisibility.</summary>
    public const string Visibility = Prefix + "_DocGenVisibility";

    /// <summary>The package's own word on whether the project is meant to have pages; see <see cref="GeneratorOptions.ExpectsPages"/>.</summary>
    public const string ExpectsPages = Prefix + "_DocGenExpectsPages";

    /// <summary>The encoded address of the package's folder.</summary>
    public const string PackageUri = Prefix + "_DocGenPackageUri";

    /// <summary>The project's RootNamespace, visible in every project; the default namespace hangs under it.</summary>
    public const string RootNamespace = Prefix + "RootNamespace";

    /// <summary>The project's directory, visible in every project; the default root.</summary>
    public const string ProjectDirectory = Prefix + "ProjectDir";
}
