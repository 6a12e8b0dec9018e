using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>Emits a <see cref="ClientClass"/>.</summary>
internal static class ClientEmitter
{
    /// <summary>Writes the declaration.</summary>
    // public sealed partial class ApiClient : global::Api.ApiClientBase
    // {
    //     public ApiClient(global::System.Net.Http.HttpClient httpClient, global::System.Uri? baseAddress = null) : base(…) { }
    //     (steps and calls)
    // }
    public static void Emit(SourceWriter writer, CSharpFile file, ClientClass client)
    {
        XmlDocWriter.Write(writer, client.Documentation);
        Declarations.WriteObsolete(writer, client.Obsolete);
        writer.WriteLine($"{Declarations.Visibility(file)} sealed partial class {client.Name} : global::{file.RootNamespace}.ApiClientBase");
        using (writer.Block())
        {
            WriteConstructor(writer, client);
            StepEmitter.Emit(writer, file, client.Steps, targetPrefix: "_Api.Requests.");
            CallEmitter.Emit(writer, file, client.Calls);
        }

        if (client.HasHttpClientFactory)
        {
            writer.WriteLine();
            ServiceExtensionsEmitter.Emit(writer, file, client);
        }
    }

    private static void WriteConstructor(SourceWriter writer, ClientClass client)
    {
        XmlDocWriter.WriteSummary(writer, "Makes a client.");
        XmlDocWriter.WriteParameter(writer, "httpClient", "Sends the requests. It stays the caller's: authentication, retries and logging are its handlers.");
        XmlDocWriter.WriteParameter(
            writer,
            "baseAddress",
            "What routes are appended to; null for the base address of httpClient, or else "
                + (client.BaseUrl is null ? "none, and then one has to be given." : client.BaseUrl + "."));
        writer.Write($"public {client.Name}(global::System.Net.Http.HttpClient httpClient, global::System.Uri? baseAddress = null) ");
        writer.WriteLine(
            $": base(httpClient, baseAddress, {Literals.StringOrNull(client.BaseUrl)}, {Literals.String(client.Name.TrimStart('@'))}"
                + $"{(client.IsStrictJson ? ", isStrict: true" : "")}) {{ }}");
    }
}
