using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>
/// Short names for what emitted code names most. They are aliases inside the namespace, so that no type of an enclosing namespace captures them,
/// and they start with an underscore and a capital, as no emitted member does, so that no member of the type itself does.
/// </summary>
internal static class Aliases
{
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
            WriteAlias(writer, "_Reader", "System.Text.Json.Utf8JsonReader");
            WriteAlias(writer, "_Name", "System.Text.Json.Serialization.JsonPropertyNameAttribute");
            WriteRuntimeAlias(writer, file, "_Read", "JsonRead");
            WriteRuntimeAlias(writer, file, "_Unknown", "UnknownMembers");
        }

        if (hasModel || hasEnum)
        {
            WriteAlias(writer, "_Converter", "System.Text.Json.Serialization.JsonConverterAttribute");
        }

        if (hasEnum)
        {
            writer.WriteLine("#if NET9_0_OR_GREATER");
            WriteAlias(writer, "_MemberName", "System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute");
            writer.WriteLine("#endif");
        }

        if (hasJson || hasEnum || hasCalls || hasOptions)
        {
            writer.WriteLine();
        }
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
            WriteAlias(writer, "_Models", file.RootNamespace + ".Models");
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
