namespace DocGen.Runtime.Http;

using global::System;

/// <summary>Escapes values for their place in a path.</summary>
internal static class PathText
{
    /// <summary>Escapes one segment. Segments that a server or proxy would resolve are refused.</summary>
    public static string Segment(string value, string? parameter)
    {
        string escaped = Escape(value, parameter);
        return escaped is not ("." or "..")
            ? escaped
            : throw new ArgumentException("The segments '.' and '..' would change the path that is requested.", ParameterName(parameter));
    }

    /// <summary>Escapes all but the characters that are never special in a URL.</summary>
    public static string Escape(string value, string? parameter)
    {
        if (string.IsNullOrEmpty(value))
        {
            ArgumentException.ThrowIfNullOrEmpty(value, ParameterName(parameter));
        }

        return Uri.EscapeDataString(value);
    }

#if DOCGEN_FUNCTIONS || DOCGEN_KEYS_IN_PARENTHESES
    /// <summary>Puts a value in single quotes, doubles those in it, and escapes it.</summary>
    public static string Quote(string value, string? parameter)
        => string.Concat("'", Escape(value, parameter).Replace("%27", "%27%27", StringComparison.Ordinal), "'");

#endif
#if DOCGEN_COLON_PATHS
    /// <summary>Escapes each segment of a path and keeps the slashes.</summary>
    public static string Path(string value, string? parameter)
    {
        if (string.IsNullOrEmpty(value))
        {
            ArgumentException.ThrowIfNullOrEmpty(value, ParameterName(parameter));
        }

        string[] segments = value.Split('/');
        for (int i = 0; i < segments.Length; i++)
        {
            segments[i] = segments[i].Length > 0
                ? Segment(segments[i], parameter)
                : throw new ArgumentException("A path has no empty segments and no slash at its start or end.", ParameterName(parameter));
        }

        return string.Join('/', segments);
    }

#endif
    private static string? ParameterName(string? expression) => expression?.TrimStart('@');
}
