using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace DocGen.Diagnostics;

/// <summary>DG0100 to DG0199: what merging the pages finds.</summary>
internal static class ApiDescriptors
{
    /// <summary>DG0100: pages of several versions.</summary>
    public static readonly DiagnosticDescriptor MixedVersions = Create(ApiDiagnosticIds.MixedVersions, "Pages of several versions",
        "The doc set has pages of several versions ({0}), which are merged into one client", DiagnosticSeverity.Info);

    /// <summary>DG0101: no page of the wanted version.</summary>
    public static readonly DiagnosticDescriptor VersionMatchesNothing = Create(ApiDiagnosticIds.VersionMatchesNothing, "No page of the wanted version",
        "No page has the version '{0}' that DocGenApiVersion names", DiagnosticSeverity.Warning);

    /// <summary>DG0102: a glob matches no route.</summary>
    public static readonly DiagnosticDescriptor IncludeMatchesNothing = Create(ApiDiagnosticIds.IncludeMatchesNothing, "A glob matches no route",
        "No documented route matches '{0}' of DocGenInclude", DiagnosticSeverity.Warning);

    /// <summary>DG0103: pages that document nothing.</summary>
    public static readonly DiagnosticDescriptor NothingDocumented = Create(ApiDiagnosticIds.NothingDocumented, "Nothing is documented",
        "No code is emitted: {0}", DiagnosticSeverity.Warning);

    /// <summary>DG0104: an included file that is not part of the doc set.</summary>
    public static readonly DiagnosticDescriptor MissingInclude = Create(ApiDiagnosticIds.MissingInclude, "An included file that is not part of the doc set",
        "'{0}' is included here{1}, but it is not among the pages of DocGenInput", DiagnosticSeverity.Info);

    /// <summary>DG0110: nothing documents the type.</summary>
    public static readonly DiagnosticDescriptor UndocumentedType = Create(ApiDiagnosticIds.UndocumentedType, "Nothing documents the type",
        "Nothing documents the type '{0}', so its values are JSON of any shape{1}", DiagnosticSeverity.Warning);

    /// <summary>DG0111: a base type known only from references.</summary>
    public static readonly DiagnosticDescriptor UndocumentedBase = Create(ApiDiagnosticIds.UndocumentedBase, "A base type known only from references",
        "'{0}' has no page; what is known of it comes from the types that derive from it", DiagnosticSeverity.Info);

    /// <summary>DG0112: a type known only from request bodies.</summary>
    public static readonly DiagnosticDescriptor TypeOfBody = Create(ApiDiagnosticIds.TypeOfBody, "A type known only from request bodies",
        "'{0}' has no page; its members are those of request bodies", DiagnosticSeverity.Info);

    /// <summary>DG0113: types derive from each other.</summary>
    public static readonly DiagnosticDescriptor CyclicBase = Create(ApiDiagnosticIds.CyclicBase, "Types derive from each other",
        "'{0}' cannot derive from '{1}', which derives from it; the base is dropped", DiagnosticSeverity.Warning);

    /// <summary>DG0114: an inherited member has another type.</summary>
    public static readonly DiagnosticDescriptor RedeclaredMember = Create(ApiDiagnosticIds.RedeclaredMember, "An inherited member has another type",
        "'{0}.{1}' is documented as {2}, but it is inherited as {3}, which is kept", DiagnosticSeverity.Warning);

    /// <summary>DG0115: two rows disagree on a member's type.</summary>
    public static readonly DiagnosticDescriptor ConflictingMember = Create(ApiDiagnosticIds.ConflictingMember, "Two rows disagree on a member's type",
        "'{0}.{1}' is {2} here, but {3} in another row, which is kept", DiagnosticSeverity.Warning);

    /// <summary>DG0116: a name of a type and of an enumeration.</summary>
    public static readonly DiagnosticDescriptor TypeAndEnum = Create(ApiDiagnosticIds.TypeAndEnum, "A name of a type and of an enumeration",
        "'{0}' is documented as a type and as an enumeration; the type is kept", DiagnosticSeverity.Warning);

    /// <summary>DG0117: two lists of an enumeration's members disagree.</summary>
    public static readonly DiagnosticDescriptor ConflictingEnum = Create(ApiDiagnosticIds.ConflictingEnum, "Two lists of an enumeration's members disagree",
        "The members of '{0}' listed here have little in common with those in '{1}', which are kept", DiagnosticSeverity.Warning);

    /// <summary>DG0118: the JSON contradicts the row.</summary>
    public static readonly DiagnosticDescriptor ContraryExample = Create(ApiDiagnosticIds.ContraryExample, "The JSON contradicts the table",
        "'{0}.{1}' is documented as {2}, but the JSON of the page shows {3}, which is used", DiagnosticSeverity.Warning);

    /// <summary>DG0120: a sample key in a route.</summary>
    public static readonly DiagnosticDescriptor SampleKey = Create(ApiDiagnosticIds.SampleKey, "A sample key in a route",
        "'{0}' in the route looks like the key of one particular object, so it is read as a placeholder", DiagnosticSeverity.Info);

