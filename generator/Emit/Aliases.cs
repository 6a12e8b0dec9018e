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
        var (hasJson, hasModel, hasEnum) = (false, false, false);
        foreach (var declaration in file.Declarations)
        {
            hasModel |= declaration is ModelRecord;
            hasEnum |= declaration is ModelEnum;
            hasJson |= declaration is ModelRecord or PatchClass or ActionRequest;
        }

        if (hasJson)
        {
            WriteAlias(writer, "_Writer", "System.Text.Json.Utf8JsonWriter");
            WriteRuntimeAlias(writer, file, "_Members", "JsonMembers");
            WriteRuntimeAlias(writer, file, "_Write", "JsonWrite");
            WriteRuntimeAlias(writer, file, "_Codecs", "JsonCodecs");
        }

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

        if (hasJson || hasEnum)
        {
            writer.WriteLine();
        }
    }

    private static void WriteAlias(SourceWriter writer, string alias, string type) => writer.WriteLine($"using {alias} = global::{type};");

    private static void WriteRuntimeAlias(SourceWriter writer, CSharpFile file, string alias, string type)
        => writer.WriteLine($"using {alias} = global::{file.RootNamespace}.Serialization.{type};");
}
