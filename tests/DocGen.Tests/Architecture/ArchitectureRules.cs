using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Tests.Architecture;

/// <summary>
/// The direction of dependencies between the generator's folders. Names are bound by the compiler and not searched for,
/// so that a <c>var</c>, a partly qualified name or a member access counts as well.
/// </summary>
internal static class ArchitectureRules
{
    /// <summary>The folders, each of which may name only those before it; the root folder may name all.</summary>
    public static readonly string[] Rooms = ["Primitives", "Diagnostics", "Input", "Json", "Markdown", "Routes", "Pages", "Api", "CSharp", "Emit"];

    private static readonly string[] s_parsers = ["Markdig", "YamlDotNet"];

    private static readonly Lazy<IReadOnlyList<MetadataReference>> s_references = new(References);

    /// <summary>Finds what breaks a rule, one line each.</summary>
    /// <param name="sources">The sources by path relative to the generator's folder.</param>
    /// <param name="judged">The one path to judge; null for all.</param>
    public static IReadOnlyList<string> Violations(IEnumerable<(string Path, string Text)> sources, string? judged = null)
    {
        var (compilation, trees) = Compile(sources);
        var violations = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var tree in trees.Where(tree => judged is null || tree.FilePath == judged))
        {
            foreach (var named in NamedNamespaces(compilation, tree))
            {
                if (Broken(tree.FilePath, named) is { } rule)
                {
                    violations.Add($"{tree.FilePath} names {named}: {rule}");
                }
            }

            if (RoomOf(tree.FilePath) is var room
                && !DeclaredNamespaces(tree).All(declared => declared == Expected(tree.FilePath) || IsPolyfill(tree.FilePath)))
            {
                violations.Add($"{tree.FilePath} ({room ?? "root"}) declares another namespace than {Expected(tree.FilePath)}");
            }
        }

