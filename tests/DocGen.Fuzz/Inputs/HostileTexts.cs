using System.Collections.Generic;
using System.Linq;

namespace DocGen.Fuzz.Inputs;

/// <summary>Texts that a page may hold at any position, and that break what copies them without care.</summary>
internal static class HostileTexts
{
    /// <summary>All texts, in a fixed order.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        // Nothing, blanks and characters that no font shows.
        "", " ", "\t", "\u00A0", "\u200B", "\uFEFF", "\0", "\u0001", "\u001B[31m", "\u007F", "\u0085", "\u2028", "\u2029", "\u202Eabc", "\uD800", "\uDC00",
        "\uFFFF", "e\u0301", "\U0001F6A2",

        // Ends of strings, comments, documentation and directives of C#.
        "\"", "'", "\\", "\\\"", "\"\"\"", "\"; System.Environment.Exit(1); //", "*/ class Injected { } /*", "///", "//", "</summary><script>",
        "<see cref=\"Missing\"/>", "]]>", "<![CDATA[", "&#0;", "&lt;&amp;", "&bogus;",
        "#if false", "#endif", "#error injected", "#pragma warning disable", "#nullable disable", "\n#error injected\n", "\r\n}\r\n", "{0}", "{{", "}}",
        "$\"{1}\"", "@\"", "\\u0022", "\\x", "%s%n",

        // Words that mean something to C#, to the runtime, or to both.
        "class", "Class", "@class", "namespace", "record", "record struct", "required", "field", "value", "file", "scoped", "async", "await", "dynamic", "var",
        "void", "null", "true", "int", "string", "object", "nint", "_", "__", "__arglist", "System", "global", "global::System",
        "Task", "Models", "Requests", "ApiClient", "JsonModel", "JsonElement", "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Clone",
        "<Clone>$", "EqualityContract", "PrintMembers", "Finalize", "Deconstruct", "op_Equality", "get_Name", "Item", "Count", "Value", "GetAsync", "Client",

        // Names that are no names.
        "0", "1a", "-1", "9223372036854775808", "1e999", "NaN", "a b", "a-b", "a.b", "a..b", ".a", "a.", "a,b", "a;b", "a=b", "a|b", "a\\|b", "a&b", "a?b",
        "a#b", "a%2fb", "a/b", "a:b", "a@b", "a$b", "$value", "$ref", "$count", "@odata.type", "#microsoft.sample.thing", "Ünïcödé", "ß", "ı", "İ", "\u212A",
        "日本語", "Ａ", "ª", "x\u0300", "१",

        // Addresses.
        "..", "../..", "/../admin", "%2e%2e", "//evil.example", "http://evil.example", "https://user:secret@evil.example:99999/", "javascript:alert(1)",
        "file:///etc/passwd", "[::1]", "{host}", "https://{tenant}.example.com/v1.0", "\\\\server\\share", "C:\\temp",

        // Markdown, HTML, YAML and JSON that is left open or nested.
        "**", "*", "_", "`", "``", "```", "~~~", "~~~\n```", "|", "||", "|---|---|", "[", "](", "[a](", "[a](b)", "[a]: b", "![", "<", ">", "<!--", "-->",
        "<table>", "</table>", "<td>", "<br>", "<details>", "<a name=\"x\">", "# ", "\n# x\n", "\n---\n", "---", "...", "- - - -", "> > >", "1. 1. 1.", ":::",
        "{{<", "{%", "[!INCLUDE [x](y.md)]", "[!NOTE]",
        "&a [*a]", "*a", "!!python/object", "a: b: c", "{ a: ", "[ 1, ", "{\"a\":", "{\"a\":1,\"a\":2}", "[[[[", "}", "]", "\"a\": 1", "// x", "/* x", "null,",

        // Types and the punctuation that types are written with.
        "Collection(", "Collection(String)", "Collection(Collection(String))", "String[]", "String[][]", "Edm.String", "Edm.Stream", "Edm.Decimal", "Duration",
        "Date", "TimeOfDay", "Guid", "Binary", "Json", "Int32", "List<String>", "Dictionary<String,Int32>", "boat", "boats", "boat resource type",
        "boatState collection", "harbor.api.boat", "microsoft..boat", "boat or String",

        // Requests.
        "GET /boats", "GET", "POST https://a.example/b", "LIST", "OPTIONS *", "HTTP/1.1 200 OK", "curl -X", "curl 'https://a.example/boats' -d '", "{id}",
        "{id", "id}", "{}", "{{id}}", ":id", "<id>", "(id)", "('{id}')", "(a={a},b='{b}')", "(a=", "())", "{id}/{id}", "{id}members", "?$filter=a eq 'b'",
        "?a=1&a=2&=&&", ":/{path}:", ":/{path}:/content",
    ];

    /// <summary>Long ones: more than a name, a route, a line or a nesting should have.</summary>
    public static readonly IReadOnlyList<string> Long =
    [
        .. new[] { "a", "A", "a.", "a/", "/{a}", "(", ")", "{", "[", "](", "*", "`", "<", "|", " ", "\n", "\"", "- ", "> ", "\\", "&", "é", "日", "\uD83D",
            "a,", "'", "<b>", "a()", "#", "Collection(", "[]", "{\"a\":", "[" }
            .SelectMany(static text => new[] { 300, 3_000 }.Select(times => string.Concat(Enumerable.Repeat(text, times)))),
    ];
}
