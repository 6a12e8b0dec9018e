using System;
using System.Text;
using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>
/// Short names for what emitted code names most. They are aliases inside the namespace, so that no type of an enclosing namespace captures them,
/// and they start with an underscore and a capital, as no emitted member does, so that no member of the type itself does.
/// </summary>
internal static class Aliases
{
    private const string Global = "global::";
    private const string MemberName = "_MemberName";

    private static readonly (string Alias, string Type)[] s_framework =
    [
        ("_System", "System"),
        ("_SystemJson", "System.Text.Json"),
        ("_Collections", "System.Collections.Generic"),
        ("_Tasks", "System.Threading.Tasks"),
        ("_Builder", "System.Text.StringBuilder"),
        ("_Name", "System.Text.Json.Serialization.JsonPropertyNameAttribute"),
        ("_Converter", "System.Text.Json.Serialization.JsonConverterAttribute"),
        ("_Cancel", "System.Threading.CancellationToken"),
        ("_Browsable", "System.ComponentModel.EditorBrowsableAttribute"),
        ("_State", "System.ComponentModel.EditorBrowsableState"),
    ];

    private static readonly (string Alias, string Type)[] s_runtime =
    [
        ("_Api", ""),
        ("_Json", ".Serialization"),
        ("_Models", ".Models"),
        ("_Writer", ".Serialization.JsonWriter"),
        ("_Reader", ".Serialization.JsonReader"),
        ("_Members", ".Serialization.JsonMembers"),
        ("_Codecs", ".Serialization.JsonCodecs"),
        ("_Read", ".Serialization.JsonRead"),
        ("_Unknown", ".Serialization.UnknownMembers"),
        ("_Body", ".RequestBody"),
        ("_Path", ".Http.RequestPath"),
        ("_Options", ".RequestOptions"),
        ("_ODataOptions", ".ODataRequestOptions"),
        ("_Literal", ".ODataLiteral"),
        ("_Headers", ".Http.HeaderWriter"),
        ("_Query", ".Http.QueryWriter"),
    ];

    private static readonly (string Namespace, string Alias)[] s_runtimeNamespaces = [(".Models.", "_Models."), (".Serialization.", "_Json.")];

    private static readonly (string Namespace, string Alias)[] s_namespaces =
        [("System.Collections.Generic.", "_Collections."), ("System.Threading.Tasks.", "_Tasks."), ("System.Text.Json.", "_SystemJson."),
            ("System.", "_System.")];

    /// <summary>A type by the alias of its namespace: <c>_Models.Item</c> for <c>global::Api.Models.Item</c>; others as they are.</summary>
    public static string Shorten(CSharpFile file, string name)
    {
        if (!name.StartsWith(Global, StringComparison.Ordinal))
        {
            return name;
        }

        var root = file.RootNamespace;
        var isRuntime = string.CompareOrdinal(name, Global.Length, root, 0, root.Length) == 0;
        var start = Global.Length + (isRuntime ? root.Length : 0);
        foreach (var (prefix, alias) in isRuntime ? s_runtimeNamespaces : s_namespaces)
        {
            if (string.CompareOrdinal(name, start, prefix, 0, prefix.Length) == 0)
            {
                return string.Concat(alias, name.Substring(start + prefix.Length));
            }
        }

        return name;
    }

    /// <summary>Inserts <c>using _Read = global::Api.Serialization.JsonRead;</c> for each alias that is named behind a place.</summary>
    /// <param name="writer">Has the code.</param>
    /// <param name="position">The place, at the beginning of a namespace.</param>
    /// <param name="file">The file.</param>
    public static void Insert(SourceWriter writer, int position, CSharpFile file)
    {
        var lines = new StringBuilder();
        foreach (var (alias, type) in s_framework)
        {
            if (writer.Names(alias, position))
            {
                lines.Append("using ").Append(alias).Append(" = global::").Append(type).Append(";\n");
            }
        }

        foreach (var (alias, type) in s_runtime)
        {
            if (writer.Names(alias, position))
            {
                lines.Append("using ").Append(alias).Append(" = global::").Append(file.RootNamespace).Append(type).Append(";\n");
            }
        }

        if (writer.Names(MemberName, position))
        {
            // Before .NET 9 the serializer has no attribute for a member's name; the runtime's own leaves nothing in the assembly.
            lines.Append("#if NET9_0_OR_GREATER\nusing ").Append(MemberName)
                .Append(" = global::System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute;\n");
            lines.Append("#else\nusing ").Append(MemberName).Append(" = global::").Append(file.RootNamespace)
                .Append(".Serialization.JsonStringEnumMemberNameAttribute;\n#endif\n");
        }

        if (lines.Length > 0)
        {
            writer.Insert(position, lines.Append('\n').ToString());
        }
    }
}
