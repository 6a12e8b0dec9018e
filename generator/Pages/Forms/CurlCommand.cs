using System;
using System.Collections.Generic;
using System.Text;
using DocGen.Primitives;

namespace DocGen.Pages.Forms;

/// <summary>Reads the request that a shell's curl command makes, and writes it as an HTTP message, which is then read like any other.</summary>
internal sealed class CurlCommand
{
    /// <summary>The name of the program, and the info string of a block that shows what it sends.</summary>
    public const string Program = "curl";

    /// <summary>Options whose value does not concern the request; behind an option of one letter the value may follow without a blank.</summary>
    private static readonly HashSet<string> s_withValue = new(StringComparer.Ordinal)
    {
        "-u", "--user", "-o", "--output", "-A", "--user-agent", "-e", "--referer", "-b", "--cookie", "-c", "--cookie-jar", "-x", "--proxy", "-m", "--max-time",
        "-w", "--write-out",
        "-E", "--cert", "--key", "--cacert", "--connect-timeout", "--retry", "--oauth2-bearer", "-D", "--dump-header", "-F", "--form",
    };

    private readonly List<string> _headers = [];
    private string? _verb;
    private string? _address;
    private readonly List<string> _data = [];
    private readonly List<string> _parts = [];
    private bool _isQuery;

    private CurlCommand()
    {
    }

    /// <summary>Whether a block of code starts with such a command.</summary>
    public static bool Is(string text) => StartOf(text) >= 0;

    /// <summary>The request as a message; null if the block does not start with such a command, or it has no address.</summary>
    /// <param name="text">The block.</param>
    /// <param name="toRoute">Puts placeholders in place of the keys in an address; null to leave it as it is.</param>
    public static string? ToMessage(string text, Func<string, string>? toRoute = null)
    {
        var start = StartOf(text);
        if (start < 0)
        {
            return null;
        }

        var command = new CurlCommand();
        command.Read(ShellWords.Read(text, start + Program.Length));
        if (command._address is null)
        {
            return null;
        }

        var address = ShellWords.ToPlaceholders(command._address);
        return command.Write(toRoute is null ? address : toRoute(address));
    }

    /// <summary>
    /// Finds the output that a block shows below its command: JSON, or a response that begins with "HTTP/".
    /// </summary>
    /// <returns>The offset of the output; -1 if the block shows no such output, or does not start with a command.</returns>
    public static int OutputOf(string text)
    {
        var start = StartOf(text);
        if (start < 0)
        {
            return -1;
        }

        _ = ShellWords.Read(text, start + Program.Length, out var end);
        var line = text.IndexOf('\n', end);
        var output = line < 0 ? text.Length : Words.SkipWhiteSpace(text, line, text.Length);

        // The lines below a command with "<<" are its input and no output.
        var isPrinted = output < text.Length && (text[output] is '{' or '[' || string.CompareOrdinal(text, output, "HTTP/", 0, 5) == 0);
        return isPrinted && text.IndexOf("<<", start, line - start, StringComparison.Ordinal) < 0 ? output : -1;
    }

    /// <summary>Finds the command behind comments and a prompt.</summary>
    private static int StartOf(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            if (text[start] == '#')
            {
                var end = text.IndexOf('\n', start);
                start = end < 0 ? text.Length : end;
            }
            else if (char.IsWhiteSpace(text[start]) || text[start] is '$' or '>')
            {
                start++;
            }
            else
            {
                break;
            }
        }

        var behind = start + Program.Length;
        return behind < text.Length && char.IsWhiteSpace(text[behind]) && string.CompareOrdinal(text, start, Program, 0, Program.Length) == 0 ? start : -1;
    }

    private void Read(List<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var (name, value) = Split(words[i]);
            if (name.Length < 2 || name[0] != '-')
            {
                _address ??= words[i];
            }
            else if (name is "-G" or "--get")
            {
                _isQuery = true;
            }
            else if (TakesValue(name))
            {
                Take(name, value ?? (i + 1 < words.Count ? words[++i] : ""));
            }
        }
    }

    /// <summary>"-XPOST", "--request=POST": the value stands in the option.</summary>
    private static (string Name, string? Value) Split(string word)
    {
        if (word.StartsWith("--", StringComparison.Ordinal))
        {
            var equals = word.IndexOf('=');
            return equals < 0 ? (word, null) : (word.Substring(0, equals), word.Substring(equals + 1));
        }

        return word.Length > 2 && word[0] == '-' && TakesValue(word.Substring(0, 2)) ? (word.Substring(0, 2), word.Substring(2)) : (word, null);
    }

    private static bool TakesValue(string name)
        => name is "-X" or "--request" or "-H" or "--header" or "--url" or "-T" or "--upload-file" || IsData(name) || s_withValue.Contains(name);

    private static bool IsData(string name) => name is "-d" or "--json" || name.StartsWith("--data", StringComparison.Ordinal);

    private void Take(string name, string value)
    {
        switch (name)
        {
            case "-X" or "--request":
                _verb = value.ToUpperInvariant();
                break;
            case "-H" or "--header":
                _headers.Add(value);
                break;
            case "--url":
                _address = value;
                break;
            case "-T" or "--upload-file":
                _verb ??= "PUT";
                break;
            case "-F" or "--form":
                _verb ??= "POST";
                _parts.Add(value);
                break;
            case "--data-urlencode":
                _data.Add(Encode(value));
                break;
            case "--json":
                _headers.Add("Content-Type: application/json");
                _data.Add(value);
                break;
            case var _ when IsData(name):
                _data.Add(value);
                break;
        }
    }

    /// <summary>"title=A &amp; B": the program escapes what stands behind the name.</summary>
    private static string Encode(string value)
        => value.IndexOf('=') is > 0 and var equals ? value.Substring(0, equals + 1) + Uri.EscapeDataString(value.Substring(equals + 1)) : value;

    /// <summary>Whether data is the fields of a form, and no JSON or text.</summary>
    private static bool IsForm(string data)
    {
        var end = 0;
        while (end < data.Length && (Words.IsWordCharacter(data[end]) || data[end] is '-' or '.' or '[' or ']'))
        {
            end++;
        }

        return end > 0 && end < data.Length && data[end] == '=' && Words.IsLetter(data[0]);
    }

    private string Write(string address)
    {
        // The program joins the data of several options as the fields of one form, or of one query.
        var body = string.Join("&", _data);
        var verb = _verb ?? (_data.Count == 0 || _isQuery ? "GET" : "POST");
        var message = new StringBuilder(verb).Append(' ').Append(address);
        if (_isQuery && body.Length > 0)
        {
            message.Append(address.IndexOf('?') < 0 ? '?' : '&').Append(body.Replace('\n', ' '));
        }

        foreach (var header in _headers)
        {
            message.Append('\n').Append(header.Replace('\n', ' '));
        }

        // "--form file=@cover.png": the program writes the header itself.
        if (!_headers.Exists(static header => header.StartsWith("Content-Type:", StringComparison.OrdinalIgnoreCase)))
        {
            message.Append(_parts.Count > 0 ? "\nContent-Type: multipart/form-data"
                : !_isQuery && IsForm(body) ? "\nContent-Type: application/x-www-form-urlencoded" : "");
        }

        // "@order.json" is a file's name.
        body = _parts.Count > 0 ? string.Join("&", _parts) : body;
        if (body.Length > 0 && !_isQuery && body[0] != '@')
        {
            message.Append("\n\n").Append(body.Trim());
        }

        return message.ToString();
    }
}
