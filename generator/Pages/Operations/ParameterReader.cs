using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Members;
using DocGen.Pages.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Operations;

/// <summary>
/// Reads tables of parameters of any place: a column says where each goes. Without it a parameter of a reading request that the request lines
/// do not show is one of the query, unless it can be the argument of a function.
/// </summary>
internal sealed class ParameterReader(PageContext context, List<RequestLine> lines)
{
    /// <summary>The parameters of the path, and those of which nothing tells the place.</summary>
    public List<MemberRow> Path { get; } = [];

    /// <summary>The parameters of the query.</summary>
    public List<MemberRow> Query { get; } = [];

    /// <summary>The headers.</summary>
    public HeaderRows Headers { get; } = new();

    /// <summary>The body, or its members.</summary>
    public List<MemberRow> Body { get; } = [];

    /// <summary>Takes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="heading">The heading above it.</param>
    public void Add(TableBlock table, TableColumns columns, string heading)
    {
        if (columns.Location < 0)
        {
            var isOfAddress = heading.HasWord("uri") || heading.HasWord("url") || heading.HasWord("request") || heading.HasWord("query");
            MemberTableReader.Read(context, table, columns, isRelationship: false, Path, isStrict: !isOfAddress);
            if (isOfAddress)
            {
                MoveToQuery();
            }

            return;
        }

        foreach (var row in table.Rows)
        {
            var place = row.Cell(columns.Location).Plain;
            var single = table with { Rows = [row] };
            if (place.Has("header"))
            {
                HeaderReader.Read(context, single, Headers);
            }
            else
            {
                MemberTableReader.Read(context, single, columns, isRelationship: false, place.Has("query") ? Query : place.Has("body") ? Body : Path, isStrict: false);
            }
        }
    }

    /// <summary>The body with the parameters that belong to it: a type of its own, or members.</summary>
    public RequestBodyDefinition Complete(RequestBodyDefinition body)
    {
        if (Body.Count == 0 || body.Kind is not (RequestBodyKind.Unstated or RequestBodyKind.None))
        {
            return body;
        }

        return Body.Count == 1 && Body[0].Type is { } type && !PrimitiveWords.Contains(type.Alternatives[0].Name)
            ? body with { Kind = RequestBodyKind.Entity, Type = type }
            : body with { Kind = RequestBodyKind.Parameters, Members = new(Body.ToArray()) };
    }

    private void MoveToQuery()
    {
        if (lines.TrueForAll(static line => line.Verb is "GET") && !lines.Exists(HasArguments))
        {
            Query.AddRange(Path.FindAll(row => !lines.Exists(line => Shows(line, row.Name))));
            Path.RemoveAll(Query.Contains);
        }
    }

    private static bool HasArguments(RequestLine line)
    {
        foreach (var segment in line.Route.Segments)
        {
            if (segment.Arguments.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Shows(RequestLine line, string name)
    {
        foreach (var segment in line.Route.Segments)
        {
            if (segment.Text.Is(name))
            {
                return true;
            }
        }

        return line.BaseUrl is { } url && url.Has("{" + name + "}");
    }
}
