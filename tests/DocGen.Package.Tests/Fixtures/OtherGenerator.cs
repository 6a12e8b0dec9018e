using System.Collections.Generic;
using Markdig;
using Microsoft.CodeAnalysis;
using YamlDotNet.Serialization;

namespace Other;

/// <summary>Another analyzer that brings the libraries that DocGen is made with, in versions of its own, and uses them.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class OtherGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
        => context.RegisterSourceOutput(context.CompilationProvider, static (production, _) =>
        {
            var yaml = new DeserializerBuilder().Build().Deserialize<Dictionary<string, string>>("name: yaml")["name"];
            var markdown = Markdown.ToHtml("*markdown*", new MarkdownPipelineBuilder().UsePipeTables().Build()).Trim();
            var text = yaml + Version<DeserializerBuilder>() + " " + markdown + Version<MarkdownPipeline>();
            production.AddSource("OtherText.g.cs", "internal static class OtherText { public const string Value = \"" + text + "\"; }");
        });

    private static string Version<T>() => typeof(T).Assembly.GetName().Name + typeof(T).Assembly.GetName().Version.Major;
}
