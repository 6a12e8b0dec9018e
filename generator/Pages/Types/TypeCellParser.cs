using System.Collections.Generic;
using System.Linq;
using DocGen.Diagnostics;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Outline;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Types;

/// <summary>Collects the types of a cell, run by run and word by word.</summary>
/// <param name="context">The page.</param>
/// <param name="place">Where the cell stands.</param>
internal sealed class TypeCellParser(PageContext context, TextPosition place)
{
    private readonly List<TypeName> _types = [];
    private readonly List<string> _words = [];
    private bool _hasLink;
    private bool _isCollection;
    private bool _isAlternative = true;
    private bool _isListWord;
    private bool _joins;
    private bool _isInRemark;
    private string? _fallback;

    /// <summary>Reads a run; false if the rest of the cell does not belong to a type.</summary>
    public bool Add(TextRun run)
    {
        switch (run.Kind)
        {
            case RunKind.Link:
                AddLink(run);
                return true;
            case RunKind.Break:
                return _types.Count == 0;
            case RunKind.Code when _isInRemark:
                // "Array of String (URLs or `none`)"
                return true;
            default:
                return AddText(run.Text);
        }
    }

    /// <summary>The type that the cell names; null if it names none.</summary>
    public TypeExpression? ToExpression()
    {
        TakeListWord();
        if (!_hasLink && TypeCellReader.IsProse(_words))
        {
            return FromProse();
        }

        if (_types.Count == 0)
        {
            return _fallback is null ? null : _isCollection ? context.Collection(_fallback) : context.SimpleType(_fallback);
        }

        if (_types.Count == 1 && _types[0].LinkPath is null && _types[0].LinkAnchor is null)
        {
            return _isCollection ? context.Collection(_types[0].Name) : context.SimpleType(_types[0].Name);
        }

        return new(new EquatableArray<TypeName>(_types.ToArray()), _isCollection);
    }

    private void AddLink(TextRun run)
    {
        var text = run.Text;
        if (TypeWords.CollectionEnds.PhraseIn(text) is { } ending)
        {
            _isCollection = true;
            text = text.Substring(0, text.Length - ending.Length);
        }

        if (!_hasLink && _types.Count > 0 && !_isAlternative)
        {
            // Words before the link were prose.
            _types.Clear();
            _isAlternative = true;
        }

        if (_isAlternative)
        {
            var isNumber = context.LocalTypes.Find(run) is { Kind: LocalTypeKind.Numbers };
            _types.Add(isNumber ? new TypeName(PrimitiveWords.WholeNumber) : context.Link(text, run.Url ?? ""));
        }

        _hasLink = true;
        _isAlternative = false;
    }

    private bool AddText(string text)
    {
        for (var i = _isInRemark ? SkipParentheses(text, 0) : 0; i < text.Length;)
        {
            var c = text[i];
            if (Words.IsLetterOfAnyScript(c) || c is '_' or '#' or '@')
            {
                var end = CellWords.EndOf(text, i);
                AddWord(text.Substring(i, end - i));
                i = end;
                continue;
            }

            if (c == '(' && !CellWords.IsCollectionCall(text, i) && (_types.Count > 0 || _isCollection))
            {
                i = SkipParentheses(text, i);
                continue;
            }

            if (c == '.' && _types.Count > 0 && !TypeCellReader.IsProse(_words))
            {
                return false;
            }

            if (c == '[' && ((i + 1 < text.Length && text[i + 1] == ']') || (_types.Count + _words.Count == 0 && ListBrackets.OpenAt(text, i))))
            {
                _isCollection = true;
            }
            else if (c == ']' && i + 1 < text.Length && text[i + 1] == '(')
            {
                i = AddBrokenLink(text, i + 2);
                continue;
            }

            if (c == '<' && _isListWord)
            {
                // "list<text>"
                (_isListWord, _isCollection) = (false, true);
            }

            _isAlternative |= c is '/' or '|' || (c == ',' && _hasLink);
            i++;
        }

        return true;
    }

