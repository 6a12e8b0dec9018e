namespace DocGen.Diagnostics;

/// <summary>The ids of <see cref="ApiDescriptors"/>, for the stages that know nothing of the compiler.</summary>
internal static class ApiDiagnosticIds
{
    /// <summary>Pages of several versions in one run.</summary>
    public const string MixedVersions = "DG0100";

    /// <summary>No page of the wanted version.</summary>
    public const string VersionMatchesNothing = "DG0101";

    /// <summary>No route that a glob matches.</summary>
    public const string IncludeMatchesNothing = "DG0102";

    /// <summary>Pages that document nothing.</summary>
    public const string NothingDocumented = "DG0103";

    /// <summary>A page includes a file that does not belong to the doc set.</summary>
    public const string MissingInclude = "DG0104";

    /// <summary>A type that nothing documents.</summary>
    public const string UndocumentedType = "DG0110";

    /// <summary>A base type known only from references.</summary>
    public const string UndocumentedBase = "DG0111";

    /// <summary>A type known only from request bodies.</summary>
    public const string TypeOfBody = "DG0112";

    /// <summary>Types that derive from each other.</summary>
    public const string CyclicBase = "DG0113";

    /// <summary>An inherited member documented anew with another type.</summary>
    public const string RedeclaredMember = "DG0114";

    /// <summary>Two rows that disagree on a member's type.</summary>
    public const string ConflictingMember = "DG0115";

    /// <summary>A name documented as a structure and as an enumeration.</summary>
    public const string TypeAndEnum = "DG0116";

    /// <summary>Two lists of one enumeration's members that disagree.</summary>
    public const string ConflictingEnum = "DG0117";

    /// <summary>A member whose row and whose JSON on the same page cannot both be right.</summary>
    public const string ContraryExample = "DG0118";

    /// <summary>A sample key in a route.</summary>
    public const string SampleKey = "DG0120";

    /// <summary>Several pages of one operation that agree on no type.</summary>
    public const string NoCommonType = "DG0121";

    /// <summary>An operation whose response has no documented shape.</summary>
    public const string UnknownResponse = "DG0122";

    /// <summary>An operation whose body has no documented shape.</summary>
    public const string UnknownBody = "DG0123";

    /// <summary>A base type that an introduction names and no page documents.</summary>
    public const string UnknownBase = "DG0124";

    /// <summary>Pages of one operation that name different results.</summary>
    public const string DifferentResults = "DG0125";

    /// <summary>Two parts of the pages that disagree on a response.</summary>
    public const string ResponsesDisagree = "DG0128";

    /// <summary>A member whose type was taken from JSON, because its table names one that nothing documents.</summary>
    public const string TypeFromElsewhere = "DG0126";

    /// <summary>A row whose type is nearly spelled like an enumeration that has all of the row's values.</summary>
    public const string MisspeltEnum = "DG0127";

    /// <summary>Requests on several hosts, or on one with several schemes.</summary>
    public const string SeveralHosts = "DG0130";

    /// <summary>A request to another host that gives no call.</summary>
    public const string OtherHost = "DG0131";

    /// <summary>A type with more bases above it than it may have.</summary>
    public const string TooManyBases = "DG0132";

    /// <summary>A type with more members than it may have.</summary>
    public const string TooManyMembers = "DG0133";
}
