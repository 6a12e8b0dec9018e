using System.Reflection;

namespace DocGen.EndToEnd.Tests.Infrastructure;

/// <summary>The pages of docs-input, read by nothing cleverer than string methods.</summary>
internal static class Docs
{
    private static readonly string[] s_verbs = ["GET ", "POST ", "PATCH ", "PUT ", "DELETE "];

    /// <summary>The folder.</summary>
    public static string Directory { get; } = typeof(Docs).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "DocsDirectory").Value!;

    /// <summary>All request lines with a route of their own (<c>GET /users/{}</c>); example requests have a host and are left out.</summary>
    public static SortedSet<string> RequestLines()
    {
        IEnumerable<string> lines = System.IO.Directory
            .EnumerateFiles(Directory, "*", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines)
            .Where(line => s_verbs.Any(verb => line.StartsWith(verb + "/", StringComparison.Ordinal)));
        return new SortedSet<string>(lines.Select(WithoutNames), StringComparer.Ordinal);
    }

    /// <summary>All links to other pages, as pairs of the page and the path that the link leads to.</summary>
    public static IEnumerable<(string Page, string Target)> Links() =>
        from page in System.IO.Directory.EnumerateFiles(Directory, "*.md", SearchOption.AllDirectories)
        from part in File.ReadAllText(page).Split("](").Skip(1)
        let link = part[..part.IndexOf(')')].Split('#')[0]
        where link.EndsWith(".md", StringComparison.Ordinal) || link.EndsWith(".txt", StringComparison.Ordinal)
        select (page, Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, link)));

    /// <summary>Empties the braces: what a placeholder is called is of no importance on the wire.</summary>
    public static string WithoutNames(string line)
    {
        string[] parts = line.Trim().Split('{');
        return parts[0] + string.Concat(parts.Skip(1).Select(part => "{" + part[part.IndexOf('}')..]));
    }
}
