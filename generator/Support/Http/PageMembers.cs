#if DOCGEN_PAGES
namespace DocGen.Runtime.Http;

using global::DocGen.Runtime.Serialization;

/// <summary>The members of a page.</summary>
internal static class PageMembers
{
    /// <summary>The index of <c>@odata.count</c>.</summary>
    public const int Count = 0;

    /// <summary>The index of <c>@odata.nextLink</c>.</summary>
    public const int NextLink = 1;

    /// <summary>The index of <c>value</c>.</summary>
    public const int Value = 2;

#if DOCGEN_ODATA
    /// <summary>The index of <c>@odata.deltaLink</c>.</summary>
    public const int DeltaLink = 3;

    /// <summary>Their names.</summary>
    public static readonly JsonMembers Table = new(
        "", null, "@odata.count=Count", "@odata.nextLink=NextLink", "value", "@odata.deltaLink=DeltaLink");
#else
    /// <summary>Their names.</summary>
    public static readonly JsonMembers Table = new("", null, "@odata.count=Count", "@odata.nextLink=NextLink", "value");
#endif
}
#endif
