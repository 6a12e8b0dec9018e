using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Members;
using DocGen.Pages.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Operations;

/// <summary>Reads tables of parameters, and puts each parameter into the part of the request that <see cref="ParameterPlacement"/> decides on.</summary>
internal sealed class ParameterReader(PageContext context)
{
    private readonly List<MemberRow> _wholeBody = [];
    private readonly List<(MemberRow Row, string Heading)> _unplaced = [];

    /// <summary>The parameters of the path and the arguments of functions; before <see cref="Place"/> is called, also the parameters
    /// whose location is not documented.</summary>
    public List<MemberRow> Path { get; } = [];

    /// <summary>The parameters of the query.</summary>
    public List<MemberRow> Query { get; } = [];

    /// <summary>The headers.</summary>
    public HeaderRows Headers { get; } = new();

    /// <summary>The members of the body.</summary>
    public List<MemberRow> Body { get; } = [];


    /// <summary>Adds the parameters of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="heading">The heading above it.</param>
    public void Add(TableBlock table, TableColumns columns, string heading)
    {
        if (columns.Location < 0)
        {
            AddUnplaced(table, columns, heading);
            return;
        }

        foreach (var row in table.Rows)
        {
            var single = table with { Rows = [row] };
            switch (PlaceWords.OfCell(row.Cell(columns.Location).Plain))
            {
                case ParameterPlace.Header:
                    HeaderReader.Read(context, single, Headers);
                    break;
                case ParameterPlace.Query:
                    MemberTableReader.Read(context, single, columns, isRelationship: false, Query, isStrict: false);
                    break;
                case ParameterPlace.Body:
                    MemberTableReader.Read(context, single, columns, isRelationship: false, _wholeBody, isStrict: false);
                    break;
                case ParameterPlace.Path:
                    MemberTableReader.Read(context, single, columns, isRelationship: false, Path, isStrict: false);
                    break;
                default:
                    AddUnplaced(single, columns, heading);
                    break;
            }
        }
    }

    /// <summary>Adds the arguments of functions that the body section lists.</summary>
    public void AddArguments(EquatableArray<MemberRow> arguments) => Path.AddRange(arguments);

    /// <summary>Places the parameters whose location no heading or column documents.</summary>
    /// <param name="lines">The request lines, with all arguments of functions.</param>
    public void Place(List<RequestLine> lines)
    {
        foreach (var (row, heading) in _unplaced)
        {
            var place = ParameterPlacement.Of(row.Owner.Length == 0 ? row.Name : row.Owner.Split('.')[0], heading, lines);
            if (place != ParameterPlace.Path)
            {
                Path.Remove(row);
                (place == ParameterPlace.Query ? Query : Body).Add(row);
            }
        }
    }

    /// <summary>The body with the parameters that belong to it: a type of its own, or members.</summary>
    public RequestBodyDefinition Complete(RequestBodyDefinition body)
    {
        // JSON alone is an example of what the list describes.
        var isShown = body is { Kind: RequestBodyKind.Members, Members.IsEmpty: true, Type: null };
        if (_wholeBody.Count + Body.Count == 0 || !(isShown || body.Kind is RequestBodyKind.Unstated or RequestBodyKind.None))
        {
            return body;
        }

        return _wholeBody.Count == 1 && _wholeBody[0].Type is { } type && !PrimitiveWords.Contains(type.Alternatives[0].Name)
            ? body with { Kind = RequestBodyKind.Entity, Type = type }
            : body with { Kind = RequestBodyKind.Parameters, Members = new([.. _wholeBody, .. Body]) };
    }

    /// <summary>A row with what the heading above its table says of all of them; one that says it itself keeps its word where the heading
    /// requires it.</summary>
    private static MemberRow Require(MemberRow row, string heading)
    {
        var (isRequired, isOptional) = (HeadingWords.Required.IsIn(heading), HeadingWords.Optional.IsIn(heading));
        return isRequired == isOptional || row.Owner.Length > 0 ? row
            : isOptional ? row with { Requirement = Requirement.Optional }
            : row.Requirement == Requirement.Unknown ? row with { Requirement = Requirement.Required }
            : row;
    }

    private void AddUnplaced(TableBlock table, TableColumns columns, string heading)
    {
        var count = Path.Count;
        MemberTableReader.Read(context, table, columns, isRelationship: false, Path,
            isStrict: !ParameterPlacement.SaysAddress(heading) && !heading.HasWord("request"));
        for (var i = count; i < Path.Count; i++)
        {
            Path[i] = Require(Path[i], heading);
            _unplaced.Add((Path[i], heading));
        }
    }
}
