using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace DocGen.Input;

/// <summary>
/// The files that the project declares as pages (its <c>DocGenInput</c> items), as DocGen.targets lists them, one path a line. The list is a file
/// among the additional files, as metadata of ten thousand items would cost the compiler seconds. Where there is no list, as without DocGen.targets,
/// every file of a page's extension is a page.
/// </summary>
internal sealed class PageList : IEquatable<PageList>
{
    /// <summary>The extension of the file that is the list.</summary>
    public const string Extension = ".docgeninput";

    private readonly string _text;
    private readonly HashSet<string>? _keys;

    private PageList(string text, HashSet<string>? keys) => (_text, _keys) = (text, keys);

    /// <summary>Whether an additional file is the list.</summary>
    public static bool IsList(AdditionalText file) => file.Path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The text of a file that is the list.</summary>
    public static string ReadText(AdditionalText file, CancellationToken cancellationToken) => file.GetText(cancellationToken)?.ToString() ?? "";

    /// <summary>Reads the list; it is empty if there is none.</summary>
    /// <param name="texts">The texts of all files that are a list: one, or none.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static PageList Read(ImmutableArray<string> texts, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (texts.IsEmpty)
        {
            return new("", keys: null);
        }

        var keys = new HashSet<string>(StringComparer.Ordinal);
        var text = string.Join("\n", texts);
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } line)
        {
            keys.Add(DocPath.Key(line));
        }

        return new(text, keys);
    }

    /// <summary>Whether a file is a page.</summary>
    public bool Declares(AdditionalText file) => DocPath.IsPage(file.Path) && Contains(file.Path);

    private bool Contains(string path) => _keys is null || _keys.Contains(DocPath.Key(path));

    /// <inheritdoc/>
    public bool Equals(PageList? other) => other is not null && _keys is null == other._keys is null && _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PageList);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);
}
