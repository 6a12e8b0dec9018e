using System.Linq;
using System.Threading;
using DocGen.Pages;
using DocGen.Pages.Model;
using DocGen.Routes;

namespace DocGen.Tests.Pages;

/// <summary>Reads pages of the tests' own wording, and writes what was read in a short form.</summary>
internal static class Reading
{
    /// <summary>The folder that the pages of the tests stand in.</summary>
    public const string Folder = "reference/v1.0/resources/";

    /// <summary>Reads a page.</summary>
    public static PageResult Page(string text, string relativePath = Folder + "book.md")
        => PageReader.Read("/docs/" + relativePath, relativePath, text, CancellationToken.None);

    /// <summary>Reads the page of a type.</summary>
    public static ResourceDefinition Resource(string text) => Page(text).Page.Subject!;

    /// <summary>Reads the page of an operation; the request section is added if the text has none.</summary>
    public static OperationDefinition Operation(string sections, string line = "POST /shelves/{id}/books")
    {
        var request = sections.Contains("## HTTP request") ? "" : $"## HTTP request\n\n```http\n{line}\n```\n\n";
        return Page($"# Change a book\n\nChanges it.\n\n{request}{sections}\n", "reference/v1.0/api/book-change.md").Page.Operations[0];
    }

    /// <summary>Reads one row of a property table.</summary>
    public static MemberRow Row(string cells)
        => Resource($"# book resource type\n\n## Properties\n|Property|Type|Description|\n|:--|:--|:--|\n{cells}\n").Members.Single();

    /// <summary>A type in short: <c>a|b*</c>, with the link behind <c>@</c>.</summary>
    public static string Show(TypeExpression? type)
        => type is null ? "-" : string.Join("|", type.Alternatives.Select(Show)) + (type.IsCollection ? "*" : "");

    /// <summary>A type's name in short.</summary>
    public static string Show(TypeName name)
        => name.Name + (name.LinkPath is null ? "" : "@" + name.LinkPath.Substring(name.LinkPath.LastIndexOf('/') + 1))
            + (name.LinkAnchor is null ? "" : "#" + name.LinkAnchor);

    /// <summary>A route in short.</summary>
    public static string Show(RouteTemplate route)
        => string.Concat(route.Segments.Select(Show)) + (route.QueryNames.Count == 0 ? "" : "?" + string.Join("&", route.QueryNames));

    private static string Show(RouteSegment segment) => segment.Kind switch
    {
        RouteSegmentKind.Placeholder => "/{" + segment.Text + "}",
        RouteSegmentKind.JoinedKey => segment.Separator + "{" + segment.Text + "}",
        RouteSegmentKind.Suffix => segment.Text,
        RouteSegmentKind.Path => ":/{" + segment.Text + "}:",
        RouteSegmentKind.NamedKey => "/[" + Show(segment.Arguments[0]) + "]",
        RouteSegmentKind.Function => "/" + segment.Text + "(" + string.Join(",", segment.Arguments.Select(Show)) + ")",
        _ => "/" + segment.Text + (segment.HasParentheses ? "()" : ""),
    };

    private static string Show(RouteArgument argument)
    {
        var value = argument.IsPlaceholder ? "{" + argument.Value + "}" : argument.Value;
        return (argument.Name.Length == 0 ? "" : argument.Name + "=") + argument.Prefix + (argument.IsQuoted ? "'" + value + "'" : value);
    }
}
