using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using DocGen.Primitives;

namespace DocGen.Markdown;

/// <summary>
/// Reads front matter in the form that nearly all of it has: lines of <c>key: value</c> with plain or quoted values that
/// mean in YAML just what they look like, and values on lines of their own. Anything else is left to YamlDotNet, which costs more than the rest of a page.
/// </summary>
internal static class SimpleYaml
{
    /// <summary>Reads the lines from one up to another; null if they need a full YAML parser.</summary>
    [MethodImpl(Jit.HotLoop)]
    public static IReadOnlyDictionary<string, string>? TryRead(PageText page, int first, int end)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var line = first; line < end;)
        {
            var start = page.LineStart(line);
            var length = page.LineEnd(line) - start;
            line++;
            if (length == 0)
            {
                continue;
            }

            var colon = page.Text.IndexOf(':', start, length);
            if (colon < 0 || !SimpleYamlValue.IsKey(page.Text, start, colon))
            {
                return null;
            }

            // A value that is a collection, not a text, is passed over.
            var isText = true;
            var value = SimpleYamlValue.TryRead(page.Text, colon + 1, start + length);
            if ((value is null && !SimpleYamlLines.TryRead(page, colon + 1, ref line, end, out value))
                || (value is { Length: 0 } && !SimpleYamlLines.TrySkip(page, ref line, end, out isText)))
            {
                return null;
            }

            if (isText && value is not null)
            {
                values[page.Text.Substring(start, colon - start).ToLowerInvariant()] = value;
            }
        }

        return values;
    }
}
