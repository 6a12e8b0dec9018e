using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Inference;

/// <summary>Tells whether the keys of an object are data, so that it is a dictionary: <c>{"10.0.0.1": {…}, "10.0.0.2": {…}}</c>.</summary>
internal static class DataKeys
{
    /// <summary>The shortest text of hexadecimal digits that is an id and no word.</summary>
    private const int ShortestHex = 8;

    /// <summary>The shape that the values of a dictionary have in common; null if the object has members of its own.</summary>
    public static JsonShape? ValueOf(JsonShape shape)
    {
        if (shape.Kind != JsonShapeKind.Object)
        {
            return null;
        }

        if (shape.Members.IsEmpty)
        {
            return JsonShape.Unknown;
        }

        var value = JsonShape.Unknown;
        foreach (var member in shape.Members)
        {
            if (!IsData(member.Name))
            {
                return null;
            }

            value = value.Join(member.Shape);
        }

        return value;
    }

    /// <summary>
    /// Whether a key can be no name of a member: a number, an id, an address, a path, a locale, a placeholder such as <c>&lt;name&gt;</c>,
    /// a sign without a letter such as <c>👍</c>.
    /// </summary>
    private static bool IsData(string key)
    {
        var hasLetter = false;
        foreach (var c in key)
        {
            if (c is '/' or ' ' or '<' or '{' or '@' or ':' or '*')
            {
                return key[0] != '@';
            }

            hasLetter |= char.IsLetterOrDigit(c) || c is '_' or '$';
        }

        return !hasLetter || (Words.IsDigit(key[0]) ? IsNumeric(key) || IsHex(key) : IsHex(key) || IsLocale(key));
    }

    private static bool IsNumeric(string key)
    {
        foreach (var c in key)
        {
            if (!Words.IsDigit(c) && c is not ('.' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Hexadecimal digits with a digit among them: of a GUID, a hash, an id.</summary>
    private static bool IsHex(string key)
    {
        var hasDigit = false;
        foreach (var c in key)
        {
            if (c is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F') or '-'))
            {
                return false;
            }

            hasDigit |= Words.IsDigit(c);
        }

        return hasDigit && key.Length >= ShortestHex;
    }

    /// <summary><c>en-US</c>, <c>pt_BR</c>.</summary>
    private static bool IsLocale(string key)
        => key.Length == 5 && key[2] is '-' or '_' && char.IsLower(key[0]) && char.IsLower(key[1]) && char.IsUpper(key[3]) && char.IsUpper(key[4]);
}