    private void AddWord(string word)
    {
        if (TypeWords.Collections.IsIn(word))
        {
            _isCollection = true;
        }
        else if (_types.Count > 0 && TypeWords.Collections.Rows.FirstOrDefault(row => Spelling.IsNear(word, row.Phrase)) is { Phrase: { } phrase })
        {
            context.Report(PageDiagnosticIds.MisspeltTypeWord, context.Find(place, word), word, phrase);
            _isCollection = true;
        }
        else if (word.Is("or"))
        {
            _isAlternative = true;
        }
        else if (word.Is("object") || (word.Is("objects") && _types.Count == 0) || UnnamedEnum.IsKindWord(word))
        {
            _fallback ??= word.Is("objects") ? "object" : word;
        }
        else if (_isListWord && word.Is("of"))
        {
            (_isListWord, _isCollection, _joins) = (false, true, true);
        }
        else if (word.Is("list") && _types.Count == 0 && !_isListWord)
        {
            _isListWord = true;
        }
        else
        {
            AddName(word);
        }
    }

    private void AddName(string word)
    {
        TakeListWord();
        word = TypeFormats.Singular(word);
        _words.Add(word);
        if (AddTime(word))
        {
            return;
        }

        if (_types.Count == 1 && !_hasLink && TypeFormats.Refine(_types[0].Name, word) is { } refined)
        {
            // "integer/int64"
            (_types[0], _isAlternative) = (new TypeName(refined), false);
            return;
        }

        if (!_hasLink && !_isAlternative && _types.Count == 1 && PrimitiveWords.Contains(word) && !PrimitiveWords.Contains(_types[0].Name))
        {
            // "data uri", "array of two integers": the word in front says more of the primitive type.
            _types[0] = new TypeName(word);
            return;
        }

        if (_joins && _types.Count == 1 && !_isAlternative && !_hasLink && !WrittenTypeNames.IsNoise(word))
        {
            // "List of order lines": the name of a type in words.
            _types[0] = new TypeName(_types[0].Name + char.ToUpperInvariant(word[0]) + word.Substring(1));
            return;
        }

        if (_isAlternative && !WrittenTypeNames.IsNoise(word))
        {
            _types.Add(new TypeName(word));
            _isAlternative = false;
        }
    }

    /// <summary>
    /// "rfc3339 | unix_timestamp": of several ways to write a time, the text is the one that says what it is. "Unix timestamp" alone is a number of seconds.
    /// </summary>
    private bool AddTime(string word)
    {
        if (TypeWords.TimeTexts.IsIn(word))
        {
            _fallback ??= "Timestamp";
            return false;
        }

        if (_hasLink || !_isAlternative || !TypeWords.TimeNumbers.IsIn(word))
        {
            return false;
        }

        if (_types.Count == 0 && _fallback is null)
        {
            _types.Add(new TypeName("Int64"));
        }

        _isAlternative = false;
        return true;
    }

    /// <summary>"list" without "of" is a name like any other.</summary>
    private void TakeListWord()
    {
        if (_isListWord)
        {
            _isListWord = false;
            AddName("list");
        }
    }

    /// <summary>A link that lost its closing parenthesis is text: <c>[x](x.md collection)</c>. Its name was read as a word.</summary>
    private int AddBrokenLink(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is not (' ' or ')'))
        {
            end++;
        }

        if (_types.Count > 0)
        {
            _types[_types.Count - 1] = context.Link(_types[_types.Count - 1].Name, text.Substring(start, end - start));
            _hasLink = true;
        }

        return end;
    }

    private TypeExpression? FromProse()
    {
        for (var i = _words.Count - 1; i >= 0; i--)
        {
            if (PrimitiveWords.Contains(_words[i]) && char.IsUpper(_words[i][0]))
            {
                return context.SimpleType(_words[i]);
            }
        }

        return PrimitiveWords.Contains(_words[0]) ? context.SimpleType(TypeFormats.Refine(_words[0], string.Join(" ", _words)) ?? _words[0]) : null;
    }

    private int SkipParentheses(string text, int open)
    {
        var close = text.IndexOf(')', open);
        _isInRemark = close < 0;
        var end = close < 0 ? text.Length : close + 1;
        var remark = text.Substring(open, end - open).TrimAny("() `");
        _isCollection |= remark.HasWord("collection");
        if (_types.Count == 0 && remark.IndexOf(',') > 0)
        {
            // "array (open, shut)": what may be in it.
            _fallback ??= "String";
        }

        if (_types.Count == 1 && !_hasLink && TypeFormats.Refine(_types[0].Name, remark) is { } refined)
        {
            _types[0] = new TypeName(refined);
        }

        return end;
    }
}