    /// <summary>DG0121: several pages of one operation agree on no type.</summary>
    public static readonly DiagnosticDescriptor NoCommonType = Create(ApiDiagnosticIds.NoCommonType, "Several pages of one operation agree on no type",
        "The pages of '{0}' name types that have no documented base type in common ({1}), so the method takes or returns JSON of any shape",
        DiagnosticSeverity.Warning);

    /// <summary>DG0122: the response has no documented shape.</summary>
    public static readonly DiagnosticDescriptor UnknownResponse = Create(ApiDiagnosticIds.UnknownResponse, "The response has no documented shape",
        "No part of the page says which type the response of '{0}' has, so it is JSON of any shape", DiagnosticSeverity.Info);

    /// <summary>DG0123: the request body has no documented shape.</summary>
    public static readonly DiagnosticDescriptor UnknownBody = Create(ApiDiagnosticIds.UnknownBody, "The request body has no documented shape",
        "No part of the page says which type the request body of '{0}' has, so it is JSON of any shape", DiagnosticSeverity.Info);

    /// <summary>DG0124: a base type that no page documents.</summary>
    public static readonly DiagnosticDescriptor UnknownBase = Create(ApiDiagnosticIds.UnknownBase, "A base type that no page documents",
        "The introduction says that the type derives from '{0}', which no page documents{1}", DiagnosticSeverity.Warning);

    /// <summary>DG0125: pages of one operation give different results.</summary>
    public static readonly DiagnosticDescriptor DifferentResults = Create(ApiDiagnosticIds.DifferentResults, "Pages of one operation give different results",
        "The pages of '{0}' name different kinds of results ({1}); the method returns {2}", DiagnosticSeverity.Info);

    /// <summary>DG0126: a type that JSON shows instead of the table.</summary>
    public static readonly DiagnosticDescriptor TypeFromElsewhere = Create(ApiDiagnosticIds.TypeFromElsewhere, "A type that JSON shows instead of the table",
        "'{0}' is documented as '{1}', which no page documents{2}; its type is {3}, as the JSON shows", DiagnosticSeverity.Info);

    /// <summary>DG0127: the name of an enumeration that is misspelt in a row.</summary>
    public static readonly DiagnosticDescriptor MisspeltEnum = Create(ApiDiagnosticIds.MisspeltEnum, "A misspelt enumeration",
        "The type '{0}' is read as '{1}', which it is nearly spelled like and which has the same values", DiagnosticSeverity.Warning);

    /// <summary>DG0128: two parts of the pages disagree on a response.</summary>
    public static readonly DiagnosticDescriptor ResponsesDisagree = Create(ApiDiagnosticIds.ResponsesDisagree, "Two parts of the pages disagree on a response",
        "{0} says that '{1}' gives {2}, but {3} of '{4}' says {5}, which is taken", DiagnosticSeverity.Info);

    /// <summary>DG0130: pages disagree on the host or scheme of the service.</summary>
    public static readonly DiagnosticDescriptor SeveralHosts = Create(ApiDiagnosticIds.SeveralHosts, "Pages disagree on the address of the service",
        "'{0}' is another host or scheme than that of '{1}', which '{2}' shows and which becomes the client's base address; the others are: {3}. Set "
            + "DocGenBaseUrl to the address that is meant", DiagnosticSeverity.Warning);

    /// <summary>DG0131: a request to another host that gives no call.</summary>
    public static readonly DiagnosticDescriptor OtherHost = Create(ApiDiagnosticIds.OtherHost, "A request to another host has no method",
        "'{0}' goes to another host than the client's base address, and no method is generated for it: the page has no request section, "
            + "or another page documents this verb and route", DiagnosticSeverity.Info);

    /// <summary>DG0132: a chain of base types that is too long.</summary>
    public static readonly DiagnosticDescriptor TooManyBases = Create(ApiDiagnosticIds.TooManyBases, "A chain of base types is too long",
        "'{0}' has more than {1} types above it; its base '{2}' is dropped", DiagnosticSeverity.Warning);

    /// <summary>DG0133: a type with too many members.</summary>
    public static readonly DiagnosticDescriptor TooManyMembers = Create(ApiDiagnosticIds.TooManyMembers, "A type has too many members",
        "'{0}' has more than {1} members, those of its bases among them; from here on they are dropped", DiagnosticSeverity.Warning);

    /// <summary>Every descriptor of this class; after the fields, which have to be there first.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        MixedVersions,
        VersionMatchesNothing,
        IncludeMatchesNothing,
        NothingDocumented,
        MissingInclude,
        UndocumentedType,
        UndocumentedBase,
        TypeOfBody,
        CyclicBase,
        RedeclaredMember,
        ConflictingMember,
        TypeAndEnum,
        ConflictingEnum,
        ContraryExample,
        SampleKey,
        NoCommonType,
        UnknownResponse,
        UnknownBody,
        UnknownBase,
        DifferentResults,
        TypeFromElsewhere,
        MisspeltEnum,
        ResponsesDisagree,
        SeveralHosts,
        OtherHost,
        TooManyBases,
        TooManyMembers,
    ];

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity)
        => new(id, title, message, DescriptorParts.Category, severity, isEnabledByDefault: true, helpLinkUri: DescriptorParts.HelpRoot + id + ".md");
}
