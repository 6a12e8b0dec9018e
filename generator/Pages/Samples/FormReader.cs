using System;
using System.Collections.Generic;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Pages.Samples;

/// <summary>Reads the fields of a form that an example sends: <c>title=A&amp;pages=7&amp;cover=@cover.png</c>. A value behind an at sign is a file.</summary>
internal static class FormReader
{
    private const int MostDigits = 9;

    /// <summary>The fields, each with what its value shows.</summary>
    /// <param name="form">The form.</param>
    /// <param name="files">The names of the fields that are files.</param>
    public static EquatableArray<SampleMember> Read(string form, out EquatableArray<string> files)
    {
        var (fields, names) = (new List<SampleMember>(), new List<string>());
        foreach (var part in form.Split('&'))
        {
            var equals = part.IndexOf('=');
            var name = equals < 0 ? "" : part.Substring(0, equals).Trim();
            if (name.Length == 0 || !IsName(name) || fields.Exists(field => field.Name == name))
            {
                continue;
            }

            var value = part.Substring(equals + 1).Trim();
            fields.Add(new(name, KindOf(value), name.EndsWith("[]", StringComparison.Ordinal), null, default));

            // "uri=<address>" is a placeholder, and "note=<file.txt" sends the text of a file.
            if (value.Length > 1 && value[0] == '@')
            {
                names.Add(name);
            }
        }

        files = new(names.ToArray());
        return new(fields.ToArray());
    }

    private static bool IsName(string text)
    {
        foreach (var c in text)
        {
            if (!Words.IsWordCharacter(c) && c is not ('-' or '.' or '[' or ']'))
            {
                return false;
            }
        }

        return Words.IsLetter(text[0]);
    }

    private static SampleKind KindOf(string value)
    {
        var digits = 0;
        foreach (var c in value)
        {
            digits += Words.IsDigit(c) ? 1 : 0;
        }

        // Codes and telephone numbers have zeros in front, or many digits.
        return value is "true" or "false" ? SampleKind.Boolean
            : digits == value.Length && digits is > 0 and <= MostDigits && (digits == 1 || value[0] != '0') ? SampleKind.Integer
            : SampleKind.Text;
    }
}
