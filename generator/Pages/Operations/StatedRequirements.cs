using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Operations;

/// <summary>
/// What sentences outside of the lists say of parameters: "All parameters to this endpoint are optional excluding `name`.", "The `pool` query parameter is
/// required and names a pool."
/// </summary>
internal sealed class StatedRequirements
{
    private readonly HashSet<string> _required = new(StringComparer.Ordinal);
    private bool _areOthersOptional;

    /// <summary>Whether there is no such sentence.</summary>
    public bool IsEmpty => _required.Count == 0 && !_areOthersOptional;

    /// <summary>Reads the sentences of an operation.</summary>
    public static StatedRequirements Of(PageOutline outline)
    {
        var stated = new StatedRequirements();
        foreach (var section in outline.Sections)
        {
            var blocks = section.Section.Blocks;
            for (var i = 0; i < blocks.Length; i++)
            {
                var text = blocks[i] switch { ParagraphBlock { IsListItem: false } paragraph => paragraph.Text, QuoteBlock quote => quote.Text, _ => null };
                if (text is not null && text.Runs.Length > 1)
                {
                    stated.Add(text);
                }
                else if (text is { Runs.Length: 1 })
                {
                    stated._areOthersOptional |= AreOptional(text);
                }
            }
        }

        return stated;
    }

    /// <summary>The rows with what the sentences say of them; a row that speaks for itself keeps its word.</summary>
    public EquatableArray<MemberRow> Apply(EquatableArray<MemberRow> rows)
    {
        if (IsEmpty)
        {
            return rows;
        }

        var stated = new MemberRow[rows.Count];
        for (var i = 0; i < stated.Length; i++)
        {
            stated[i] = rows[i].Requirement != Requirement.Unknown ? rows[i]
                : _required.Contains(rows[i].Name) ? rows[i] with { Requirement = Requirement.Required }
                : _areOthersOptional ? rows[i] with { Requirement = Requirement.Optional }
                : rows[i];
        }

        return new(stated);
    }

    /// <summary>The parameters of the query that request lines show and a sentence requires, and no list has.</summary>
    public IEnumerable<MemberRow> OfLines(List<RequestLine> lines, EquatableArray<MemberRow> rows)
        => _required.OrderBy(static name => name, StringComparer.Ordinal)
            .Where(name => !rows.Any(row => row.Name == name) && lines.Exists(line => line.Route.QueryNames.Any(name.Equals)))
            .Select(static name => new MemberRow { Name = name, Requirement = Requirement.Required });

    private static bool AreOptional(RichText text) => HintWords.AllParameters.IsIn(text.Runs[0].Text) && HintWords.OptionalWords.IsIn(text.Plain);

    private void Add(RichText text)
    {
        var areOptional = AreOptional(text);
        _areOthersOptional |= areOptional;
        var isException = false;
        for (var i = 0; i < text.Runs.Length; i++)
        {
            var run = text.Runs[i];
            var isName = run.Kind is RunKind.Code or RunKind.Bold;
            if (isName && (isException || (i + 1 < text.Runs.Length && IsRequirement(text.Runs[i + 1]))))
            {
                _required.Add(run.Text.Trim());
            }

            isException |= areOptional && run.Kind == RunKind.Text && HintWords.Exceptions.IsIn(run.Text);
        }
    }

    /// <summary>" query parameter is required and …", but not " parameter is required if …".</summary>
    private static bool IsRequirement(TextRun run)
        => run.Kind == RunKind.Text && run.Text.TrimStart() is var rest && HintWords.RequiredNames.PhraseIn(rest) is { } phrase
            && !HintWords.Conditions.IsIn(rest.Substring(phrase.Length).TrimStart());
}
