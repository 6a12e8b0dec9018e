using DocGen.CSharp.Model;
using DocGen.Primitives;

namespace DocGen.Emit;

/// <summary>Emits a <see cref="OptionsClass"/>.</summary>
internal static class OptionsEmitter
{
    /// <summary>Writes a class of options with the query parameters and headers of calls.</summary>
    // public sealed class PreferOptions : _Options
    // {
    //     public string? Prefer { get; init; }
    //     private protected override void WriteHeaders(_Headers headers) { … }
    //     private protected override void WriteQuery(ref _Query query) { … }
    // }
    public static void Emit(SourceWriter writer, CSharpFile file, OptionsClass options)
    {
        Declarations.WriteHead(writer, options.Documentation, options.Obsolete);
        writer.WriteLine($"{Declarations.Visibility(file)} sealed class {options.Name} : {(options.IsOData ? "_ODataOptions" : "_Options")}");
        using (writer.Block())
        {
            WriteProperties(writer, file, options.Headers);
            WriteProperties(writer, file, options.QueryParameters);
            if (!options.Headers.IsEmpty)
            {
                WriteHeaders(writer, options);
            }

            if (!options.QueryParameters.IsEmpty)
            {
                WriteQuery(writer, file, options);
            }
        }
    }

    // public string? IfMatch { get; init; }
    private static void WriteProperties(SourceWriter writer, CSharpFile file, EquatableArray<ModelMember> members)
    {
        foreach (var member in members)
        {
            Declarations.WriteHead(writer, member.Documentation, member.Obsolete);
            writer.WriteLine($"public {CallTypes.Name(file, member.Type)}? {member.Name} {{ get; init; }}");
        }
    }

    // private protected override void WriteHeaders(_Headers headers)
    // {
    //     headers.Add("If-Match", IfMatch);
    // }
    private static void WriteHeaders(SourceWriter writer, OptionsClass options)
    {
        writer.WriteLine("private protected override void WriteHeaders(_Headers headers)");
        using (writer.Block())
        {
            foreach (var header in options.Headers)
            {
                writer.WriteLine($"headers.Add({Literals.String(header.WireName)}, {header.Name});");
            }
        }
    }

    // private protected override void WriteQuery(ref _Query query)
    // {
    //     query.Add("startDateTime", StartDateTime);
    // }
    private static void WriteQuery(SourceWriter writer, CSharpFile file, OptionsClass options)
    {
        writer.WriteLine("private protected override void WriteQuery(ref _Query query)");
        using (writer.Block())
        {
            foreach (var parameter in options.QueryParameters)
            {
                writer.WriteLine($"query.{QueryCall(file, parameter)};");
            }
        }
    }

    // AddEach("ids[]", Ids)   Add("top", Top)   AddList("ids", Ids)   AddList("days", Days, static value =>
    // _Literal.Of(value))   Add("kind", Kind is { } value ? KindCodec.… : null)
    private static string QueryCall(CSharpFile file, ModelMember parameter)
    {
        var name = Literals.String(EscapeName(parameter.WireName));
        return parameter.Type switch
        {
            { IsCollection: true, Kind: ValueKind.String } when parameter.IsRepeated => $"AddEach({name}, {parameter.Name})",
            { IsCollection: true } type when parameter.IsRepeated
                => $"AddEach({name}, {parameter.Name}, static value => {CallTypes.Text(file, type, "value")})",
            { IsCollection: true, Kind: ValueKind.String } => $"AddList({name}, {parameter.Name})",
            { IsCollection: true } type => $"AddList({name}, {parameter.Name}, static value => {CallTypes.Text(file, type, "value")})",
            { Kind: ValueKind.Enum } type
                => $"Add({name}, {parameter.Name} is {{ }} value{parameter.Name} ? {CallTypes.Text(file, type, "value" + parameter.Name)} : null)",
            _ => $"Add({name}, {parameter.Name})",
        };
    }

    /// <summary>"ids[]" is <c>ids%5B%5D</c> in an address; the names that most APIs have are sent as they are.</summary>
    public static string EscapeName(string name)
        => System.Linq.Enumerable.All(name, static c => Words.IsWordCharacter(c) || c is '-' or '.' or '$' or '@' or ':' or '/')
            ? name
            : System.Uri.EscapeDataString(name);
}
