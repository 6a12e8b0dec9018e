#if DOCGEN_FUNCTIONS
namespace DocGen.Runtime.Http;

using global::System.Runtime.CompilerServices;

/// <summary>A function call or alternate key that is being appended to a URL: <c>range(address='A1')</c>; without a name it
/// is <c>address=A1</c> alone.</summary>
internal readonly struct PathFunction
{
    private readonly RequestPath _path;
    private readonly string _text;
    private readonly string _template;

    /// <summary>Begins a call.</summary>
    public PathFunction(RequestPath path, string name)
        : this(path, Open(name), Open(name))
    {
    }

    private PathFunction(RequestPath path, string text, string template)
    {
        _path = path;
        _text = text;
        _template = template;
    }

    /// <summary>Adds an argument by name: <c>name=value</c>.</summary>
    public PathFunction Argument(string name, string value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        => Append(name + "=", PathText.Escape(value, parameter), "{" + name + "}");

    /// <summary>Adds a quoted argument by name: <c>name='value'</c>.</summary>
    public PathFunction Quoted(string name, string value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        => Append(name + "=", PathText.Quote(value, parameter), "'{" + name + "}'");

    /// <summary>Adds an argument by position.</summary>
    /// <param name="name">Its name in the template.</param>
    /// <param name="value">Its value.</param>
    /// <param name="parameter">The caller's expression.</param>
    public PathFunction Positional(string name, string value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        => Append("", PathText.Escape(value, parameter), "{" + name + "}");

    /// <summary>Adds a quoted argument by position.</summary>
    /// <param name="name">Its name in the template.</param>
    /// <param name="value">Its value.</param>
    /// <param name="parameter">The caller's expression.</param>
    public PathFunction PositionalQuoted(string name, string value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        => Append("", PathText.Quote(value, parameter), "'{" + name + "}'");

    /// <summary>Ends the call.</summary>
    public RequestPath Close()
        => _template.Contains('(', global::System.StringComparison.Ordinal)
            ? _path.Append("/", _text + ")", _template + ")")
            : _path.Append("/", _text, _template);

    private static string Open(string name) => name.Length == 0 ? "" : name + "(";

    private PathFunction Append(string prefix, string value, string placeholder)
    {
        string separator = _text.Length == 0 || _text.EndsWith('(') ? prefix : "," + prefix;
        return new(_path, string.Concat(_text, separator, value), string.Concat(_template, separator, placeholder));
    }
}
#endif
