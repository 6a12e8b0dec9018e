using Microsoft.CodeAnalysis;
using YamlDotNet.Serialization;

namespace Other;

[Generator(LanguageNames.CSharp)]
public sealed class OtherGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
        => context.RegisterSourceOutput(context.CompilationProvider, static (production, _) =>
        {
            var name = new DeserializerBuilder().Build().Deserialize<System.Collections.Generic.Dictionary<string, string>>("name: FromYaml")["name"];
            production.AddSource(name + ".g.cs", "internal static class " + name + " { }");
        });
}
