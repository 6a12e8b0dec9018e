using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Tests.Infrastructure;

/// <summary>The project that the generated code lands in: strict, and full of names that would capture unqualified ones.</summary>
internal static class ConsumerCompilation
{
    /// <summary>The lowest language version that is supported, and documentation comments that are checked.</summary>
    public static readonly CSharpParseOptions ParseOptions = new(
        LanguageVersion.CSharp12,
        DocumentationMode.Diagnose,
        preprocessorSymbols: ["NET", "NETCOREAPP", "NET5_0_OR_GREATER", "NET6_0_OR_GREATER", "NET7_0_OR_GREATER", "NET8_0_OR_GREATER", "NET8_0"]);

    private const string Decoys = """
        namespace Microsoft.System { internal static class Decoy; }
        namespace Contoso.System { internal static class Decoy; }
        namespace Contoso.Microsoft { internal static class Decoy; }
        namespace Contoso.Api.System { internal static class Decoy; }
        namespace Contoso.Api.Models.System { internal static class Decoy; }
        namespace Contoso.Api.Requests.System { internal static class Decoy; }
        namespace Contoso.Api.Serialization.System { internal static class Decoy; }
        namespace Contoso
        {
            internal static class Task;
            internal static class String;
            internal static class Json;
            internal static class Int32;
            internal static class Boolean;
            internal static class Object;
            internal static class List;
            internal static class Uri;
            internal static class Stream;
            internal static class HttpClient;
            internal static class Exception;
            internal static class Utf8JsonReader;
            internal static class Utf8JsonWriter;
            internal static class DateTimeOffset;
            internal static class CancellationToken;
            internal static class JsonPropertyName;
            internal static class GeneratedCode;
        }
        """;

    private static readonly CSharpCompilation s_strict = Create(Decoys);

    /// <summary>The compilation that driver tests generate into.</summary>
    public static CSharpCompilation Strict => s_strict;

    /// <summary>The same, referencing Microsoft.Extensions.Http.</summary>
    public static CSharpCompilation WithHttpClientFactory { get; } = s_strict.AddReferences(
        new[] { typeof(Microsoft.Extensions.DependencyInjection.IServiceCollection),
            typeof(Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions) }
            .Select(static type => MetadataReference.CreateFromFile(type.Assembly.Location)));

    /// <summary>Adds a source of the user's.</summary>
    public static CSharpCompilation With(string source) => s_strict.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, ParseOptions, "User.cs"));

    private static CSharpCompilation Create(string source) => CSharpCompilation.Create(
        "Consumer",
        [CSharpSyntaxTree.ParseText(source, ParseOptions, "Decoys.cs")],
        FrameworkReferences(),
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            warningLevel: 9999));

    /// <summary>The framework that the tests run on, without the tests' own packages.</summary>
    private static IEnumerable<MetadataReference> FrameworkReferences()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location);
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == framework)
            .Select(static path => MetadataReference.CreateFromFile(path));
    }
}
