namespace DocGen.Runtime.Http;

using global::System;

/// <summary>One step of a URL, escaped, with what its template shows instead of it.</summary>
internal sealed class PathStep
{
    private readonly PathStep? _previous;
    private readonly string _separator;
    private readonly string _text;
    private readonly string? _template;
    private readonly bool _isOpenPath;

    /// <summary>Appends a step.</summary>
    /// <param name="previous">The step before; null for the first.</param>
    /// <param name="separator"><c>/</c>, <c>:/</c> in front of a colon path, <c>?</c> or <c>&amp;</c> in front of a parameter of the query.</param>
    /// <param name="text">What is sent.</param>
    /// <param name="template">What the template shows; null for a parameter of the query, of which it shows nothing.</param>
    /// <param name="isOpenPath">Whether it is a colon path whose closing colon is only sent when a step follows.</param>
    public PathStep(PathStep? previous, string separator, string text, string? template, bool isOpenPath = false)
    {
        _previous = previous;
        _separator = previous is { _isOpenPath: true } && template is not null ? ":/" : separator;
        _text = text;
        _template = template;
        _isOpenPath = isOpenPath;
    }

    /// <summary>Whether a step is a parameter of the query.</summary>
    public static bool IsQuery(PathStep? step) => step is { _template: null };

    /// <summary>Puts the path between a base address and a query.</summary>
    public static string ToUrl(string baseAddress, PathStep? last, string query)
    {
        int length = baseAddress.Length + query.Length;
        for (PathStep? step = last; step is not null; step = step._previous)
        {
            length += step._separator.Length + step._text.Length;
        }

        return string.Create(length, (baseAddress, last, query), static (span, state) =>
        {
            Span<char> rest = Prepend(span, state.query);
            if (state.query.Length > 0 && IsQuery(state.last))
            {
                // The query of the options begins with a question mark.
                span[rest.Length] = '&';
            }

            for (PathStep? step = state.last; step is not null; step = step._previous)
            {
                rest = Prepend(Prepend(rest, step._text), step._separator);
            }

            Prepend(rest, state.baseAddress);
        });
    }

    /// <summary>The template of the path (<c>/users/{user-id}/messages</c>).</summary>
    public static string ToTemplate(PathStep? last)
    {
        int length = 0;
        for (PathStep? step = last; step is not null; step = step._previous)
        {
            length += step._template is null ? 0 : step._separator.Length + step._template.Length;
        }

        return length == 0 ? "/" : string.Create(length, last, static (span, last) =>
        {
            for (PathStep? step = last; step is not null; step = step._previous)
            {
                span = step._template is null ? span : Prepend(Prepend(span, step._template), step._separator);
            }
        });
    }

    private static Span<char> Prepend(Span<char> span, string text)
    {
        Span<char> rest = span[..^text.Length];
        text.CopyTo(span[rest.Length..]);
        return rest;
    }
}
