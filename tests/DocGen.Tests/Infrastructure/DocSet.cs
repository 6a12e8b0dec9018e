using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace DocGen.Tests.Infrastructure;

/// <summary>Pages and options, immutable: each edit is another set.</summary>
public sealed record DocSet
{
    /// <summary>No page, default options.</summary>
    public static readonly DocSet Empty = new();

    /// <summary>The pages by path relative to <see cref="Root"/>, in the order in which the compiler gets them.</summary>
    public ImmutableList<(string Path, string Text)> Pages { get; init; } = [];

    /// <summary>The user's MSBuild properties.</summary>
    public ImmutableDictionary<string, string> Options { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The project's directory.</summary>
    public string Root { get; init; } = "/repo";

    /// <summary>Makes a set of pages.</summary>
    public static DocSet Of(params (string Path, string Text)[] pages) => new() { Pages = [.. pages] };

    /// <summary>Makes a set of one page.</summary>
    public static DocSet OfPage(string text) => Of(("docs/page.md", text));

    /// <summary>Reads a folder of pages.</summary>
    /// <param name="folder">The folder.</param>
    public static DocSet FromFolder(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".txt", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        var name = Path.GetFileName(folder.TrimEnd('/', '\\'));
        return new()
        {
            Pages = [.. files.Select(path => (name + "/" + Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)))],
        };
    }

    /// <summary>Adds a page, or replaces the one of that path in its place.</summary>
    public DocSet With(string path, string text)
    {
        var index = IndexOf(path);
        return this with { Pages = index < 0 ? Pages.Add((path, text)) : Pages.SetItem(index, (path, text)) };
    }

    /// <summary>Removes a page.</summary>
    public DocSet Without(string path) => this with { Pages = Pages.RemoveAt(Require(path)) };

    /// <summary>Replaces a text that the page has to hold.</summary>
    public DocSet Edit(string path, string oldText, string newText)
    {
        var text = this[path];
        return text.Contains(oldText, StringComparison.Ordinal)
            ? With(path, text.Replace(oldText, newText, StringComparison.Ordinal))
            : throw new ArgumentException($"'{path}' does not hold '{oldText}'.", nameof(oldText));
    }

    /// <summary>Sets an option.</summary>
    public DocSet WithOption(string name, string value) => this with { Options = Options.SetItem(name, value) };

    /// <summary>The text of a page.</summary>
    public string this[string path] => Pages[Require(path)].Text;

    private int IndexOf(string path) => Pages.FindIndex(page => page.Path == path);

    private int Require(string path) => IndexOf(path) is var index and >= 0 ? index : throw new KeyNotFoundException(path);
}
