using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Types;

/// <summary>
/// Reads a type cell: a name or a link, with "collection" in one of its places, remarks in parentheses, markers and
/// noise words. Common forms are shared objects, since a doc set has tens of thousands of cells and few types.
/// </summary>
internal static class TypeCellReader
{
    /// <summary>The most words that a cell without a link may have to be more than prose.</summary>
    private const int MaxWords = 4;

    /// <summary>Reads a cell; null if it names no type.</summary>
    public static TypeExpression? Read(PageContext context, RichText cell)
    {
        var runs = cell.Runs;
        if (runs.Length == 0)
        {
            return null;
        }

        if (runs.Length == 1 && runs[0].Kind != RunKind.Link && Words.IsDottedName(runs[0].Text.Trim()))
        {
            return context.SimpleType(runs[0].Text.Trim());
        }

        if (MapCell.ValueOf(cell) is { } values)
        {
            return Read(context, values) is { } value ? value with { IsMap = true } : null;
        }

        var parser = new TypeCellParser(context, cell.Position);
        foreach (var run in runs)
        {
            if (!parser.Add(run))
            {
                break;
            }
        }

        return parser.ToExpression();
    }

    /// <summary>Reads the name of a type in an annotation or a sample: <c>#ns.x</c>, <c>Collection(ns.x)</c>; null if there is none.</summary>
    public static TypeExpression? ReadName(PageContext context, string? text, bool isCollection = false)
    {
        var name = (text ?? "").Trim();
        if (name.Starts("collection(") && name.Ends(")"))
        {
            name = name.Substring(11, name.Length - 12).Trim();
            isCollection = true;
        }
        else if (TypeWords.CollectionLeads.PhraseIn(name) is { } lead)
        {
            name = name.Substring(lead.Length).Trim();
            isCollection = true;
        }

        name = WrittenTypeNames.Clean(name);
        return name.Length == 0 ? null : isCollection ? context.Collection(name) : context.SimpleType(name);
    }

    /// <summary>Whether a text of this many words is prose and not a type.</summary>
    public static bool IsProse(List<string> words) => words.Count > MaxWords;
}
