using System.Linq;
using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>Emits a <see cref="ClientClass"/>.</summary>
internal static class ClientEmitter
{
    /// <summary>Writes the client class with the steps that routes begin with.</summary>
    // public sealed partial class ApiClient : global::Api.ApiClientBase
    // {
    //     public ApiClient(global::System.Net.Http.HttpClient httpClient, global::System.Uri? baseAddress = null) : base(…) { }
    //     (steps and calls)
    // }
    public static void Emit(SourceWriter writer, CSharpFile file, ClientClass client)
    {
        Declarations.WriteHead(writer, client.Documentation, client.Obsolete);
        writer.WriteLine($"{Declarations.Visibility(file)} sealed partial class {client.Name} : global::{file.RootNamespace}.ApiClientBase");
        using (writer.Block())
        {
            WriteConstructors(writer, client);
            foreach (var credential in client.Credentials)
            {
                WriteCredential(writer, client, credential);
            }

            StepEmitter.Emit(writer, file, client.Steps, targetPrefix: "_Api.Requests.");
            CallEmitter.Emit(writer, file, client.Calls);
        }

        if (client.HasHttpClientFactory)
        {
            writer.WriteLine();
            ServiceExtensionsEmitter.Emit(writer, file, client);
        }
    }

    // Without a documented address, two of them: a parameter that may be left out would be an exception that no compiler tells of.
    private static void WriteConstructors(SourceWriter writer, ClientClass client)
    {
        if (client.BaseUrl is { } url)
        {
            var description = "What routes are appended to; null for the base address of httpClient, or else " + url + ".";
            WriteConstructor(writer, client, ", global::System.Uri? baseAddress = null", description);
            return;
        }

        WriteConstructor(writer, client, "", null);
        WriteConstructor(writer, client, ", global::System.Uri baseAddress", "What routes are appended to.");
    }

    // public static ApiClient CreateWithShopToken(string shopToken, global::System.Uri? baseAddress = null)
    //     => new(_Api.CredentialHandler.SendHeader("X-Shop-Token", "", shopToken), baseAddress);
    private static void WriteCredential(SourceWriter writer, ClientClass client, ClientCredential credential)
    {
        var sent = credential.IsInQuery ? "?" + credential.Name + "=…"
            : credential.Name + ": " + (credential.Scheme.Length == 0 ? "…" : credential.Scheme + " …");
        XmlDocWriter.WriteSummary(writer,
            $"Makes a client whose requests carry the documented credential ({sent}). It is sent to the client's own scheme, host and port "
            + "only, and redirects are not followed; a client can be kept as long as the program runs. Where the credential changes, CredentialHandler asks "
            + "for it.");
        for (var i = 0; i < credential.Parameters.Count; i++)
        {
            XmlDocWriter.WriteParameter(writer, credential.Parameters[i],
                credential.IsBasic ? i == 0 ? "The name of the user." : "The password, as it is."
                : credential.Scheme.Length == 0 ? "The credential."
                : "The credential, without the word in front of it.");
        }

        XmlDocWriter.WriteParameter(writer, "baseAddress", "What routes are appended to" + (client.BaseUrl is { } url ? "; null for " + url + "." : "."));
        var parameters = string.Join(", ", credential.Parameters.Select(static parameter => "string " + parameter));
        writer.WriteLine(
            $"public static {client.Name} {credential.MethodName}({parameters}, "
                + $"global::System.Uri{(client.BaseUrl is null ? " baseAddress" : "? baseAddress = null")})");
        writer.Indent();
        writer.WriteLine($"=> new(_Api.CredentialHandler.{Sending(credential)}, baseAddress);");
        writer.Outdent();
    }

    // SendBasic(userName, password)   SendQuery("api_key", apiKey)   SendHeader("Authorization", "Bot", botToken)
    private static string Sending(ClientCredential credential)
    {
        var name = Literals.String(credential.Name);
        return credential.IsBasic ? $"SendBasic({credential.Parameters[0]}, {credential.Parameters[1]})"
            : credential.IsInQuery ? $"SendQuery({name}, {credential.Parameters[0]})"
            : $"SendHeader({name}, {Literals.String(credential.Scheme)}, {credential.Parameters[0]})";
    }

    // public ApiClient(global::System.Net.Http.HttpClient httpClient, …) : base(httpClient, baseAddress, "https://…", "ApiClient") { }
    private static void WriteConstructor(SourceWriter writer, ClientClass client, string parameter, string? description)
    {
        var sender = "Sends the requests. It stays the caller's: authentication, retries and logging are its handlers.";
        sender += description is null ? " Routes are appended to its base address, which it must have." : "";
        XmlDocWriter.WriteSummary(writer, "Makes a client.");
        XmlDocWriter.WriteParameter(writer, "httpClient", sender);
        if (description is not null)
        {
            XmlDocWriter.WriteParameter(writer, "baseAddress", description);
        }

        writer.Write($"public {client.Name}(global::System.Net.Http.HttpClient httpClient{parameter}) ");
        writer.Write($": base(httpClient, {(description is null ? "null" : "baseAddress")}, {Literals.StringOrNull(client.BaseUrl)}, ");
        writer.WriteLine($"{Literals.String(client.Name.TrimStart('@'))}{(client.IsStrictJson ? ", isStrict: true" : "")}) {{ }}");
    }
}
