namespace DocGen;

/// <summary>The names of the tracked steps, by which tests see what an edit re-runs.</summary>
internal static class TrackingNames
{
    /// <summary>The step that decodes the options of the build.</summary>
    public const string Options = nameof(Options);

    /// <summary>One page each, without positions: an edit that changes nothing a page says stops here.</summary>
    public const string Page = nameof(Page);

    /// <summary>The routes of all operation pages: an edit of a resource page leaves them alone.</summary>
    public const string Routes = nameof(Routes);

    /// <summary>The names and bases of all types: an edit of members that names no type leaves them alone.</summary>
    public const string Names = nameof(Names);

    /// <summary>The types of all pages.</summary>
    public const string Types = nameof(Types);

    /// <summary>The operations of all pages: an edit of a property of which no operation makes anything leaves them alone.</summary>
    public const string Operations = nameof(Operations);

    /// <summary>The merged model of all pages.</summary>
    public const string Api = nameof(Api);

    /// <summary>The lowered model: all names and types.</summary>
    public const string CSharpModel = nameof(CSharpModel);

    /// <summary>The step that gives each file to emit.</summary>
    public const string CSharpFile = nameof(CSharpFile);

    /// <summary>What the files need of the runtime, as one number: the runtime is emitted again only where that differs.</summary>
    public const string Support = nameof(Support);
}
