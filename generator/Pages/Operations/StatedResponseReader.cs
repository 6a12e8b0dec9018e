using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Prose;
using DocGen.Pages.Types;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Operations;

/// <summary>Reads the response section: the success codes, and the type in the sentence of the first of them.</summary>
internal sealed class StatedResponseReader(PageContext context)
{
    private readonly List<int> _codes = [];
    private TypeExpression? _type;
    private TextPosition _place;
    private bool _saysEmpty;
    private bool _saysStream;
    private bool _hasLocation;
    private bool _isAddress;
    private bool _pointsElsewhere;

    /// <summary>Reads the sections of the response.</summary>
    public ResponseDefinition Read(IEnumerable<PageSection> sections)
    {
        foreach (var block in sections.SelectMany(static section => section.Section.Blocks))
        {
            var wasKnown = _type is not null;
            if (block is ParagraphBlock paragraph)
            {
                AddText(paragraph.Text);
            }
            else if (block is TableBlock table)
            {
                AddTable(table);
            }

            _place = wasKnown || _type is null ? _place : block is ParagraphBlock { Text.Position: { Length: > 0 } place } ? place : block.Position;
        }

        var hasRedirect = _codes.Contains(302) || _codes.Contains(307);
        var isEmptyByCode = _codes.Count > 0 && _codes.TrueForAll(static code => code is 202 or 204 or 205);
        var isStream = _type is null && (hasRedirect || (_saysStream && !_saysEmpty && !isEmptyByCode));
        return new()
        {
            StatusCodes = new(_codes.ToArray()),
            Type = _type,
            TypeAnchor = _type is null ? -1 : context.Anchor(context.Find(_place, _type.Alternatives[0].Name)),
            IsStream = isStream,
            IsEmpty = _type is null && !isStream && (_saysEmpty || isEmptyByCode),
            HasLocation = _hasLocation,
            IsAddress = _isAddress && _type is not null,
        };
    }

    private void AddText(RichText text)
    {
        var plain = text.Plain;
        _saysEmpty |= ResponseWords.Empty.IsIn(plain);
        _saysStream |= ResponseWords.Stream.IsIn(plain);
        _hasLocation |= ResponseWords.LocationHeader.IsIn(plain) || (ResponseWords.Location.IsIn(plain) && ResponseWords.Header.IsIn(plain));
        foreach (var sentence in SentenceReader.Split(text.Runs))
        {
            AddSentence(sentence);
        }
    }

    /// <summary>Reads a table with a row for each status: the response has the type of the first success that names one.</summary>
    private void AddTable(TableBlock table)
    {
        var columns = TableColumns.Of(table.Header);
        foreach (var row in table.Rows)
        {
            if (!SuccessOf(row.Cell(columns.Name).Plain, out var code))
            {
                continue;
            }

            if (!_codes.Contains(code))
            {
                _codes.Add(code);
            }

            context.Ledger.Read(table.Position, nameof(StatedResponseReader));
            _type ??= TypeCellReader.Read(context, row.Cell(columns.Type));
        }
    }

    /// <summary>Whether a cell starts with a success code: <c>201 Created</c>.</summary>
    private static bool SuccessOf(string cell, out int code)
    {
        code = 0;
        var text = cell.TrimAny(" `*");
        var end = text.IndexOfAnyOf(" ,(:-");
        return int.TryParse(end < 0 ? text : text.Substring(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out code) && code is >= 200 and < 300;
    }

    private void AddSentence(List<TextRun> sentence)
    {
        var hadCode = _codes.Count > 0;
        var behind = StatusCodeReader.Read(sentence, _codes);
        var namesAddress = ResponseTypeReader.NamesAddress(context, sentence);
        var isAccepted = _codes.Count > 0 && _codes.TrueForAll(static code => code == 202);
        _hasLocation |= namesAddress && isAccepted;
        if (_type is not null || (isAccepted && (namesAddress || PointsElsewhere(sentence))))
        {
            return;
        }

        _isAddress = namesAddress;

        if (behind >= 0)
        {
            _type = ResponseTypeReader.Read(context, sentence, behind) ?? ResponseTypeReader.Read(context, sentence, 0);
        }
        else if (hadCode || SaysReturn(sentence))
        {
            _type = ResponseTypeReader.ReadLinked(context, sentence);
        }
    }

    /// <summary>
    /// Whether a sentence is about an accepted request's outcome, which has an address of its own: what it names, and what
    /// sentences behind it name, does not come back in this response.
    /// </summary>
    private bool PointsElsewhere(List<TextRun> sentence)
    {
        var namesHeader = sentence.Exists(static run => ResponseWords.LocationAnywhere.IsIn(run.Text))
            && sentence.Exists(static run => ResponseWords.Header.IsIn(run.Text));
        _pointsElsewhere |= namesHeader;
        return _pointsElsewhere && !(namesHeader && sentence.Exists(static run => ResponseWords.InBody.IsIn(run.Text)));
    }

    /// <summary>Whether a sentence without a status code says what the response holds.</summary>
    private static bool SaysReturn(List<TextRun> sentence)
        => sentence.Exists(static run => run.Kind == RunKind.Text && (ResponseWords.ReturnWords.IsIn(run.Text) || ResponseWords.ReturnPhrases.IsIn(run.Text)));
}
