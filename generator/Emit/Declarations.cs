using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>What declarations of every kind begin with.</summary>
internal static class Declarations
{
    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public static string Visibility(CSharpFile file) => file.IsInternal ? "internal" : "public";

    /// <summary><c>[global::System.Obsolete("…")]</c>; nothing if there is no text.</summary>
    public static void WriteObsolete(SourceWriter writer, string? text)
    {
        if (text is not null)
        {
            writer.WriteLine($"[global::System.Obsolete({Literals.String(text)})]");
        }
    }
}
