using System;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Operations;

/// <summary>Reads the base address that a page states in a sentence, where its requests show none: <c>Base URL: `https://ferry.example/api/v2`</c>.</summary>
internal static class StatedAddress
{
    private const string Scheme = "://";

    /// <summary>The address; empty if the page states none.</summary>
    /// <param name="context">The page.</param>
    /// <param name="text">The page's text.</param>
    /// <param name="markdown">The page's sections.</param>
    /// <param name="operations">Its operations: what their routes begin with is not a part of the base as well.</param>
    public static EquatableArray<BaseAddress> Read(PageContext context, string text, MarkdownPage markdown, EquatableArray<OperationDefinition> operations)
    {
        if (text.IndexOf(AddressWords.Hint, StringComparison.Ordinal) < 0)
        {
            return default;
        }

        foreach (var paragraph in markdown.Sections.SelectMany(static section => section.BlocksOf<ParagraphBlock>()))
        {
            if (AddressWords.Bases.IsIn(paragraph.Text.Plain) && AddressIn(paragraph.Text) is { } address)
            {
                return new([new BaseAddress(WithoutPathOf(operations, address), 1, context.Anchor(paragraph.Position))]);
            }
        }

        return default;
    }

    private static string? AddressIn(RichText text)
    {
        foreach (var run in text.Runs)
        {
            var written = run.Kind == RunKind.Link && run.Url is { } url && run.Text.IndexOf(Scheme, StringComparison.Ordinal) < 0 ? url : run.Text;
            var start = written.IndexOf("http", StringComparison.Ordinal);
            if (start >= 0)
            {
                var end = written.IndexOfAny([' ', '`', '"', '\'', ',', ')'], start);
                var address = (end < 0 ? written.Substring(start) : written.Substring(start, end - start)).TrimEndAny("./");
                return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
                    && address.IndexOfAnyOf("{<$[?") < 0
                    ? address
                    : null;
            }
        }

        return null;
    }

    // Base URL: https://ferry.example/api and GET /api/sailings are one address.
    private static string WithoutPathOf(EquatableArray<OperationDefinition> operations, string address)
    {
        var path = new Uri(address).AbsolutePath.TrimEndAny("/");
        var isShown = path.Length > 0 && operations.Any(operation => operation.Lines.Any(line =>
            string.Concat(line.Route.Segments.Select(static segment => "/" + segment.Text)).StartsWith(path + "/", StringComparison.OrdinalIgnoreCase)));
        return isShown ? address.Substring(0, address.Length - path.Length) : address;
    }
}
