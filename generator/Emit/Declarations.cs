using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>What declarations of every kind begin with.</summary>
internal static class Declarations
{
    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public static string Visibility(CSharpFile file) => file.IsInternal ? "internal" : "public";

    /// <summary>Writes what a declaration has above it: its documentation, and that it is obsolete if there is a text that says so.</summary>
    // /// <summary>…</summary>
    // [global::System.Obsolete("…")]
    public static void WriteHead(SourceWriter writer, Documentation documentation, string? obsolete)
    {
        XmlDocWriter.Write(writer, documentation);
        WriteObsolete(writer, obsolete);
    }

    /// <summary>Writes that a declaration is obsolete, if there is a text that says so; for one that has more above it than a head.</summary>
    // [global::System.Obsolete("…")]
    public static void WriteObsolete(SourceWriter writer, string? text)
    {
        if (text is not null)
        {
            writer.WriteLine($"[global::System.Obsolete({Literals.String(text)})]");
        }
    }
}
