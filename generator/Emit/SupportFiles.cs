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
    private const string HttpClientFactoryFolder = "DependencyInjection";

    private static readonly KeyValuePair<string, string>[] s_sources = Load();

    /// <summary>
    /// The files of the runtime, by hint name: one for each type that is the consumer's to use, and one for each folder of what is behind them. Those for
    /// <c>IHttpClientFactory</c> are there only where it is referenced.
    /// </summary>
    /// <param name="options">The package's options.</param>
    /// <param name="hasHttpClientFactory">Whether Microsoft.Extensions.Http is referenced.</param>
    /// <param name="parts">What emitted code needs of the runtime.</param>
    public static IEnumerable<(string HintName, string Text)> Emit(GeneratorOptions options, bool hasHttpClientFactory, SupportParts parts)
    {
        var folders = new SortedDictionary<string, SupportFolder>(System.StringComparer.Ordinal);
        foreach (var source in s_sources)
        {
            var path = source.Key.Substring(ResourcePrefix.Length).Split('/');
            var text = !hasHttpClientFactory && path[0] == HttpClientFactoryFolder ? "" : SupportText.Cut(source.Value, parts);
            if (text.Length > 0 && (path.Length == 1 || !FolderOf(folders, path[0]).TryAdd(text)))
            {
                var name = path[path.Length - 1];
                yield return (HintName(name.Substring(0, name.Length - ".cs".Length)), FileHeader.Text + Localize(text, options));
            }
        }

        foreach (var folder in folders)
        {
            if (!folder.Value.IsEmpty)
            {
                yield return (HintName(folder.Key), FileHeader.Text + Localize(folder.Value.ToString(), options));
            }
        }
    }

    private static string HintName(string name) => "Support." + name + ".g.cs";

    private static SupportFolder FolderOf(SortedDictionary<string, SupportFolder> folders, string name)
    {
        if (!folders.TryGetValue(name, out var folder))
        {
            folders.Add(name, folder = new SupportFolder());
        }

        return folder;
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
