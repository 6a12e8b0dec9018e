using System;
using DocGen.Primitives;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DocGen.Markdown;

/// <summary>
/// Drops the lines that open or close a container of a site's own and say no more than its title, so that what they hold is read as if it stood there alone:
/// <c>:::note</c>, <c>&lt;Info&gt;</c>, <c>&lt;/Tabs&gt;</c>, <c>{{&lt; tabs &gt;}}</c>, <c>{% raw %}</c>, <c>import X from 'x'</c>, <c>{/* … */}</c>.
/// A line whose attributes hold a request or a parameter is kept.
/// </summary>
internal sealed class ContainerLineParser : BlockParser
{
    private static readonly string[] s_telling = ["method=", "verb=", "path=", "query=", "body=", "header=", "name=", "param=", "endpoint=", "route=", "url="];

    /// <summary>Creates the parser.</summary>
    public ContainerLineParser() => OpeningCharacters = [':', '<', '{', 'i', 'e'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || !IsCandidate(line.CurrentChar, line.PeekChar()))
        {
            return BlockState.None;
        }

        var text = line.ToString().Trim();
        if (!Is(text) || (Array.Exists(s_telling, text.Has) && !ContainerTitle.IsTab(text)))
        {
            return BlockState.None;
        }

        var title = ContainerTitle.Of(text);
        processor.NewBlocks.Push(new ContainerLineBlock(this, title) { Column = processor.Column, Span = new SourceSpan(processor.Start, line.End) });
        return BlockState.BreakDiscard;
    }

    /// <summary>Whether a line may be one of a container, told from its first character: only such lines are looked at as a whole.</summary>
    private static bool IsCandidate(char first, char second) => first switch
    {
        ':' => second == ':',
        '<' => second is '/' or (>= 'A' and <= 'Z'),
        '{' => second is '{' or '%' or '/',
        'i' => second == 'm',
        _ => second == 'x',
    };

    private static bool Is(string text) => text[0] switch
    {
        ':' => text.StartsWith(":::", StringComparison.Ordinal),
        '<' => IsComponent(text),
        '{' => IsBetween(text, "{{<", ">}}") || IsBetween(text, "{{%", "%}}") || IsBetween(text, "{%", "%}") || IsBetween(text, "{/*", "*/}"),
        'i' => text.StartsWith("import ", StringComparison.Ordinal) && text.IndexOfAnyOf("'\"") > 0 && text.TrimEndAny(";") is var import
            && import[import.Length - 1] is '\'' or '"',
        _ => text.StartsWith("export const ", StringComparison.Ordinal) || text.StartsWith("export default ", StringComparison.Ordinal),
    };

    /// <summary>Whether a line begins and ends with marks that occur once.</summary>
    private static bool IsBetween(string text, string open, string close)
        => text.StartsWith(open, StringComparison.Ordinal) && text.Length >= open.Length + close.Length
            && text.IndexOf(close, StringComparison.Ordinal) == text.Length - close.Length;

    /// <summary>One tag with a capital, of a component: <c>&lt;Info&gt;</c>, <c>&lt;/Info&gt;</c>, <c>&lt;Anchor id="x" /&gt;</c>.</summary>
    private static bool IsComponent(string text)
    {
        var start = text.Length > 1 && text[1] == '/' ? 2 : 1;
        return text.Length > start + 1 && text[start] is >= 'A' and <= 'Z' && text.IndexOf('>') == text.Length - 1;
    }
}
