using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Api.Inference;
using DocGen.Api.Model;
using DocGen.Api.Types;
using DocGen.Pages.Model;

namespace DocGen.Api.Operations;

/// <summary>
/// Makes types of the JSON in examples, where the pages have no other for what an operation gives or takes. All examples of a page are looked at together, and
/// those of all pages that are about the same noun. What comes out depends on routes and members alone, never on the order of the pages.
/// </summary>
/// <param name="context">The context; documented types have to be there.</param>
/// <param name="isDocumented">Whether the pages themselves tell what an operation gives.</param>
/// <param name="records">Takes the records.</param>
internal sealed class ResponseInference(OperationContext context, Func<OperationSource, RoutedGroup, bool> isDocumented, RecordTable records)
{
    private readonly InferredTypes _types = new(context.Table, context.Members, context.Resolver);
    private readonly BodyInference _bodies = new(context, records);
    private readonly List<(OperationSource Source, string Verb, ResponseShape Shape, InferredRecord? Record)> _responses = [];

    private static bool HasShape(RoutedGroup group, OperationSource[] sources, Dictionary<OperationSource, ResponseShape> shapes,
        HashSet<OperationSource> takers)
    {
        for (var i = 0; i < group.Sources.Count; i++)
        {
            if (shapes.ContainsKey(sources[group.Sources[i]]) || takers.Contains(sources[group.Sources[i]]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the types to the table, and to each page what its operation gives.</summary>
    public void Run(IEnumerable<RoutedGroup> groups, OperationSource[] sources)
    {
        var shapes = new Dictionary<OperationSource, ResponseShape>();
        foreach (var source in sources)
        {
            if (ResponseShape.Of(source.Operation.ResponseSamples) is { } shape)
            {
                shapes.Add(source, shape);
            }
        }

        var takers = new HashSet<OperationSource>(context.SpeaksOData ? [] : sources.Where(BodyInference.HasObjects));

        // Nearly all examples of a set that names the types of its bodies have nothing to infer, so that few groups are left to sort.
        var ordered = new List<RoutedGroup>();
        foreach (var group in groups)
        {
            if (shapes.Count + takers.Count > 0 && HasShape(group, sources, shapes, takers))
            {
                ordered.Add(group);
            }
        }

        ordered.Sort(Compare);
        foreach (var group in ordered)
        {
            foreach (var index in group.Sources)
            {
                if (shapes.TryGetValue(sources[index], out var shape))
                {
                    shapes.Remove(sources[index]);
                    AddResponse(group, sources[index], shape);
                }
            }
        }

        AddParts();
        AddBodies(ordered, sources, takers);
        if (_responses.Count == 0 && _bodies.IsEmpty)
        {
            return;
        }

        _types.Create(records.Records);
        _bodies.Complete(_types);
        foreach (var (source, verb, shape, record) in _responses)
        {
            source.InferredResponse = CreateResponse(source, verb, shape, record);
        }
    }

    private void AddParts() => records.AddParts((shape, page) => _types.FindTold(shape, page) is { Kind: ApiTypeKind.Structure });

    /// <summary>Adds the objects in bodies behind all that is in responses, which many of them are.</summary>
    private void AddBodies(List<RoutedGroup> groups, OperationSource[] sources, HashSet<OperationSource> takers)
    {
        foreach (var group in groups)
        {
            foreach (var index in group.Sources)
            {
                if (takers.Remove(sources[index]))
                {
                    _bodies.Add(group, sources[index]);
                }
            }
        }

        if (!_bodies.IsEmpty)
        {
            AddParts();
        }
    }

    /// <summary>Reads come before writes, and short routes before long ones: the record of a noun gets its name from where the noun is at home.</summary>
    private static int Compare(RoutedGroup left, RoutedGroup right)
    {
        var order = IsRead(right.Verb).CompareTo(IsRead(left.Verb));
        order = order != 0 ? order : left.Route.Segments.Count.CompareTo(right.Route.Segments.Count);
        order = order != 0 ? order : string.CompareOrdinal(left.Text, right.Text);
        return order != 0 ? order : string.CompareOrdinal(left.Verb, right.Verb);
    }

    private static bool IsRead(string verb) => verb is "GET" or "LIST" or "HEAD" or "SCAN";

    private void AddResponse(RoutedGroup group, OperationSource source, ResponseShape shape)
    {
        if (isDocumented(source, group))
        {
            return;
        }

        InferredRecord? record = null;
        if (MemberShape.Of(shape.Item) is { IsList: false, Value: { Kind: JsonShapeKind.Object } value } part)
        {
            var noun = RecordNames.NounOf(group.Route.Segments);
            var isLine = source.Operation.Response.IsLines;
            var isReport = !IsRead(group.Verb) && !isLine && !HasId(value, noun);
            var (isItem, isEnvelope) = (shape.IsList || part.IsMap || (isLine && RecordNames.EndsWithPlural(group.Route.Segments)),
                ListEnvelope.Is(value, noun));
            var names = RecordNames.Of(group.Route.Segments, group.Verb, isItem, HasList(value), isEnvelope, isReport);
            if (NameInSentence(source.Operation) is { } named)
            {
                names.Insert(0, named);
                noun = named;
            }
            else if (RecordNames.IsWrapper(value, noun))
            {
                noun += InferredTypes.WrapperSuffix;
                names.Insert(0, noun);
            }

            record = records.Add(new InferenceSite(source.Page, value, noun, names, isReport, Describe(group, shape.IsList || isLine, part)));
        }

        _responses.Add((source, group.Verb, shape, record));
    }

    /// <summary>"returns a gizmo object", where no page documents a gizmo.</summary>
    private static string? NameInSentence(OperationDefinition operation)
        => operation.Response.Type is { Alternatives: { Count: 1 } names } && TypeNameRules.IsIdentifier(names[0].Name)
            && !PrimitiveTypes.TryFindAlias(names[0].Name, out _)
            ? operation.Response.Type.IsCollection ? Nouns.Singular(names[0].Name) : Nouns.Capitalize(names[0].Name)
            : null;

    /// <summary>Whether an object has a key of its own: <c>id</c>, <c>_id</c>, <c>uid</c>, or the key of what the noun names, <c>crate_id</c>.</summary>
    private static bool HasId(JsonShape shape, string noun)
    {
        foreach (var member in shape.Members)
        {
            var name = member.Name.Replace("_", "");
            if (name.Equals("id", StringComparison.OrdinalIgnoreCase) || name.Equals("uid", StringComparison.OrdinalIgnoreCase)
                || name.Equals("uuid", StringComparison.OrdinalIgnoreCase) || name.Equals(noun + "id", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a member is a list, or an object that any response may have and that has one: <c>{"data": {"keys": […]}}</c>.</summary>
    private static bool HasList(JsonShape shape)
    {
        foreach (var member in shape.Members)
        {
            if (member.Shape.Kind == JsonShapeKind.Array
                || (member.Shape.Kind == JsonShapeKind.Object && Nouns.IsVague(Nouns.Capitalize(member.Name))
                    && member.Shape.Members.Any(static inner => inner.Shape.Kind == JsonShapeKind.Array)))
            {
                return true;
            }
        }

        return false;
    }

    private static string Describe(RoutedGroup group, bool isItem, MemberShape part)
    {
        var call = group.Verb + " " + RouteSpelling.Write(group.Line);
        return (isItem ? "An item of what " : part.IsMap ? "A value of what " : "What ") + call + " gives.";
    }

    private ApiResponse CreateResponse(OperationSource source, string verb, ResponseShape shape, InferredRecord? record)
    {
        var codes = source.Operation.Response.StatusCodes;
        if (!IsRead(verb) && shape is { IsList: false, Item: { Kind: JsonShapeKind.Object, Members.IsEmpty: true } })
        {
            return new ApiResponse(ApiResponseKind.Empty, null, codes);
        }

        // An empty object says nothing of what others have in them.
        var isEmpty = shape.Item is { Kind: JsonShapeKind.Object, Members.IsEmpty: true };
        var type = isEmpty ? PrimitiveTypes.Untyped : _types.TypeOf(shape.Item, record, source.Page);
        return shape.IsList
            ? new ApiResponse(ApiResponseKind.Collection, type.IsCollection || type.IsMap ? PrimitiveTypes.Untyped : type, codes)
            : new ApiResponse(ApiResponseKind.Object, type, codes);
    }
}