        return [.. violations];
    }

    /// <summary>
    /// Finds parts of one stage that name each other, over any number of others: <c>A names B (file)</c>, one line for each pair on a circle.
    /// The parts are the folders of the stage, and each file in the stage's own folder.
    /// </summary>
    /// <param name="sources">The sources by path relative to the generator's folder.</param>
    public static IReadOnlyList<string> Circles(IEnumerable<(string Path, string Text)> sources)
    {
        var (compilation, trees) = Compile(sources);
        var names = new Dictionary<string, SortedDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var tree in trees)
        {
            var (stage, part) = (RoomOf(tree.FilePath), PartOf(tree.FilePath));
            var ofStage = NamedFiles(compilation, tree).Where(file => stage is not null && RoomOf(file) == stage);
            foreach (var named in ofStage.Select(PartOf).Where(named => named != part))
            {
                names.TryAdd(part, new(StringComparer.Ordinal));
                names[part].TryAdd(named, tree.FilePath);
            }
        }

        return [.. names.OrderBy(static pair => pair.Key, StringComparer.Ordinal)
            .SelectMany(static pair => pair.Value.Select(to => (From: pair.Key, To: to.Key, File: to.Value)))
            .Where(edge => Reaches(names, edge.To, edge.From))
            .Select(static edge => $"{edge.From} names {edge.To} ({edge.File})")];
    }

    /// <summary>Which stage names which, as <c>Api --&gt; Pages</c>, without what follows from others: of <c>A --&gt; B</c>, <c>B --&gt; C</c> and
    /// <c>A --&gt; C</c> the last one.</summary>
    /// <param name="sources">The sources by path relative to the generator's folder.</param>
    public static IReadOnlyList<string> Edges(IEnumerable<(string Path, string Text)> sources)
    {
        var (compilation, trees) = Compile(sources);
        var names = new Dictionary<string, SortedDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var tree in trees.Where(static tree => RoomOf(tree.FilePath) is not null))
        {
            var room = RoomOf(tree.FilePath)!;
            foreach (var named in NamedNamespaces(compilation, tree))
            {
                if (Rooms.FirstOrDefault(other => IsIn(named, "DocGen." + other)) is { } target && target != room)
                {
                    names.TryAdd(room, new(StringComparer.Ordinal));
                    names[room].TryAdd(target, tree.FilePath);
                }
            }
        }

        return [.. names.SelectMany(pair => pair.Value.Keys
                .Where(to => !pair.Value.Keys.Any(other => other != to && Reaches(names, other, to)))
                .Select(to => $"{pair.Key} --> {to}"))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Where files of some folders name one of some members of a type, as <c>file: member</c>.</summary>
    /// <param name="sources">The sources by path relative to the generator's folder.</param>
    /// <param name="folders">The folders, with a slash at the end.</param>
    /// <param name="type">The full name of the type.</param>
    /// <param name="members">The names of the members.</param>
    public static IReadOnlyList<string> Uses(IEnumerable<(string Path, string Text)> sources, string[] folders, string type, string[] members)
    {
        var (compilation, trees) = Compile(sources);
        return [.. from tree in trees
                   where folders.Any(folder => tree.FilePath.StartsWith(folder, StringComparison.Ordinal))
                   let model = compilation.GetSemanticModel(tree)
                   from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
                   where members.Contains(name.Identifier.ValueText, StringComparer.Ordinal)
                       && model.GetSymbolInfo(name).Symbol?.ContainingType?.ToDisplayString() == type
                   select $"{tree.FilePath}: {name.Identifier.ValueText}"];
    }

    private static bool Reaches(Dictionary<string, SortedDictionary<string, string>> names, string from, string to)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { from };
        var open = new Stack<string>(seen);
        while (open.TryPop(out var folder))
        {
            if (folder == to)
            {
                return true;
            }

            foreach (var next in names.TryGetValue(folder, out var named) ? named.Keys.Where(seen.Add) : [])
            {
                open.Push(next);
            }
        }

        return false;
    }

    /// <summary>The folder of a file below its stage's own folder; the file itself if it is in the stage's own folder.</summary>
    private static string PartOf(string path) => path.Split('/') is { Length: > 2 } parts ? string.Join('/', parts[..^1]) : path;

    /// <summary>The files that declare what a file names, with repeats.</summary>
    private static IEnumerable<string> NamedFiles(CSharpCompilation compilation, SyntaxTree tree)
    {
        var model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .Select(name => model.GetSymbolInfo(name).Symbol)
            .Where(static symbol => symbol is ITypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol)
            .SelectMany(static symbol => symbol!.OriginalDefinition.DeclaringSyntaxReferences.Take(1))
            .Select(static reference => reference.SyntaxTree.FilePath);
    }

    /// <summary>The rule that a file breaks by naming something of a namespace; null if none.</summary>
    private static string? Broken(string path, string named)
    {
        var room = RoomOf(path);
        if (s_parsers.Any(parser => IsIn(named, parser)) && room != "Markdown")
        {
            return "only Markdown names Markdig and YamlDotNet";
        }

        if (IsIn(named, "Microsoft.CodeAnalysis") && room is not (null or "Input" or "Diagnostics"))
        {
            return "only Input, Diagnostics and the wiring know the compiler";
        }

        if (Rooms.FirstOrDefault(other => IsIn(named, "DocGen." + other)) is not { } target || room is null)
        {
            return IsIn(named, "DocGen.Runtime") ? "the generator does not know the runtime that it emits" : null;
        }

        return (room, target) switch
        {
            ("Emit", "Api" or "Pages" or "Markdown") => "Emit knows the C# model only",
            ("Api" or "CSharp", "Markdown") => "the text of a page dies in Pages",
            _ => Array.IndexOf(Rooms, target) > Array.IndexOf(Rooms, room) ? $"{room} comes before {target}" : null,
        };
    }

    private static (CSharpCompilation Compilation, IReadOnlyList<SyntaxTree> Trees) Compile(IEnumerable<(string Path, string Text)> sources)
    {
        var trees = sources.Select(static source => CSharpSyntaxTree.ParseText(source.Text, new(LanguageVersion.Latest), source.Path)).ToList();
        return (CSharpCompilation.Create("Generator", trees, s_references.Value, new(OutputKind.DynamicallyLinkedLibrary)), trees);
    }

    /// <summary>The namespaces of all that a file names, with repeats.</summary>
    private static IEnumerable<string> NamedNamespaces(CSharpCompilation compilation, SyntaxTree tree)
    {
        var model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Select(name => Namespace(model.GetSymbolInfo(name).Symbol)).OfType<string>();
    }

    private static string? Namespace(ISymbol? symbol) => symbol switch
    {
        null => null,
        INamespaceSymbol => null,
        ITypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol => symbol.ContainingNamespace?.ToDisplayString(),
        _ => null,
    };

    private static string? RoomOf(string path) => path.Split('/') is { Length: > 1 } parts ? parts[0] : null;

    private static string Expected(string path) => string.Join('.', path.Split('/')[..^1].Prepend("DocGen"));

    private static bool IsPolyfill(string path) => path == "Primitives/Polyfills.cs";

    private static bool IsIn(string name, string ancestor)
        => name.StartsWith(ancestor, StringComparison.Ordinal) && (name.Length == ancestor.Length || name[ancestor.Length] == '.');

    private static IEnumerable<string> DeclaredNamespaces(SyntaxTree tree)
        => tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().Select(static declaration => declaration.Name.ToString());

    /// <summary>Everything that the tests run on, which holds Roslyn, Markdig and YamlDotNet.</summary>
    private static IReadOnlyList<MetadataReference> References()
        => [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith("DocGen.", StringComparison.Ordinal) || IsRenamedLibrary(path))
            .Select(static path => MetadataReference.CreateFromFile(path))];

    // The generator is compiled against copies with names of their own: DocGen.Markdig.dll.
    private static bool IsRenamedLibrary(string path) => s_parsers.Contains(Path.GetFileNameWithoutExtension(path)["DocGen.".Length..]);
}
