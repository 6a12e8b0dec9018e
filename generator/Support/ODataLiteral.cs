namespace DocGen.Runtime;

/// <summary>Writes values the way they stand in a query expression or a function call, before any escaping.</summary>
public static class ODataLiteral
{
#if DOCGEN_ODATA
    /// <summary>A text in single quotes, those in it doubled: <c>'O''Neil'</c>.</summary>
    /// <exception cref="global::System.ArgumentNullException">The text is null.</exception>
    public static string Quote(string value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        return string.Concat("'", value.Replace("'", "''", global::System.StringComparison.Ordinal), "'");
    }

#endif
    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static string Of(bool value) => value ? "true" : "false";

#if DOCGEN_ODATA || DOCGEN_INT32
    /// <summary>A whole number.</summary>
    public static string Of(int value) => value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

#endif
    /// <summary>A whole number.</summary>
    public static string Of(long value) => value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

#if DOCGEN_ODATA || DOCGEN_FLOATS
    /// <summary>A number; the special values are <c>INF</c>, <c>-INF</c> and <c>NaN</c>.</summary>
    public static string Of(float value)
        => float.IsFinite(value) ? value.ToString("R", global::System.Globalization.CultureInfo.InvariantCulture) : Of((double)value);

    /// <summary>A number; the special values are <c>INF</c>, <c>-INF</c> and <c>NaN</c>.</summary>
    public static string Of(double value)
        => double.IsFinite(value) ? value.ToString("R", global::System.Globalization.CultureInfo.InvariantCulture)
            : double.IsNaN(value) ? "NaN"
            : value > 0 ? "INF" : "-INF";

#endif
#if DOCGEN_ODATA || DOCGEN_DECIMALS
    /// <summary>A decimal number.</summary>
    public static string Of(decimal value) => value.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

#endif
#if DOCGEN_ODATA || DOCGEN_GUIDS
    /// <summary>A GUID with hyphens.</summary>
    public static string Of(global::System.Guid value) => value.ToString("D");

#endif
#if DOCGEN_ODATA || DOCGEN_TIMES
    /// <summary>An instant with its offset, <c>Z</c> for none.</summary>
    public static string Of(global::System.DateTimeOffset value)
        => value.Offset == global::System.TimeSpan.Zero
            ? value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", global::System.Globalization.CultureInfo.InvariantCulture)
            : value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", global::System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A date.</summary>
    public static string Of(global::System.DateOnly value) => value.ToString("yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A time of day.</summary>
    public static string Of(global::System.TimeOnly value) => value.ToString("HH:mm:ss.FFFFFFF", global::System.Globalization.CultureInfo.InvariantCulture);

#endif
#if DOCGEN_ODATA || DOCGEN_DURATIONS
    /// <summary>A duration as ISO 8601 has it (<c>PT1H30M</c>).</summary>
    public static string Of(global::System.TimeSpan value) => global::System.Xml.XmlConvert.ToString(value);

#endif
#if DOCGEN_ODATA || DOCGEN_BINARY
    /// <summary>Bytes in base64 with the alphabet for URLs.</summary>
    /// <exception cref="global::System.ArgumentNullException">The array is null.</exception>
    public static string Of(byte[] value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        return global::System.Convert.ToBase64String(value).Replace('+', '-').Replace('/', '_');
    }

#endif
    /// <summary>A text as it is, for a place that has its own quotes.</summary>
    internal static string Of(string value) => value;

    /// <summary>A JSON value as it is written.</summary>
    internal static string Of(global::System.Text.Json.JsonElement value) => value.GetRawText();
}
