using System;
using System.Collections.Generic;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Pages.Samples;

/// <summary>
/// Adds what a table or a list of the response's members says to what an example shows: descriptions, types, listed values, and members that the example lacks.
/// A name may lead into a member (<c>owner.name</c>, <c>lids[].size</c>).
/// </summary>
internal static class ToldMembers
{
    /// <summary>The rows may be about an object that is so deep in the response, inside of a wrapper.</summary>
    private const int MaxDepth = 3;

    /// <summary>What stands behind the name of a list whose items have the member that follows: <c>lids[].size</c>.</summary>
    private const string ListMark = "[]";

    /// <summary>Completes the first JSON example of a success, and describes the members of the others.</summary>
    public static EquatableArray<ResponseSample> Complete(EquatableArray<ResponseSample> samples, IReadOnlyList<MemberRow> rows)
    {
        if (rows.Count == 0)
        {
            return samples;
        }

        var completed = new List<ResponseSample>(samples.Count);
        foreach (var sample in samples)
        {
            var isTold = sample is { Status: < 300, Body: { } body } && HasAnyOf(body, rows);
            completed.Add(isTold ? sample with { Body = Complete(sample.Body!, rows) } : sample);
        }

        return completed.ToEquatableArray();
    }

    /// <summary>
    /// Makes the body of a response from the rows of a table, where no example shows it; null if no name leads into a member, as <c>lids[].size</c> does.
    /// The body is a list if every name begins with the mark of one: <c>[].size</c>.
    /// </summary>
    public static JsonShape? BodyOf(IReadOnlyList<MemberRow> rows)
    {
        var (isList, leadsOn) = (rows.Count > 0, false);
        foreach (var row in rows)
        {
            isList &= row.Name.StartsWith(ListMark + ".", StringComparison.Ordinal);
            leadsOn |= StepsOf(row).Length > 1;
        }

        if (!isList && !leadsOn)
        {
            return null;
        }

        var shape = Describe(JsonShape.Unknown, rows);
        return isList ? new(JsonShapeKind.Array) { Item = shape } : shape;
    }

    /// <summary>Adds what rows say to an object.</summary>
    public static JsonShape Describe(JsonShape shape, IReadOnlyList<MemberRow> rows)
    {
        foreach (var row in rows)
        {
            shape = Tell(shape, StepsOf(row), 0, row);
        }

        return shape;
    }

