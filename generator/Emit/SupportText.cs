using System;
using System.Collections.Generic;
using System.Text;
using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>
/// Cuts what is not needed out of a source of the runtime. The parts stand between directives whose symbols are named after <see cref="SupportParts"/>;
/// directives on other symbols are for the consumer's compiler and stay.
/// </summary>
internal sealed class SupportText
{
    private const string SymbolPrefix = "DOCGEN_";
    private const string If = "#if ";
    private const string Else = "#else";
    private const string EndIf = "#endif";
    private const string Or = " || ";

    private static readonly Dictionary<string, SupportParts> s_symbols = Symbols();

    private readonly SupportParts _parts;
    private readonly Stack<Region> _open = new();

    private SupportText(SupportParts parts) => _parts = parts;

    private bool IsKept => _open.Count == 0 || _open.Peek().IsKept;

    /// <summary>The source with just the parts that are needed.</summary>
    // #if DOCGEN_PAGES || DOCGEN_ODATA
    // (kept where one of them is needed)
    // #else
    // (kept otherwise)
    // #endif
    public static string Cut(string source, SupportParts parts)
        => source.IndexOf(If + SymbolPrefix, StringComparison.Ordinal) < 0 ? source : new SupportText(parts).Cut(source);

    private string Cut(string source)
    {
        var text = new StringBuilder(source.Length);
        for (var start = 0; start < source.Length;)
        {
            var end = source.IndexOf('\n', start);
            end = end < 0 ? source.Length : end + 1;
            if ((source[start] != '#' || !TryTake(source.Substring(start, end - start).TrimEnd())) && IsKept)
            {
                text.Append(source, start, end - start);
            }

            start = end;
        }

        return text.ToString();
    }

    /// <summary>Takes a directive; false if it is to be written like any other line.</summary>
    private bool TryTake(string line)
    {
        if (line.StartsWith(If, StringComparison.Ordinal))
        {
            var needed = PartsOf(line.Substring(If.Length));
            _open.Push(new Region(needed is not null, IsKept, IsKept && (needed is not { } any || (any & _parts) != SupportParts.None)));
            return needed is not null;
        }

        if (_open.Count == 0 || line is not (Else or EndIf))
        {
            return false;
        }

        var region = _open.Pop();
        if (line == Else)
        {
            _open.Push(region with { IsKept = region.IsOuterKept && !(region.IsOfParts && region.IsKept) });
        }

        return region.IsOfParts;
    }

    /// <summary>The parts that a condition names; null if it is about something else.</summary>
    // DOCGEN_PAGES || DOCGEN_ODATA   NET9_0_OR_GREATER
    private static SupportParts? PartsOf(string condition)
    {
        if (!condition.StartsWith(SymbolPrefix, StringComparison.Ordinal))
        {
            return null;
        }

        var parts = SupportParts.None;
        foreach (var symbol in condition.Split([Or], StringSplitOptions.None))
        {
            parts |= s_symbols[symbol];
        }

        return parts;
    }

    private static Dictionary<string, SupportParts> Symbols()
    {
        var symbols = new Dictionary<string, SupportParts>(StringComparer.Ordinal);
        foreach (SupportParts part in Enum.GetValues(typeof(SupportParts)))
        {
            symbols[Symbol(part.ToString())] = part;
        }

        return symbols;
    }

    // OtherHosts is DOCGEN_OTHER_HOSTS, OData is DOCGEN_ODATA.
    private static string Symbol(string name)
    {
        var symbol = new StringBuilder(SymbolPrefix);
        for (var i = 0; i < name.Length; i++)
        {
            var isWord = i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1]);
            symbol.Append(isWord ? "_" : "").Append(char.ToUpperInvariant(name[i]));
        }

        return symbol.ToString();
    }

    /// <summary>What is between two directives.</summary>
    /// <param name="IsOfParts">Whether the directives are about parts, so that they are not written.</param>
    /// <param name="IsOuterKept">Whether what is around the directives is kept.</param>
    /// <param name="IsKept">Whether the text is kept.</param>
    private readonly record struct Region(bool IsOfParts, bool IsOuterKept, bool IsKept);
}
