using System;
using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>
/// Short names for what emitted code names most. They are aliases inside the namespace, so that no type of an enclosing namespace captures them,
/// and they start with an underscore and a capital, as no emitted member does, so that no member of the type itself does.
/// </summary>
internal static class Aliases
{
    private const string Global = "global::";

    private static readonly (string Namespace, string Alias)[] s_runtimeNamespaces = [(".Models.", "_Models."), (".Serialization.", "_Json.")];

    private static readonly (string Namespace, string Alias)[] s_namespaces =
        [("System.Collections.Generic.", "_Collections."), ("System.Threading.Tasks.", "_Tasks."), ("System.Text.Json.", "_SystemJson."), ("System.", "_System.")];

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

    /// <summary><c>using _Read = global::Api.Serialization.JsonRead;</c> for each that the file's declarations need.</summary>
    public static void Write(SourceWriter writer, CSharpFile file)
    {
        var (hasJson, hasModel, hasEnum, hasCalls, hasOptions) = (false, false, false, false, false);
        foreach (var declaration in file.Declarations)
        {
            hasModel |= declaration is ModelRecord;
            hasEnum |= declaration is ModelEnum;
            hasJson |= declaration is ModelRecord or PatchClass or ActionRequest;
            hasCalls |= declaration is RequestBuilder or ClientClass;
            hasOptions |= declaration is OptionsClass;
        }

        if (hasJson || hasCalls || hasOptions)
        {
            WriteNamespaceAliases(writer, file);
        }
        else if (hasEnum)
        {
            WriteNamespaces(writer, file);
        }

        if (hasJson)
        {
            WriteRuntimeAlias(writer, file, "_Writer", "JsonWriter");
            WriteRuntimeAlias(writer, file, "_Members", "JsonMembers");
            WriteRuntimeAlias(writer, file, "_Write", "JsonWrite");
        }

        if (hasJson || hasCalls)
        {
            WriteRuntimeAlias(writer, file, "_Codecs", "JsonCodecs");
        }

        WriteRequestAliases(writer, file, hasCalls, hasOptions);

        if (hasModel)
        {
            WriteAlias(writer, "_Builder", "System.Text.StringBuilder");
            WriteAlias(writer, "_Name", "System.Text.Json.Serialization.JsonPropertyNameAttribute");
            WriteRuntimeAlias(writer, file, "_Reader", "JsonReader");
            WriteRuntimeAlias(writer, file, "_Read", "JsonRead");
            WriteRuntimeAlias(writer, file, "_Unknown", "UnknownMembers");
        }

        if (hasModel || hasEnum)
        {
            WriteAlias(writer, "_Converter", "System.Text.Json.Serialization.JsonConverterAttribute");
        }

        if (hasEnum)
        {
            WriteEnumAliases(writer, file);
        }

        if (hasJson || hasEnum || hasCalls || hasOptions)
        {
            writer.WriteLine();
        }
    }

    // using _Models = global::Api.Models;
    private static void WriteNamespaceAliases(SourceWriter writer, CSharpFile file)
    {
        WriteAlias(writer, "_System", "System");
        WriteAlias(writer, "_SystemJson", "System.Text.Json");
        WriteAlias(writer, "_Collections", "System.Collections.Generic");
        WriteAlias(writer, "_Tasks", "System.Threading.Tasks");
        WriteAlias(writer, "_Api", file.RootNamespace);
        WriteNamespaces(writer, file);
    }

    /// <summary><c>using _Models = global::Api.Models;</c></summary>
    public static void WriteNamespaces(SourceWriter writer, CSharpFile file)
    {
        WriteAlias(writer, "_Json", file.RootNamespace + ".Serialization");
        WriteAlias(writer, "_Models", file.RootNamespace + ".Models");
    }

    // Before .NET 9 the serializer has no attribute for a member's name; the runtime's own leaves nothing in the assembly.
    private static void WriteEnumAliases(SourceWriter writer, CSharpFile file)
    {
        writer.WriteLine("#if NET9_0_OR_GREATER");
        WriteAlias(writer, "_MemberName", "System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute");
        writer.WriteLine("#else");
        WriteRuntimeAlias(writer, file, "_MemberName", "JsonStringEnumMemberNameAttribute");
        writer.WriteLine("#endif");
    }

    // using _Body = global::Api.RequestBody;
    private static void WriteRequestAliases(SourceWriter writer, CSharpFile file, bool hasCalls, bool hasOptions)
    {
        if (hasCalls)
        {
            WriteAlias(writer, "_Cancel", "System.Threading.CancellationToken");
            WriteAlias(writer, "_Body", file.RootNamespace + ".RequestBody");
            WriteAlias(writer, "_Path", file.RootNamespace + ".Http.RequestPath");
        }

        if (hasCalls || hasOptions)
        {
            WriteAlias(writer, "_Options", file.RootNamespace + ".RequestOptions");
            WriteAlias(writer, "_Literal", file.RootNamespace + ".ODataLiteral");
        }

        if (hasOptions)
        {
            WriteAlias(writer, "_Headers", file.RootNamespace + ".Http.HeaderWriter");
            WriteAlias(writer, "_Query", file.RootNamespace + ".Http.QueryWriter");
        }
    }

    private static void WriteAlias(SourceWriter writer, string alias, string type) => writer.WriteLine($"using {alias} = global::{type};");

    private static void WriteRuntimeAlias(SourceWriter writer, CSharpFile file, string alias, string type)
        => writer.WriteLine($"using {alias} = global::{file.RootNamespace}.Serialization.{type};");
}
