using System;
using DocGen.Primitives;

namespace DocGen.Pages.Forms;

/// <summary>Texts that hold a request line beside other words.</summary>
internal static class RequestText
{
    /// <summary>Whether nothing follows the address of a request line but the protocol: a blank counts only outside brackets.</summary>
    public static bool IsAlone(string line) => EndOfAddress(line) is var end && (end == line.Length || line.Substring(end).Trim().Starts("HTTP/"));

    /// <summary>The end of the address in a request line.</summary>
    public static int EndOfAddress(string line)
    {
        var i = line.IndexOf(' ');
        while (i >= 0 && i < line.Length && line[i] == ' ')
        {
            i++;
        }

        var depth = 0;
        for (i = Math.Max(i, 0); i < line.Length; i++)
        {
            depth += line[i] is '(' or '{' or '<' ? 1 : line[i] is ')' or '}' or '>' ? -1 : 0;
            if (depth <= 0 && char.IsWhiteSpace(line[i]))
            {
                return i;
            }
        }

        return line.Length;
    }
}
