using DocGen.Input;
using Microsoft.CodeAnalysis;

namespace DocGen;

/// <summary>Turns markdown pages of an HTTP API into a C# client while the project is compiled.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DocGenGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        _ = context.AnalyzerConfigOptionsProvider.Select(OptionsReader.Read).WithTrackingName(TrackingNames.Options);
    }
}
