using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using DocGen.CSharp.Model;
using DocGen.Primitives;

namespace DocGen.Emit;

/// <summary>XML documentation of untrusted text: it stays one comment line and well-formed XML whatever the text holds.</summary>
internal static class XmlDocWriter
{
    /// <summary>A longer text is cut: an editor shows some lines of it, and each route of a page repeats what the page says.</summary>
    private const int MaxLength = 4_000;

    /// <summary>The documentation of a declaration or member.</summary>
    public static void Write(SourceWriter writer, Documentation documentation)
    {
        WriteSummary(writer, documentation.Summary);
        WriteRemarks(writer, documentation);
    }

    /// <summary><c>/// &lt;summary&gt;…&lt;/summary&gt;</c></summary>
    public static void WriteSummary(SourceWriter writer, string text) => WriteElement(writer, "<summary>", text, "</summary>");

    /// <summary><c>/// &lt;param name="…"&gt;…&lt;/param&gt;</c>; an <c>@</c> before the name is left out.</summary>
    public static void WriteParameter(SourceWriter writer, string name, string text)
    {
        writer.Write("/// <param name=\"");
        WriteText(writer, name.TrimStart('@'));
        writer.Write("\">");
        WriteText(writer, text);
        writer.WriteLine("</param>");
    }

    /// <summary><c>/// &lt;returns&gt;…&lt;/returns&gt;</c></summary>
    public static void WriteReturns(SourceWriter writer, string text) => WriteElement(writer, "<returns>", text, "</returns>");

    // One line for all paragraphs: there are thousands of them, and each line is one that the compiler reads in every build.
    // /// <remarks><para>…</para><para>…</para></remarks>
    // /// <seealso href="…"/>
    private static void WriteRemarks(SourceWriter writer, Documentation documentation)
    {
        if (!documentation.Remarks.IsEmpty)
        {
            writer.Write("/// <remarks>");
            foreach (var paragraph in documentation.Remarks)
            {
                var isAlone = documentation.Remarks.Count == 1;
                writer.Write(isAlone ? "" : "<para>");
                WriteText(writer, paragraph);
                writer.Write(isAlone ? "" : "</para>");
            }

            writer.WriteLine("</remarks>");
        }

        foreach (var link in documentation.Links)
        {
            WriteElement(writer, "<seealso href=\"", link, "\"/>");
        }
    }

    private static void WriteElement(SourceWriter writer, string start, string text, string end)
    {
        writer.Write("/// ");
        writer.Write(start);
        WriteText(writer, text);
        writer.WriteLine(end);
    }

    private static void WriteText(SourceWriter writer, string text)
    {
        var isCut = text.Length > MaxLength;
        WriteText(writer, text, isCut ? text.LastIndexOf(' ', MaxLength, MaxLength / 2) is >= 0 and var blank ? blank : MaxLength : text.Length);
        writer.Write(isCut ? " …" : "");
    }

    [MethodImpl(Jit.HotLoop)]
    private static void WriteText(SourceWriter writer, string text, int length)
    {
        var start = 0;
        for (var i = 0; i < length; i++)
        {
            if (IsPlain(text[i]))
            {
                continue;
            }

            if (char.IsHighSurrogate(text[i]) && i + 1 < length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            writer.Write(text.AsSpan(start, i - start));
            writer.Write(Escape(text[i]));
            start = i + 1;
        }

        writer.Write(text.AsSpan(start, length - start));
    }

    [MethodImpl(Jit.HotLoop)]
    private static bool IsPlain(char c)
        => c is >= ' ' and < '\x7f' ? c is not ('&' or '<' or '>' or '"') : c >= '\x7f' && Escape(c) is null;

    // Line ends of any kind would end the comment; what XML cannot hold, and what reorders text on the screen, is replaced.
    private static string? Escape(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\t' or '\n' or '\r' or '\x85' or '\u2028' or '\u2029' => " ",
        < ' ' or '\x7f' or '\ufffe' or '\uffff' => "\ufffd",
        _ => char.GetUnicodeCategory(c) is UnicodeCategory.Surrogate or UnicodeCategory.Control ? "\ufffd"
            : char.GetUnicodeCategory(c) is UnicodeCategory.Format ? "" : null,
    };
}
