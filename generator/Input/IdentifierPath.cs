using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Input;

/// <summary>Makes dotted C# names out of option values, so that no option can break the emitted code.</summary>
internal static class IdentifierPath
{
    /// <summary>Makes each part a valid identifier; null if there is no part.</summary>
    public static string? Sanitize(string? text)
    {
        var result = new StringBuilder();
        foreach (var part in (text ?? "").Split('.'))
        {
            var identifier = SanitizePart(part.Trim());
            if (identifier.Length > 0)
            {
                result.Append(result.Length == 0 ? "" : ".").Append(identifier);
            }
        }

        return result.Length == 0 ? null : result.ToString();
    }

    private static string SanitizePart(string part)
    {
        var identifier = new StringBuilder(part.Length + 1);
        foreach (var character in part.TrimStart('@'))
        {
            identifier.Append(SyntaxFacts.IsIdentifierPartCharacter(character) ? character : '_');
        }

        if (identifier.Length > 0 && !SyntaxFacts.IsIdentifierStartCharacter(identifier[0]))
        {
            identifier.Insert(0, '_');
        }

        var name = identifier.ToString();
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }
}
