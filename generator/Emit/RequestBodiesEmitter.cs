using DocGen.CSharp.Model;
using DocGen.Primitives;

namespace DocGen.Emit;

/// <summary>Emits a <see cref="RequestBodiesClass"/>.</summary>
internal static class RequestBodiesEmitter
{
    /// <summary>Writes the methods that make request bodies of models.</summary>
    // internal static class RequestBodies
    // {
    //     internal static readonly _Json.JsonEntry[] Entries =
    //     [
    //         new _Json.JsonEntryOfBody<MessagePatch>(new _Json.JsonPatchConverter<MessagePatch>()),
    //     ];
    // }
    public static void Emit(SourceWriter writer, RequestBodiesClass bodies)
    {
        XmlDocWriter.Write(writer, bodies.Documentation);
        writer.WriteLine($"internal static class {bodies.Name}");
        using (writer.Block())
        {
            writer.WriteLine("internal static readonly _Json.JsonEntry[] Entries =");
            writer.WriteLine("[");
            writer.Indent();
            WriteEntries(writer, bodies.Patches, "JsonPatchConverter");
            WriteEntries(writer, bodies.Actions, "JsonRequestConverter");
            writer.Outdent();
            writer.WriteLine("];");
        }
    }

    private static void WriteEntries(SourceWriter writer, EquatableArray<string> names, string converter)
    {
        foreach (var name in names)
        {
            writer.WriteLine($"new _Json.JsonEntryOfBody<{name}>(new _Json.{converter}<{name}>()),");
        }
    }
}
