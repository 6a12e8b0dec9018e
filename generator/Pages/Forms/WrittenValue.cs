using System;
using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Forms;

/// <summary>
/// What stands behind the equals sign of a parameter: a type (<c>limit=&lt;number&gt;</c>), its values (<c>order=&lt;up | down&gt;</c>), or a word that
/// describes it and does not name a type (<c>match=&lt;selector&gt;</c>).
/// </summary>
internal static class WrittenValue
{
    /// <summary>Whether a value is a type.</summary>
    public static bool IsType(string value) => value.Length > 0 && (ToldTypes.AreIn(value) || Array.Exists(value.Split(' ', '|'), TypeWords.TimeTexts.IsIn));

    /// <summary>The description with the values; null if a value lists none.</summary>
    public static RichText? AddValues(RichText description, string value)
    {
        if (value.IndexOf('|') < 0 || IsType(value))
        {
            return null;
        }

        var runs = new List<TextRun>(
            description.Runs) { new(RunKind.Text, description.Runs.Length == 0 ? ValueWords.CanonicalLead : " " + ValueWords.CanonicalLead) };
        foreach (var part in value.Split('|'))
        {
            if (!Words.IsIdentifier(part.Trim()))
            {
                return null;
            }

            runs.Add(new TextRun(RunKind.Code, part.Trim()));
            runs.Add(new TextRun(RunKind.Text, ", "));
        }

        runs[runs.Count - 1] = new TextRun(RunKind.Text, ".");
        return new RichText(runs.ToArray());
    }
}
