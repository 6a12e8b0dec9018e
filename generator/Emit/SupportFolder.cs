using System;
using System.Collections.Generic;
using System.Text;

namespace DocGen.Emit;

/// <summary>
/// The files of a folder of the runtime as one: what they begin with, which is mostly the same, is there once, and the host has fewer outputs to compare.
/// </summary>
internal sealed class SupportFolder
{
    private const string Namespace = "namespace ";
    private const string Using = "using ";

    private readonly SortedSet<string> _usings = new(StringComparer.Ordinal);
    private readonly StringBuilder _types = new();
    private string _namespace = "";

    /// <summary>Whether nothing was added.</summary>
    public bool IsEmpty => _types.Length == 0;

    /// <summary>Adds a file; false if it does not begin with a namespace, so that it has to stay one of its own.</summary>
    // namespace DocGen.Runtime.Http;
    //
    // using global::System;
    //
    // (types)
    public bool TryAdd(string source)
    {
        if (!source.StartsWith(Namespace, StringComparison.Ordinal))
        {
            return false;
        }

        var start = NextLine(source, 0);
        _namespace = source.Substring(0, start);
        while (source[start] == '\n' || string.CompareOrdinal(source, start, Using, 0, Using.Length) == 0)
        {
            var end = NextLine(source, start);
            if (source[start] != '\n')
            {
                _usings.Add(source.Substring(start, end - start));
            }

            start = end;
        }

        _types.Append('\n').Append(source, start, source.Length - start);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => _namespace + "\n" + string.Concat(_usings) + _types;

    private static int NextLine(string source, int start) => source.IndexOf('\n', start) + 1;
}
