using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Api.Inference;
using DocGen.Api.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Vocabulary;

namespace DocGen.Api.Operations;

/// <summary>
/// Makes types of the objects in what operations take, where the pages show them in examples or as members of a parameter, and name no type.
/// </summary>
/// <param name="context">The context.</param>
/// <param name="records">The records of what operations give, which a body may have as well.</param>
internal sealed class BodyInference(OperationContext context, RecordTable records)
{
    private readonly List<(OperationSource Source, JsonShapeMember Member, InferredRecord? Record)> _members = [];

    /// <summary>Whether no body has an object without a type.</summary>
    public bool IsEmpty => _members.Count == 0;

    /// <summary>Whether examples or rows show objects in the body of an operation whose type the page does not name.</summary>
    public static bool HasObjects(OperationSource source)
        => source.Operation.Body is { Type: null, Shape: { } shape } && shape.Members.Any(static member => ValueOf(member) is not null);

    /// <summary>Adds the objects in the body of an operation.</summary>
    public void Add(RoutedGroup group, OperationSource source)
    {
        if (context.SpeaksOData || source.Page.SpeaksOData)
        {
            return;
        }

        foreach (var member in source.Operation.Body.Shape!.Members)
        {
            if (ValueOf(member) is { } value && !IsDocumented(source, member.Name))
            {
                var noun = Nouns.Singular(member.Name);
                var name = RecordNames.NounOf(group.Route.Segments) is var owner && noun.StartsWith(owner, StringComparison.Ordinal) ? noun : owner + noun;
                var description = "The " + member.Name + " of what " + group.Verb + " " + RouteSpelling.Write(group.Line) + " takes.";
                var record = value.Value.Kind == JsonShapeKind.Object
                    ? records.Add(new InferenceSite(source.Page, value.Value, noun, [name, name + "Input"], IsReport: false, description))
                    : null;
                _members.Add((source, member, record));
            }
        }
    }

    /// <summary>Gives each member its type; the records have theirs.</summary>
    public void Complete(InferredTypes types)
    {
        foreach (var (source, member, record) in _members)
        {
            source.InferredMembers ??= new(StringComparer.Ordinal);
            source.InferredMembers[member.Name] = types.TypeOf(member.Shape, record, source.Page, member.Name);
        }
    }

    /// <summary>
    /// What a member holds, if that is an object or a dictionary; null for anything else. Of an object such as <c>labels</c> the caller chooses the keys; the
    /// objects in a list have the members that the page shows.
    /// </summary>
    private static MemberShape? ValueOf(JsonShapeMember member)
        => member.Shape.Kind is JsonShapeKind.Object or JsonShapeKind.Array && MemberShape.Of(member.Shape, member.Name) is var value
            && ((value.Value is { Kind: JsonShapeKind.Object, Members.IsEmpty: false }
                    && (member.Shape.Kind == JsonShapeKind.Array || !DataKeys.AreOfCaller(member.Name)))
                || (value.IsMap && value.Value.Kind is not (JsonShapeKind.Mixed or JsonShapeKind.Unknown)))
            ? value
            : null;

    /// <summary>Whether the page says what a member is: a type, or a dictionary, of which an example shows some keys of many.</summary>
    private bool IsDocumented(OperationSource source, string member)
        => source.Operation.Body.Members.FirstOrDefault(row => row.Name == member) is { Type: { } type }
            && (TypeWords.Maps.IsIn(type.Alternatives[0].Name) || context.Resolver.TryResolve(type, source.Page) is { Kind: not ApiTypeKind.Untyped });
}
