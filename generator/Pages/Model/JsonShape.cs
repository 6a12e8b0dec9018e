using System;
using System.Collections.Generic;
using DocGen.Primitives;

namespace DocGen.Pages.Model;

/// <summary>The form of a value as the JSON of examples shows it, with the forms of its parts. The values themselves are not kept, so
/// that the edit of a value changes nothing.</summary>
internal sealed record JsonShape
{
    /// <summary>The names of so few members are compared with each other; hashing them would cost more.</summary>
    private const int Few = 32;

    /// <summary>The shape of a value of which no example shows anything.</summary>
    public static readonly JsonShape Unknown = new(JsonShapeKind.Unknown);

    /// <summary>The shape of values that no single type holds.</summary>
    public static readonly JsonShape Mixed = new(JsonShapeKind.Mixed);

    /// <summary>The shapes without parts by the number of their kind: examples have thousands of each.</summary>
    private static readonly JsonShape[] s_plain = Array.ConvertAll((JsonShapeKind[])Enum.GetValues(typeof(JsonShapeKind)), static kind => new JsonShape(kind));

    /// <summary>The shape without parts of a kind.</summary>
    public static JsonShape Of(JsonShapeKind kind) => s_plain[(int)kind];

    /// <summary>Creates a shape without parts.</summary>
    public JsonShape(JsonShapeKind kind) => Kind = kind;

    /// <summary>The kind of value.</summary>
    public JsonShapeKind Kind { get; }

    /// <summary>An object's members in order, names unique; empty otherwise.</summary>
    public EquatableArray<JsonShapeMember> Members { get; init; }

    /// <summary>What the items of an array have in common; null for anything else.</summary>
    public JsonShape? Item { get; init; }

    /// <summary>The name of a type that a <see cref="JsonShapeKind.TypeWord"/> has; empty otherwise.</summary>
    public string TypeName { get; init; } = "";

    /// <summary>The values that a text lists (<c>"a | b | c"</c>); empty otherwise.</summary>
    public EquatableArray<string> Values { get; init; }

    /// <summary>The type that a table or a list of the response's members gives; null if the page has none, or does not list the value.</summary>
    public TypeExpression? Told { get; init; }

    /// <summary>The shape of a member; null if there is none of that name.</summary>
    public JsonShape? Find(string name)
    {
        foreach (var member in Members)
        {
            if (string.Equals(member.Name, name, StringComparison.Ordinal))
            {
                return member.Shape;
            }
        }

        return null;
    }

    /// <summary>The shape that holds the values of this one and of another: members of either, numbers of the wider kind.</summary>
    public JsonShape Join(JsonShape other)
    {
        var joined = JoinValues(other);
        return (Told ?? other.Told) is { } told && joined.Told != told ? joined with { Told = told } : joined;
    }

    private JsonShape JoinValues(JsonShape other)
    {
        if (Kind == JsonShapeKind.Unknown || ReferenceEquals(this, other))
        {
            return other;
        }

        if (other.Kind == JsonShapeKind.Unknown)
        {
            return this;
        }

        return (Kind, other.Kind) switch
        {
            (JsonShapeKind.Object, JsonShapeKind.Object) => JoinMembers(other),
            (JsonShapeKind.Array, JsonShapeKind.Array) => this with { Item = Item!.Join(other.Item!) },
            _ when Kind == other.Kind => TypeName == other.TypeName ? this with { Values = Values.IsEmpty ? other.Values : Values } : new(JsonShapeKind.Text),
            _ when IsNumber(Kind) && IsNumber(other.Kind) => Kind > other.Kind ? this : other,
            _ when IsText(Kind) && IsText(other.Kind) => JoinTexts(other),
            (JsonShapeKind.TypeWord, _) => other,
            (_, JsonShapeKind.TypeWord) => this,
            _ => Mixed,
        };
    }

    private static bool IsNumber(JsonShapeKind kind) => kind is JsonShapeKind.Integer or JsonShapeKind.LargeInteger or JsonShapeKind.Fraction;

    private static bool IsText(JsonShapeKind kind) => kind is JsonShapeKind.EmptyText or JsonShapeKind.Text or JsonShapeKind.Time or JsonShapeKind.Date;

    /// <summary>A date is the beginning of a time; any other two kinds of text are just text.</summary>
    private JsonShape JoinTexts(JsonShape other)
    {
        if (Kind == JsonShapeKind.EmptyText || other.Kind == JsonShapeKind.EmptyText)
        {
            return Kind == JsonShapeKind.EmptyText ? other : this;
        }

        return new(JsonShapeKind.Text) { Values = Values.IsEmpty ? other.Values : Values };
    }

    private static int IndexOf(List<JsonShapeMember> members, Dictionary<string, int>? indexes, string name)
    {
        if (indexes is not null)
        {
            return indexes.TryGetValue(name, out var index) ? index : -1;
        }

        var at = members.Count - 1;
        while (at >= 0 && !string.Equals(members[at].Name, name, StringComparison.Ordinal))
        {
            at--;
        }

        return at;
    }

    private JsonShape JoinMembers(JsonShape other)
    {
        var members = new List<JsonShapeMember>(Members);
        var indexes = members.Count + other.Members.Count > Few ? new Dictionary<string, int>(members.Count, StringComparer.Ordinal) : null;
        for (var i = 0; i < members.Count && indexes is not null; i++)
        {
            indexes[members[i].Name] = i;
        }

        foreach (var member in other.Members)
        {
            if (IndexOf(members, indexes, member.Name) is >= 0 and var index)
            {
                var known = members[index];
                members[index] = known with
                {
                    Shape = known.Shape.Join(member.Shape),
                    Description = known.Description.Length > 0 ? known.Description : member.Description,
                };
            }
            else
            {
                indexes?.Add(member.Name, members.Count);
                members.Add(member);
            }
        }

        return this with { Members = members.ToEquatableArray() };
    }
}
