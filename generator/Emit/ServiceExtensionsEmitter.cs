using DocGen.CSharp.Model;

namespace DocGen.Emit;

/// <summary>Emits the registration of a client where <c>IHttpClientFactory</c> is referenced.</summary>
internal static class ServiceExtensionsEmitter
{
    private const string DependencyInjection = "global::Microsoft.Extensions.DependencyInjection.";

    /// <summary>Writes the class with <c>Add…</c>.</summary>
    // public static class ApiClientServiceCollectionExtensions
    // {
    //     public static IHttpClientBuilder AddApiClient(this IServiceCollection services, Uri? baseAddress = null) => …
    // }
    public static void Emit(SourceWriter writer, CSharpFile file, ClientClass client)
    {
        var name = client.Name.TrimStart('@');
        XmlDocWriter.WriteSummary(writer, $"Registers {name} with the HTTP client factory.");
        writer.WriteLine($"{Declarations.Visibility(file)} static class {name}ServiceCollectionExtensions");
        using (writer.Block())
        {
            XmlDocWriter.WriteSummary(writer, $"Adds {name}, with an HTTP client of its own from the factory.");
            XmlDocWriter.WriteParameter(writer, "services", "The services.");
            XmlDocWriter.WriteParameter(writer, "baseAddress",
                "What routes are appended to; null for the base address of the HTTP client, or else the documented one.");
            XmlDocWriter.WriteReturns(writer, "What configures the HTTP client: its handlers for authentication, resilience and logging.");
            writer.Write($"public static {DependencyInjection}IHttpClientBuilder Add{name}");
            writer.WriteLine($"(this {DependencyInjection}IServiceCollection services, global::System.Uri? baseAddress = null)");
            writer.Indent();
            writer.WriteLine($"=> {DependencyInjection}HttpClientBuilderExtensions.AddTypedClient(");
            writer.Indent();
            writer.WriteLine(
                $"{DependencyInjection}HttpClientFactoryServiceCollectionExtensions.AddHttpClient(services, "
                    + $"{Literals.String(file.RootNamespace + "." + name)}),");
            writer.Write($"httpClient => {(client.BaseUrl is null ? $"baseAddress is null ? new {client.Name}(httpClient) : " : "")}");
            writer.WriteLine($"new {client.Name}(httpClient, baseAddress));");
            writer.Outdent();
            writer.Outdent();
        }
    }
}
