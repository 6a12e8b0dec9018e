using System;
using System.Collections.Generic;
using DocGen.Markdown.Model;
using DocGen.Pages.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Pages.Samples;

/// <summary>Finds by which credentials the requests of a page are authenticated: in its examples, its tables of headers and its sentences.</summary>
internal sealed class CredentialReader
{
    private const string Separator = ": ";
    private const string Curl = "curl ";
    private const int MaxNameLength = 60;
    private const int MinCodeLength = 6;
    private const int MaxCodeLength = 100;

    private readonly List<Credential> _found = [];

    private CredentialReader()
    {
    }

    /// <summary>The credentials of a page, each once, in order of appearance.</summary>
    public static EquatableArray<Credential> Read(MarkdownPage page)
    {
        var reader = new CredentialReader();
        foreach (var section in page.Sections)
        {
            for (var i = 0; i < section.Blocks.Length; i++)
            {
                reader.Read(section.Blocks[i]);
            }
        }

        return reader._found.ToEquatableArray();
    }

    private void Read(Block block)
    {
        switch (block)
        {
            case CodeBlock code:
                ReadHeaders(code.Text);
                ReadQuery(code.Text);
                ReadUser(code.Text);
                break;
            case TableBlock table:
                ReadRows(table);
                break;
            case ParagraphBlock paragraph:
                ReadSentences(paragraph.Text);
                break;
        }
    }

    private void ReadRows(TableBlock table)
    {
        foreach (var row in table.Rows)
        {
            AddIf(CredentialProse.Read(row));
        }
    }

    // Most code in sentences is a name of something else, which its length or its characters rule out.
    private void ReadSentences(RichText text)
    {
        for (var i = 0; i < text.Runs.Length; i++)
        {
            var run = text.Runs[i];
            if (run.Kind != RunKind.Code)
            {
                AddIf(CredentialProse.Read(run.Text));
                continue;
            }

            if (run.Text.Length is < MinCodeLength or > MaxCodeLength)
            {
                continue;
            }

            if (run.Text.IndexOf(Separator, StringComparison.Ordinal) > 0)
            {
                ReadHeaders(run.Text);
            }
            else if (run.Text.IndexOf('?') >= 0)
            {
                ReadQuery(run.Text);
            }
            else
            {
                AddIf(CredentialProse.Read(text, run.Text));
            }
        }
    }

    // Authorization: Bearer {token}   --header "X-Shop-Token: …"   -H 'PRIVATE-TOKEN: <your_token>'
    // A member of JSON has a quote before its colon.
    private void ReadHeaders(string text)
    {
        for (var at = text.IndexOf(Separator, StringComparison.Ordinal); at > 0; at = text.IndexOf(Separator, at + 1, StringComparison.Ordinal))
        {
            if (Words.IsLetter(text[at - 1]) && NameBefore(text, at) is { Length: > 0 } name)
            {
                ReadHeader(name, text, at + Separator.Length);
            }
        }
    }

    private void ReadHeader(string name, string text, int start)
    {
        if (CredentialWords.Authorization.IsIn(name))
        {
            if (SchemeAt(text, start) is { } scheme)
            {
                Add(new Credential(CredentialPlace.Header, "Authorization", scheme));
            }
        }
        else if (CredentialWords.Headers.IsIn(name) && !CredentialWords.OtherHeaders.IsIn(name))
        {
            Add(new Credential(CredentialPlace.Header, name));
        }
    }

    // GET /crates?size=5&api_key=7a
    private void ReadQuery(string text)
    {
        for (var at = text.IndexOf('?'); at >= 0; at = text.IndexOf('?', at + 1))
        {
            for (var start = at; start < text.Length && text[start] is '?' or '&';)
            {
                var end = start + 1;
                while (end < text.Length && IsNamePart(text[end]))
                {
                    end++;
                }

                if (end < text.Length && text[end] == '=' && text.Substring(start + 1, end - start - 1) is var name && CredentialWords.Query.IsIn(name))
                {
                    Add(new Credential(CredentialPlace.Query, name));
                }

                while (end < text.Length && text[end] > ' ' && text[end] is not ('&' or '?' or '"' or '\''))
                {
                    end++;
                }

                start = end;
            }
        }
    }

    // curl -k -u jo:secret 'https://shed.example/tools'
    private void ReadUser(string text)
    {
        if (text.IndexOf(Curl, StringComparison.Ordinal) >= 0 && CredentialWords.UserOptions.IsIn(text))
        {
            Add(new Credential(CredentialPlace.Header, "Authorization", "Basic"));
        }
    }

    private void AddIf(Credential? credential)
    {
        if (credential is not null)
        {
            Add(credential);
        }
    }

    private void Add(Credential credential)
    {
        if (!_found.Contains(credential))
        {
            _found.Add(credential);
        }
    }

    private static string? NameBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && IsNamePart(text[start - 1]) && end - start < MaxNameLength)
        {
            start--;
        }

        return text.Substring(start, end - start);
    }

    /// <summary>The word in front of a value: "Bearer" of "Bearer {token}", empty for a value alone; null if no text can be given for the value.</summary>
    private static string? SchemeAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && (Words.IsLetter(text[end]) || text[end] == '-'))
        {
            end++;
        }

        var isWord = end > start && end + 1 < text.Length && text[end] == ' ' && text[end + 1] > ' ';
        var scheme = isWord ? text.Substring(start, end - start) : "";
        return CredentialWords.ComputedSchemes.IsIn(scheme) || (!isWord && IsPartOfWords(text, start)) ? null : scheme;
    }

    // AWS4-HMAC-SHA256 Credential=…: a scheme with digits, and several parts behind it.
    private static bool IsPartOfWords(string text, int start)
    {
        var end = text.IndexOfAny(['\n', '"', '\''], start);
        var value = text.Substring(start, (end < 0 ? text.Length : end) - start).Trim();
        return value.Length == 0 || (value.IndexOf(' ') >= 0 && value[0] is not ('{' or '<' or '$' or '['));
    }

    private static bool IsNamePart(char c) => Words.IsWordCharacter(c) || c == '-';
}
