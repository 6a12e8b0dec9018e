using System.Linq;
using System.Text;
using DocGen.CSharp.Model;
using DocGen.Primitives;

namespace DocGen.Emit;

/// <summary>Emits the steps from a node to the next.</summary>
internal static class StepEmitter
{
    /// <summary>Writes all steps of a node.</summary>
    /// <param name="writer">The output.</param>
    /// <param name="file">The file.</param>
    /// <param name="steps">The steps.</param>
    /// <param name="targetPrefix">What stands in front of a builder's name; empty in their own namespace.</param>
    public static void Emit(SourceWriter writer, CSharpFile file, EquatableArray<BuilderStep> steps, string targetPrefix)
    {
        foreach (var step in steps)
        {
            XmlDocWriter.Write(writer, step.Documentation);
            foreach (var parameter in step.Parameters)
            {
                XmlDocWriter.WriteParameter(writer, parameter.Name, parameter.Summary);
            }

            if (step.Kind == BuilderStepKind.Indexer && steps.Any(static other => other.Name == "Item"))
            {
                writer.WriteLine("[global::System.Runtime.CompilerServices.IndexerName(\"ItemByKey\")]");
            }

            writer.WriteLine($"public {targetPrefix}{step.Target} {Signature(file, step)} => new(_path.{Append(file, step)});");
        }
    }

    // Messages   this[string key]   RangeWithAddress(string address)   WithPath(string path)   WithHead(string key)
    private static string Signature(CSharpFile file, BuilderStep step) => step.Kind switch
    {
        BuilderStepKind.Property => step.Name,
        BuilderStepKind.Indexer => $"this[string {Parameter(step)}]",
        BuilderStepKind.Path or BuilderStepKind.JoinedKey => $"{step.Name}(string {Parameter(step)})",
        _ => $"{step.Name}({string.Join(", ", step.Parameters.Select(parameter => $"{CallTypes.Name(file, parameter.Type)} {parameter.Name}"))})",
    };

    // Literal("messages")   Key(key, "{message-id}")   KeyInParentheses(key, "{id}")   QuotedKey(key, "{id}")   Path(path, "{item-path}")
    // Function("range").Quoted("address", address).Close()   Append("", ".json", ".json")   JoinedKey("...", key, "{head}")
    private static string Append(CSharpFile file, BuilderStep step) => step.Kind switch
    {
        BuilderStepKind.Property when step.Separator.Length == 0 => $"Append(\"\", {Literals.String(step.Segment)}, {Literals.String(step.Segment)})",
        BuilderStepKind.JoinedKey => $"JoinedKey({Literals.String(step.Separator)}, {Parameter(step)}, {Template(step)})",
        BuilderStepKind.Property => $"Literal({Literals.String(step.Segment)})",
        BuilderStepKind.Indexer => $"{KeyMethod(step)}({Parameter(step)}, {Template(step)})",
        BuilderStepKind.Path => $"{(step.HasClosingColon ? "ClosedPath" : "Path")}({Parameter(step)}, {Template(step)})",
        _ => Function(file, step),
    };

    private static string Function(CSharpFile file, BuilderStep step)
    {
        var call = new StringBuilder("Function(").Append(Literals.String(step.Segment)).Append(')');
        foreach (var parameter in step.Parameters)
        {
            var method = (parameter.WireName.Length == 0, parameter.IsQuoted) switch
            {
                (false, false) => "Argument",
                (false, true) => "Quoted",
                (true, false) => "Positional",
                (true, true) => "PositionalQuoted",
            };
            var name = parameter.WireName.Length == 0 ? parameter.Name.TrimStart('@') : parameter.WireName;
            call.Append($".{method}({Literals.String(name)}, {CallTypes.Text(file, parameter.Type, parameter.Name)})");
        }

        return call.Append(".Close()").ToString();
    }

    private static string KeyMethod(BuilderStep step) => step.KeyForm switch
    {
        KeyForm.Parenthesized => "KeyInParentheses",
        KeyForm.Quoted => "QuotedKey",
        _ => "Key",
    };

    private static string Parameter(BuilderStep step)
        => !step.Parameters.IsEmpty ? step.Parameters[0].Name
            : step.Kind == BuilderStepKind.Path ? "path"
            : "key";

    private static string Template(BuilderStep step) => Literals.String("{" + step.Segment + "}");
}
