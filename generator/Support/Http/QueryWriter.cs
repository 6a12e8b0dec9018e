namespace DocGen.Runtime.Http;

using global::DocGen.Runtime.Serialization;
using global::System;
using global::System.Collections.Generic;
using global::System.Globalization;
using global::System.Runtime.CompilerServices;
using global::System.Text.Json;

/// <summary>Writes a query, everything escaped.</summary>
internal ref struct QueryWriter
{
    private readonly JsonMembers? _members;
    private DefaultInterpolatedStringHandler _text;
    private bool _isEmpty;

    /// <summary>Begins an empty query.</summary>
    /// <param name="members">The members of the result, to map the names of its properties; null to map none.</param>
    /// <param name="buffer">Room for a query of common length.</param>
    public QueryWriter(JsonMembers? members, Span<char> buffer)
    {
        _members = members;
        _text = new(0, 0, CultureInfo.InvariantCulture, buffer);
        _isEmpty = true;
    }

    /// <summary>Adds a parameter, or nothing for null.</summary>
    public void Add(string name, string? value)
    {
        if (value is not null)
        {
            Begin(name);
            _text.AppendLiteral(Uri.EscapeDataString(value));
        }
    }

#if DOCGEN_INT32
    /// <summary>Adds a parameter, or nothing for null.</summary>
    public void Add(string name, int? value) => Add(name, value is { } given ? ODataLiteral.Of(given) : null);

#endif
    /// <summary>Adds a parameter, or nothing for null.</summary>
    public void Add(string name, long? value) => Add(name, value is { } given ? ODataLiteral.Of(given) : null);

    /// <summary>Adds a parameter, or nothing for null.</summary>
    public void Add(string name, bool? value) => Add(name, value is { } given ? ODataLiteral.Of(given) : null);

#if DOCGEN_FLOATS
    /// <summary>Adds a parameter, or nothing for null.</summary>
    public void Add(string name, float? value) => Add(name, value is { } given ? ODataLiteral.Of(given) : null);

    /// <summary>Adds a parameter, or nothing for null.</summary>
    public void Add(string name, double? value) => Add(name, value is { } given ? ODataLiteral.Of(given) : null);

#endif
#if DOCGEN_DECIMALS
    /// <summary>Adds a parameter, or nothing for null.</summary>
    public void Add(string name, decimal? value) => Add(name, value is { } given ? ODataLiteral.Of(given) : null);

#endif
#if DOCGEN_GUIDS
    /// <summary>Adds a parameter, or nothing for null.</summary>
    public void Add(string name, Guid? value) => Add(name, value is { } given ? ODataLiteral.Of(given) : null);

#endif
#if DOCGEN_TIMES
    /// <summary>Adds a parameter, or nothing for null.</summary>
    public void Add(string name, DateTimeOffset? value) => Add(name, value is { } given ? ODataLiteral.Of(given) : null);

    /// <summary>Adds a parameter, or nothing for null.</summary>
    public void Add(string name, DateOnly? value) => Add(name, value is { } given ? ODataLiteral.Of(given) : null);

    /// <summary>Adds a parameter, or nothing for null.</summary>
    public void Add(string name, TimeOnly? value) => Add(name, value is { } given ? ODataLiteral.Of(given) : null);

#endif
#if DOCGEN_DURATIONS
    /// <summary>Adds a parameter, or nothing for null.</summary>
    public void Add(string name, TimeSpan? value) => Add(name, value is { } given ? ODataLiteral.Of(given) : null);

#endif
    /// <summary>Adds a parameter, or nothing for null.</summary>
    public void Add(string name, JsonElement? value) => Add(name, value is { } given ? ODataLiteral.Of(given) : null);

#if DOCGEN_BINARY
    /// <summary>Adds a parameter, or nothing for null.</summary>
    public void Add(string name, byte[]? value) => Add(name, value is null ? null : ODataLiteral.Of(value));

#endif
    /// <summary>Adds a list with commas between its elements, or nothing for null and no element.</summary>
    public void AddList(string name, IReadOnlyList<string>? values) => AddList(name, values, static value => value);

    /// <summary>Adds a list with commas between its elements, or nothing for null and no element.</summary>
    public void AddList<T>(string name, IReadOnlyList<T>? values, Func<T, string> toText)
    {
        if (values is not { Count: > 0 })
        {
            return;
        }

        Begin(name);
        for (int i = 0; i < values.Count; i++)
        {
            _text.AppendLiteral(i == 0 ? "" : ",");
            _text.AppendLiteral(Uri.EscapeDataString(toText(values[i])));
        }
    }

    /// <summary>Adds a parameter for each element of a list, or nothing for null and no element.</summary>
    public void AddEach(string name, IReadOnlyList<string>? values) => AddEach(name, values, static value => value);

    /// <summary>Adds a parameter for each element of a list, or nothing for null and no element.</summary>
    public void AddEach<T>(string name, IReadOnlyList<T>? values, Func<T, string> toText)
    {
        for (int i = 0; i < values?.Count; i++)
        {
            Add(name, toText(values[i]));
        }
    }

#if DOCGEN_ODATA
    /// <summary>Adds a list of members, which may have their C# names, or nothing for null and no element.</summary>
    public void AddItems(string name, IReadOnlyList<string>? values)
    {
        JsonMembers? members = _members;
        AddList(name, values, members is null ? static value => value : value => ODataNames.MapItems(value, members));
    }

    /// <summary>Adds a list of expressions in which members may have their C# names, or nothing for null and no element.</summary>
    public void AddExpressions(string name, IReadOnlyList<string>? values)
    {
        JsonMembers? members = _members;
        AddList(name, values, members is null ? static value => value : value => ODataNames.MapExpression(value, members));
    }

    /// <summary>Adds an expression in which members may have their C# names, or nothing for null.</summary>
    public void AddExpression(string name, string? value)
        => Add(name, value is null || _members is null ? value : ODataNames.MapExpression(value, _members));

#endif
    /// <summary>The query with its question mark, or nothing; the writer cannot be used any more.</summary>
    public string ToStringAndClear() => _text.ToStringAndClear();

    private void Begin(string name)
    {
        _text.AppendLiteral(_isEmpty ? "?" : "&");
        _text.AppendLiteral(name);
        _text.AppendLiteral("=");
        _isEmpty = false;
    }
}
