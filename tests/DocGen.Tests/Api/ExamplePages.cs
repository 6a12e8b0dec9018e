using System;
using System.Linq;
using DocGen.Api.Model;
using DocGen.Pages;
using DocGen.Pages.Model;
using DocGen.Routes;
using static DocGen.Tests.Api.Docs;

namespace DocGen.Tests.Api;

/// <summary>Pages that show a request line and JSON, and nothing else, and the types that come out of them as text.</summary>
internal static class ExamplePages
{
    /// <summary>A page of one operation with one response example.</summary>
    public static Page Of(string line, string body, string? sentence = null, string? path = null)
        => Read($"""
            # Do something

            ## HTTP request

            ```http
            {line}
            ```

            ## Response

            {sentence}

            ```json
            {body}
            ```
            """, path ?? line.Replace(' ', '-').Replace('/', '-').Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal)
                + ".md");

    public static Page Read(string text, string path = "page.md") => PageReader.Read(path, path, text, default).Page;

    public static ApiModel Model(params Page[] pages) => Build(pages).Value;

    /// <summary><c>Crate: id Int64, parts CratePart collection</c>, one line for each type.</summary>
    public static string DescribeTypes(this ApiModel model)
        => string.Join('\n',
            model.Types.Select(
                static type => type.Name + ": " + string.Join(", ", type.Properties.Select(static member => member.Name + " " + member.Type.Describe()))));

    /// <summary><c>GET /crates: Collection Crate</c>, one line for each operation.</summary>
    public static string DescribeResults(this ApiModel model)
        => string.Join('\n',
            model.Operations.Select(
                static operation =>
                    $"{operation.Verb} /{string.Join('/', operation.Route.Segments.Select(Show))}: "
                        + $"{operation.Contract.Response.Kind} {operation.Contract.Response.Type.Describe()}"));

    private static string Show(RouteSegment segment)
        => segment.Kind == RouteSegmentKind.Placeholder ? "{" + segment.Text + "}" : segment.Text;
}
