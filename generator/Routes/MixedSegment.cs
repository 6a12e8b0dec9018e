using System;
using System.Collections.Generic;
using System.Text;
using DocGen.Primitives;

namespace DocGen.Routes;

/// <summary>
/// Cuts a segment that has texts beside its values: <c>{id}.json</c>, <c>{base}...{head}</c>, <c>{order}:cancel</c>, <c>archive.{format}</c>. The texts are
/// sent as they are written. Where no mark stands between a word and a value (<c>shelves{id}</c>), a slash was lost, and this reader leaves the segment alone.
/// </summary>
internal static class MixedSegment
{
    private const string Marks = ".-_~:;@+";

    /// <summary>Formats of files that an address may end with behind a name in the notation <c>:id.json</c>, where a dot may belong to the name.</summary>
    private static readonly string[] s_formats = ["json", "xml", "csv", "txt", "html", "rss", "atom", "pdf", "png", "svg", "zip", "yaml", "diff", "patch"];

    /// <summary>A literal without the format that it ends with: <c>crates</c> of <c>crates.json</c>.</summary>
    public static string WithoutFormat(string literal)
        => literal.LastIndexOf('.') is > 0 and var dot && IsFormat(literal, dot + 1) ? literal.Substring(0, dot) : literal;

    /// <summary>The values of a segment with the texts beside them; null for any other segment.</summary>
    public static List<RouteSegment>? Read(string segment)
    {
        if (segment[segment.Length - 1] is ':' or '}' or '>' && segment.IndexOfAny(['{', '<'], 1) < 0)
        {
            return null;
        }

        var text = segment[0] == ':' ? WithBraces(segment) : segment;
        return text.IndexOfAnyOf("{<") < 0 ? null : Cut(text);
    }

    private static List<RouteSegment>? Cut(string text)
    {
        var segments = new List<RouteSegment>();
        var start = 0;
        for (var open = text.IndexOfAnyOf("{<"); open >= 0; open = text.IndexOfAny(['{', '<'], start))
        {
            var end = EndOf(text, open);
            var between = text.Substring(start, open - start);
            var name = end < 0 ? "" : PlaceholderText.Trim(text.Substring(open, end - open));
            if (name.Length == 0 || !IsText(between, segments.Count > 0, isInFront: true))
            {
                return null;
            }

            if (between.Length > 1 && segments.Count == 0 && Marks.IndexOf(between[between.Length - 1]) >= 0)
            {
                // The mark belongs to what follows: a route may have the word alone.
                segments.Add(new(RouteSegmentKind.Literal, between.Substring(0, between.Length - 1)));
                between = between.Substring(between.Length - 1);
            }

            segments.Add(segments.Count == 0 && between.Length == 0
                ? new(RouteSegmentKind.Placeholder, name)
                : new(RouteSegmentKind.JoinedKey, name) { Separator = between });
            start = end;
        }

        var rest = text.Substring(start);
        if (segments[0].Kind == RouteSegmentKind.JoinedKey || !IsText(rest, isNeeded: segments.Count == 1, isInFront: false))
        {
            return null;
        }

        if (rest.Length > 0)
        {
            segments.Add(new(RouteSegmentKind.Suffix, rest));
        }

        return segments;
    }

    /// <summary>The end of a placeholder with one pair of braces or two: <c>{id}</c>, <c>{{id}}</c>.</summary>
    private static int EndOf(string text, int open)
    {
        var close = text[open] == '{' ? '}' : '>';
        var end = text.IndexOf(close, open);
        while (end >= 0 && end + 1 < text.Length && text[end + 1] == close)
        {
            end++;
        }

        return end + 1 == 0 ? -1 : end + 1;
    }

    /// <summary>Whether a text beside a value is one of words and marks, with a mark where the value is.</summary>
    private static bool IsText(string text, bool isNeeded, bool isInFront)
    {
        foreach (var c in text)
        {
            if (!Words.IsWordCharacter(c) && Marks.IndexOf(c) < 0)
            {
                return false;
            }
        }

        return text.Length == 0 ? !isNeeded : Marks.IndexOf(isInFront ? text[text.Length - 1] : text[0]) >= 0;
    }

    /// <summary><c>:base...:head</c>, <c>:id.json</c> with braces; a dot that neither a mark nor a format follows belongs to the name.</summary>
    private static string WithBraces(string segment)
    {
        var text = new StringBuilder(segment.Length + 4);
        for (var i = 0; i < segment.Length;)
        {
            var end = EndOfName(segment, i + 1);
            if (segment[i] == ':' && end > i + 1)
            {
                text.Append('{').Append(segment, i + 1, end - i - 1).Append('}');
                i = end;
            }
            else
            {
                text.Append(segment[i++]);
            }
        }

        return text.ToString();
    }

    private static int EndOfName(string text, int start)
    {
        var end = start;
        while (end < text.Length
            && (Words.IsWordCharacter(text[end])
                || (text[end] is '-' or '.' && end + 1 < text.Length && Words.IsWordCharacter(text[end + 1]) && !IsFormat(text, end + 1))))
        {
            end++;
        }

        return end;
    }

    private static bool IsFormat(string text, int start) => text[start - 1] == '.' && Array.Exists(s_formats, text.Substring(start).Is);
}