    /// <summary>Whether examples of a success show members that the rows are about, so that the rows only add to them.</summary>
    public static bool AreShown(EquatableArray<ResponseSample> samples, IReadOnlyList<MemberRow> rows)
    {
        foreach (var sample in samples)
        {
            if (sample is { Status: < 300, AnnotatedType: null, Body: { } body } && HasAnyOf(body, rows))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAnyOf(JsonShape body, IReadOnlyList<MemberRow> rows) => BestOf(body, rows).Count > 0;

    private static JsonShape Complete(JsonShape body, IReadOnlyList<MemberRow> rows)
    {
        var depth = BestOf(body, rows).Depth;
        return Rewrite(body, depth, rows);
    }

    /// <summary>How deep the object is that has the most members that rows name, and how many it has.</summary>
    private static (int Depth, int Count) BestOf(JsonShape shape, IReadOnlyList<MemberRow> rows)
    {
        var (best, most) = (0, 0);
        var level = new List<JsonShape> { ItemOf(shape) };
        for (var depth = 0; depth < MaxDepth && level.Count > 0; depth++)
        {
            var next = new List<JsonShape>();
            foreach (var value in level)
            {
                var count = 0;
                foreach (var row in rows)
                {
                    count += value.Find(FirstStepOf(row)) is null ? 0 : 1;
                }

                (best, most) = count > most ? (depth, count) : (best, most);
                foreach (var member in value.Members)
                {
                    if (ItemOf(member.Shape) is { Kind: JsonShapeKind.Object } part)
                    {
                        next.Add(part);
                    }
                }
            }

            level = next;
        }

        return (best, most);
    }

    /// <summary>Rewrites the object with the most told members among those of a depth; the others stay.</summary>
    private static JsonShape Rewrite(JsonShape shape, int depth, IReadOnlyList<MemberRow> rows)
    {
        if (shape.Kind == JsonShapeKind.Array)
        {
            return shape with { Item = Rewrite(shape.Item!, depth, rows) };
        }

        if (depth == 0)
        {
            return Describe(shape, rows);
        }

        var members = new List<JsonShapeMember>(shape.Members.Count);
        foreach (var member in shape.Members)
        {
            var isPart = ItemOf(member.Shape).Kind == JsonShapeKind.Object && BestOf(member.Shape, rows) is { Count: > 0 } best && best.Depth == depth - 1;
            members.Add(isPart ? member with { Shape = Rewrite(member.Shape, depth - 1, rows) } : member);
        }

        return shape with { Members = members.ToEquatableArray() };
    }

    /// <summary>Adds what a row says to the member that its name leads to.</summary>
    private static JsonShape Tell(JsonShape shape, string[] steps, int step, MemberRow row)
    {
        if (shape.Kind == JsonShapeKind.Array)
        {
            return shape with { Item = Tell(shape.Item!, steps, step, row) };
        }

        if (shape.Kind is not (JsonShapeKind.Object or JsonShapeKind.Unknown))
        {
            return shape;
        }

        var isList = steps[step].EndsWith(ListMark, StringComparison.Ordinal);
        var name = isList ? steps[step].Substring(0, steps[step].Length - ListMark.Length) : steps[step];
        var members = new List<JsonShapeMember>(shape.Members);
        var index = members.FindIndex(member => string.Equals(member.Name, name, StringComparison.Ordinal));
        if (index < 0)
        {
            index = members.Count;
            members.Add(new(name, JsonShape.Unknown));
        }

        var known = members[index];
        if (step + 1 < steps.Length && known.Shape is { Kind: JsonShapeKind.Unknown } unknown && (isList || unknown.Told is { IsCollection: true }))
        {
            known = known with { Shape = new(JsonShapeKind.Array) { Item = JsonShape.Unknown } };
        }

        members[index] = step + 1 < steps.Length
            ? known with { Shape = Tell(known.Shape, steps, step + 1, row) }
            : known with { Shape = Tell(known.Shape, row), Description = known.Description.Length > 0 ? known.Description : row.Description };
        return new(JsonShapeKind.Object) { Members = members.ToEquatableArray(), Told = shape.Told };
    }

    private static JsonShape Tell(JsonShape shape, MemberRow row)
    {
        shape = row.Type is null ? shape : shape with { Told = row.Type };
        return shape.Kind is JsonShapeKind.Text or JsonShapeKind.EmptyText or JsonShapeKind.Unknown && row.Values.Count > 1 && !row.IsMultiValued
            ? new(JsonShapeKind.Text) { Values = row.Values, Told = shape.Told }
            : shape;
    }

    private static JsonShape ItemOf(JsonShape shape) => shape.Kind == JsonShapeKind.Array ? shape.Item! : shape;

    /// <summary>The members that a name leads through: <c>lids[].size</c>, <c>owner.name</c>, <c>lids:size</c>.</summary>
    private static string[] StepsOf(MemberRow row)
    {
        var name = row.Owner.Length == 0 ? row.Name : row.Owner + "." + row.Name;
        var steps = (name.StartsWith(ListMark, StringComparison.Ordinal) ? name.Substring(ListMark.Length) : name)
            .Split(['.', ':'], StringSplitOptions.RemoveEmptyEntries);
        return steps.Length == 0 ? [name] : steps;
    }

    private static string FirstStepOf(MemberRow row)
        => StepsOf(row)[0] is var first && first.EndsWith(ListMark, StringComparison.Ordinal) ? first.Substring(0, first.Length - ListMark.Length) : first;
}
