using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Forms;

/// <summary>
/// Tells the keys in the addresses of commands from the steps of their routes, where the page has no request line that would. The page's text does it: a path
/// in code that has a placeholder is the form of addresses ("send the request to `/v1/crates/&lt;kind&gt;`"); a value in code is a key ("deletes the crate
/// `blue-7`"), unless a path in code has it as a step; and a sentence in front of a command may say that the address ends with a name.
/// </summary>
internal sealed class CommandKeys
{
    private const string Placeholder = "{id}";

    private readonly List<string[]> _forms = [];
    private readonly HashSet<string> _steps = new(StringComparer.Ordinal);
    private readonly HashSet<string> _values = new(StringComparer.Ordinal);

    private CommandKeys()
    {
    }

    /// <summary>Collects what the text of a page says.</summary>
    public static CommandKeys Of(MarkdownPage page)
    {
        var keys = new CommandKeys();
        foreach (var section in page.Sections)
        {
            keys.Add(section);
        }

        return keys;
    }

    /// <summary>An address with placeholders in place of its keys.</summary>
    /// <param name="address">The address of a command.</param>
    /// <param name="before">The text in front of the command; null if there is none.</param>
    public string Replace(string address, ParagraphBlock? before)
    {
        var query = address.IndexOf('?');
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var start = address.IndexOf('/', scheme < 0 ? 0 : scheme + 3);
        if (start < 0 || (query >= 0 && query < start))
        {
            return address;
        }

        var end = query < 0 ? address.Length : query;
        var segments = address.Substring(start, end - start).Split('/');
        ApplyForms(segments);
        for (var i = 2; i < segments.Length; i++)
        {
            if (IsKey(segments[i]))
            {
                segments[i] = Placeholder;
            }
        }

        if (segments.Length > 2 && before is not null && IsNamedBy(before, segments[segments.Length - 1]))
        {
            segments[segments.Length - 1] = Placeholder;
        }

        return address.Substring(0, start) + string.Join("/", segments) + address.Substring(end);
    }

    private void Add(Section section)
    {
        for (var i = 0; i < section.Blocks.Length; i++)
        {
            if (section.Blocks[i] is ParagraphBlock { Text.Runs: var runs })
            {
                Add(runs);
            }
        }
    }

    private void Add(TextRun[] runs)
    {
        for (var i = 0; i < runs.Length; i++)
        {
            if (runs[i] is { Kind: RunKind.Code, Text: { Length: > 0 } code } && code.IndexOf(' ') < 0)
            {
                Add(code);
            }
        }
    }

    private void Add(string code)
    {
        if (code.IndexOf('/') < 0)
        {
            _values.Add(code);
            return;
        }

        var segments = code.Split('/');
        if (code[0] != '/')
        {
            _values.UnionWith(segments);
        }
        else if (segments.Any(IsPlaceholder))
        {
            _forms.Add(segments);
        }
        else
        {
            _steps.UnionWith(segments);
        }
    }

    private static bool IsPlaceholder(string segment) => segment.Length > 2 && segment[0] is '<' or '{';

    /// <summary>Takes the placeholders of the first form that an address begins with.</summary>
    private void ApplyForms(string[] segments)
    {
        var form = _forms.Find(known => known.Length <= segments.Length && !known.Where((step, i) => !IsPlaceholder(step) && step != segments[i]).Any());
        for (var i = 0; form is not null && i < form.Length; i++)
        {
            segments[i] = IsPlaceholder(form[i]) ? "{" + form[i].TrimAny("<>{}") + "}" : segments[i];
        }
    }

    /// <summary>Words alone are likely to be names of steps, which a text mentions as well.</summary>
    private bool IsKey(string segment)
        => _values.Contains(segment) && !_steps.Contains(segment) && segment.IndexOfAnyOf(".-_0123456789") >= 0;

    /// <summary>"Specify the name of the crate in the URL:", "by its kind, such as `blue`:"</summary>
    private bool IsNamedBy(ParagraphBlock before, string segment)
        => RequestWords.NamesInAddress.IsIn(before.Text.Plain)
            || (!_steps.Contains(segment) && before.Text.Runs.Any(run => run.Kind == RunKind.Code && run.Text == segment));
}
