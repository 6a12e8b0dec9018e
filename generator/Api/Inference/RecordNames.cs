using System;
using System.Collections.Generic;
using DocGen.Pages.Model;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Api.Inference;

/// <summary>
/// What a record is called that a route gives: the last noun of the route in the singular, with the nouns before it where that name is taken.
/// What an action gives has the action behind the noun.
/// </summary>
internal static class RecordNames
{
    private static readonly HashSet<string> s_noNouns = new(StringComparer.OrdinalIgnoreCase) { "api", "apis", "rest", "me", "self", "json" };
    private static readonly HashSet<string> s_keys =
        new(StringComparer.OrdinalIgnoreCase) { "id", "ids", "uid", "uuid", "guid", "name", "key", "slug", "by-id", "by-name", "by-uid" };

    /// <summary>The names in the order in which they are tried; never empty.</summary>
    /// <param name="route">The route.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="isItem">Whether the record is an item of a list, or what a key leads to.</param>
    /// <param name="hasList">Whether a member of the record is a list.</param>
    /// <param name="isEnvelope">Whether the record is there for the sake of that list.</param>
    /// <param name="isReport">Whether the record tells of what was done, and is not itself what the noun names.</param>
    public static List<string> Of(EquatableArray<RouteSegment> route, string verb, bool isItem, bool hasList, bool isEnvelope, bool isReport)
    {
        var nouns = NounsOf(route);
        if (nouns.Count == 0)
        {
            return [verb is "GET" ? "Root" : "Root" + Nouns.Capitalize(verb.ToLowerInvariant()) + "Result"];
        }

        var last = nouns[nouns.Count - 1];
        var isRead = verb is "GET" or "LIST" or "HEAD" or "SCAN";
        var name = isItem || last.HasKey || !isRead || !Nouns.IsPlural(last.Text) ? Nouns.Singular(last.Text)
            : isEnvelope ? Nouns.Singular(last.Text) + "List"
            : Nouns.Capitalize(last.Text) + (hasList ? InferredTypes.WrapperSuffix : "");
        var start = nouns.Count - 1;
        if (start > 0 && !last.HasKey && !isItem && !Nouns.IsPlural(last.Text) && nouns[start - 1] is { } owner
            && (owner.HasKey || Nouns.IsPlural(owner.Text) || Nouns.IsVague(last.Text)))
        {
            name = Nouns.Singular(owner.Text) + name;
            start--;
        }

        var names = new List<string> { name };
        if (!isRead)
        {
            // "{"message": "…"}" is not a crate: what a write gives has the name of the noun only if the noun's own members are in it.
            var result = name + ActionOf(verb, nouns[nouns.Count - 1]) + "Result";
            names.Insert(isReport ? 0 : 1, result);
        }

        while (--start >= 0)
        {
            names.Add(Nouns.Singular(nouns[start].Text) + names[names.Count - 1]);
        }

        if (isRead)
        {
            names.Add(name + "Result");
        }

        return names;
    }

    /// <summary>
    /// Whether an object is there for the sake of one object in it, that of the noun itself: <c>{"crate": {"id": 1}}</c>
    /// for a crate. Its name leaves the noun to that.
    /// </summary>
    public static bool IsWrapper(JsonShape shape, string noun)
    {
        var wrapped = 0;
        foreach (var member in shape.Members)
        {
            if (member.Shape.Kind == JsonShapeKind.Array || (member.Shape.Kind == JsonShapeKind.Object && Nouns.Singular(member.Name) != noun))
            {
                return false;
            }

            wrapped += member.Shape.Kind == JsonShapeKind.Object ? 1 : 0;
        }

        return wrapped == 1;
    }

    /// <summary>The noun that a route is about, in the singular: what all records of it have in common.</summary>
    public static string NounOf(EquatableArray<RouteSegment> route)
        => NounsOf(route) is { Count: > 0 } nouns ? Nouns.Singular(nouns[nouns.Count - 1].Text) : "";

    /// <summary>Whether the last noun of a route is a plural, so that what it gives one after the other has its name:
    /// <c>/events</c>, but not <c>/push</c>.</summary>
    public static bool EndsWithPlural(EquatableArray<RouteSegment> route)
        => NounsOf(route) is { Count: > 0 } nouns && Nouns.IsPlural(nouns[nouns.Count - 1].Text);

    /// <summary>What a write to a noun does to it; nothing where the noun is the action itself.</summary>
    private static string ActionOf(string verb, Noun noun) => verb switch
    {
        "PUT" or "PATCH" => "Update",
        "DELETE" => "Delete",
        "POST" when Nouns.IsPlural(noun.Text) && !noun.HasKey => "Create",
        _ => "",
    };

    private static List<Noun> NounsOf(EquatableArray<RouteSegment> route)
    {
        var nouns = new List<Noun>(route.Count);
        for (var i = 0; i < route.Count; i++)
        {
            var segment = route[i];
            var hasKey = i + 1 < route.Count && route[i + 1].Kind is RouteSegmentKind.Placeholder or RouteSegmentKind.Path;
            if (segment.Kind is not (RouteSegmentKind.Literal or RouteSegmentKind.Function) || !IsNoun(segment.Text))
            {
                continue;
            }

            // "/boxes/uid/{uid}": the literal tells what the key of the noun before it is.
            if (hasKey && nouns.Count > 0 && (s_keys.Contains(segment.Text) || segment.Text.Equals(route[i + 1].Text, StringComparison.OrdinalIgnoreCase)))
            {
                nouns[nouns.Count - 1] = nouns[nouns.Count - 1] with { HasKey = true };
                continue;
            }

            nouns.Add(new(LastPart(segment.Text), hasKey));
        }

        return nouns;
    }

    private static string LastPart(string literal)
        => MixedSegment.WithoutFormat(literal) is var text && NameParts.LastPart(text) is { Length: > 0 } part ? part : text;

    /// <summary>Whether a literal names something: not a version, an abbreviation of the protocol, or a prefix of all routes.</summary>
    private static bool IsNoun(string text)
        => text.Length > 1 && Words.IsLetterOfAnyScript(text[0]) && !s_noNouns.Contains(text) && !RouteText.IsVersion(text);

    /// <summary>A literal segment of a route, from which a record may get its name.</summary>
    /// <param name="Text">The literal.</param>
    /// <param name="HasKey">Whether a key follows it.</param>
    private sealed record Noun(string Text, bool HasKey);
}
