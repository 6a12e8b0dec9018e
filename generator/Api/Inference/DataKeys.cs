using DocGen.Pages.Model;
using DocGen.Pages.Vocabulary;
using DocGen.Primitives;

namespace DocGen.Api.Inference;

/// <summary>Tells whether the keys of an object are data, so that it is a dictionary: <c>{"10.0.0.1": {…}, "10.0.0.2": {…}}</c>.</summary>
internal static class DataKeys
{
    /// <summary>The shortest text of hexadecimal digits that is an id and no word.</summary>
    private const int ShortestHex = 8;

    /// <summary>
    /// Whether a name says that the keys of its object are up to who sends it, so that an example shows some of many: "filter_vars": {"group": "linux"}.
    /// </summary>
    public static bool AreOfCaller(string name)
        => KeyWords.OfCaller.IsIn(name.Substring(name.LastIndexOf('_') + 1));

    /// <summary>The shape that the values of a dictionary have in common; null if the object has members of its own.</summary>
    /// <param name="shape">The object.</param>
    /// <param name="name">The name of the member that holds it; empty if no member does.</param>
    public static JsonShape? ValueOf(JsonShape shape, string name = "")
    {
        if (shape.Kind != JsonShapeKind.Object)
        {
            return null;
        }

        if (shape.Members.IsEmpty)
        {
            return JsonShape.Unknown;
        }

        var areData = true;
        foreach (var member in shape.Members)
        {
            areData &= IsData(member.Name);
        }

        return areData || AreNamesOf(shape, name) ? JoinValues(shape) : null;
    }

    private static JsonShape JoinValues(JsonShape shape)
    {
        var value = JsonShape.Unknown;
        foreach (var member in shape.Members)
        {
            value = value.Join(member.Shape);
        }

        return value;
    }

    /// <summary>
    /// Whether the keys name the things that the member's plural speaks of: <c>"volumes": {"cache": {"size": 1}}</c>, whose values are objects of one kind, or
    /// what users call their own: <c>"labels": {"team": "lids"}</c>.
    /// </summary>
    private static bool AreNamesOf(JsonShape shape, string name)
    {
        if (name.Length == 0 || !(Nouns.IsPlural(name) || KeyWords.OfCaller.IsIn(name)))
        {
            return false;
        }

        var first = shape.Members[0].Shape;
        var areTexts = KeyWords.OfCaller.IsIn(name);
        foreach (var member in shape.Members)
        {
            if (!IsOneWord(member.Name))
            {
                return false;
            }

            areTexts &= member.Shape.Kind is JsonShapeKind.Text or JsonShapeKind.EmptyText;
            if (!areTexts && !(member.Shape is { Kind: JsonShapeKind.Object, Members.IsEmpty: false }
                && (ReferenceEquals(first, member.Shape) || ShapeLikeness.AreLike(first, member.Shape))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a key has no humps and no underscores, which names of members have.</summary>
    private static bool IsOneWord(string key)
    {
        for (var i = 0; i < key.Length; i++)
        {
            if (key[i] == '_' || (i > 0 && char.IsUpper(key[i])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether a key can be no name of a member: a number, an id, an address, a path, a locale, a qualified name, a placeholder such as <c>&lt;name&gt;</c>,
    /// a sign without a letter such as <c>👍</c>.
    /// </summary>
    private static bool IsData(string key)
    {
        var hasLetter = false;
        for (var i = 0; i < key.Length; i++)
        {
            if (key[i] is '/' or ' ' or '<' or '{' or '@' or ':' or '*' || (key[i] == '.' && i > 0))
            {
                return key[0] != '@';
            }

            hasLetter |= char.IsLetterOrDigit(key[i]) || key[i] is '_' or '$';
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
