using System.Collections.Generic;

namespace DocGen.Pages.Kinds;

/// <summary>What decides whether a page documents a type, and whether it documents an operation: named rules in the order
/// of trust, of which the first that holds decides.</summary>
internal static class PageKinds
{
    /// <summary>Whether the page as a whole documents a type.</summary>
    public static readonly IReadOnlyList<PageKindRule> Type =
    [
        new("values of an enumeration", false, static page => page.IsOfEnum),
        new("a request section without properties", false, static page => page.HasRequestSection && !page.HasProperties),
        new("an annotated representation", true, static page => page.HasAnnotation),
        new("a request section", false, static page => page.HasRequestSection),
        new("a title that names a type, with properties or a representation", true,
            static page => page.NamesType && (page.HasProperties || page.HasRepresentation)),
    ];

    /// <summary>Whether the page documents an operation. One that documents a type has to have a request section.</summary>
    public static readonly IReadOnlyList<PageKindRule> Operation =
    [
        new("a section of request lines", true, static page => page.HasRequestSection),
        new("a type", false, static page => page.IsType),
        new("a request below the title", true, static page => page.HasRequestBelowTitle),
        new("members of an enumeration", false, static page => page.HasMembers),
        new("permissions, and a body or a response", true, static page => page.HasPermissionsOfRequest),
        new("one request with its response", true, static page => page.HasOneRequest && !page.IsConcept),
    ];

    /// <summary>The first rule that holds for a page; null if none does, and the answer is no.</summary>
    public static PageKindRule? Decide(IReadOnlyList<PageKindRule> rules, PageEvidence page)
    {
        foreach (var rule in rules)
        {
            if (rule.Holds(page))
            {
                return rule;
            }
        }

        return null;
    }
}
