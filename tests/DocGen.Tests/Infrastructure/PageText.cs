using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Tests.Infrastructure;

/// <summary>A page as the compiler hands it over.</summary>
/// <param name="path">The full path.</param>
/// <param name="content">The text.</param>
internal sealed class PageText(string path, string content) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(content, Encoding.UTF8);

    /// <inheritdoc/>
    public override string Path { get; } = path;

    /// <summary>The text.</summary>
    public string Content { get; } = content;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
