using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Text;
using DocGen.CSharp.Model;
using DocGen.Input;

namespace DocGen.Emit;

/// <summary>The emitted runtime: embedded C# files, moved to the consumer's namespace.</summary>
internal static class SupportFiles
{
    private const string ResourcePrefix = "Support/";
    private const string SourceNamespace = "DocGen.Runtime";
    private const string HttpClientFactoryFolder = "Support/DependencyInjection/";

    private static readonly KeyValuePair<string, string>[] s_sources = Load();

    /// <summary>The files of the runtime, by hint name; those for <c>IHttpClientFactory</c> only where it is referenced.</summary>
    /// <param name="options">The package's options.</param>
    /// <param name="hasHttpClientFactory">Whether Microsoft.Extensions.Http is referenced.</param>
    /// <param name="parts">What emitted code needs of the runtime.</param>
    public static IEnumerable<(string HintName, string Text)> Emit(GeneratorOptions options, bool hasHttpClientFactory, SupportParts parts)
    {
        foreach (var source in s_sources)
        {
            if (!hasHttpClientFactory && source.Key.StartsWith(HttpClientFactoryFolder, System.StringComparison.Ordinal))
            {
                continue;
            }

            var text = SupportText.Cut(source.Value, parts);
            if (text.Length > 0)
            {
                var name = source.Key.Substring(source.Key.LastIndexOf('/') + 1);
                yield return ("Support." + name.Substring(0, name.Length - ".cs".Length) + ".g.cs", FileHeader.Text + Localize(text, options));
            }
        }
    }

    // Top-level types are those at the start of a line: the files have file-scoped namespaces.
    private static string Localize(string source, GeneratorOptions options)
    {
        var text = source.Replace(SourceNamespace, options.Namespace);
        return options.IsInternal ? text.Replace("\npublic ", "\ninternal ") : text;
    }

    private static KeyValuePair<string, string>[] Load()
    {
        var assembly = typeof(SupportFiles).GetTypeInfo().Assembly;
        var sources = new SortedDictionary<string, string>(System.StringComparer.Ordinal);
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            var name = resource.Replace('\\', '/');
            if (name.StartsWith(ResourcePrefix, System.StringComparison.Ordinal))
            {
                sources.Add(name, Read(assembly, resource));
            }
        }

        return [.. sources];
    }

    private static string Read(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return InternalComments.Remove(reader.ReadToEnd().Replace("\r\n", "\n"));
    }
}
