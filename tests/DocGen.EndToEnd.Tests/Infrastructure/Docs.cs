using System.Reflection;

namespace DocGen.EndToEnd.Tests.Infrastructure;

/// <summary>The two sets of pages in docs-input, read by nothing cleverer than string methods.</summary>
internal static class Docs
{
    private static readonly string[] s_verbs = ["GET ", "POST ", "PATCH ", "PUT ", "DELETE "];

    /// <summary>The folder of the pages about devices.</summary>
    public static string Directory { get; } = FolderOf("DocsDirectory");

    /// <summary>The folder of the pages about the chat.</summary>
    public static string ChatDirectory { get; } = FolderOf("ChatDirectory");

    /// <summary>All request lines with a route of their own (<c>GET /users/{}</c>); example requests have a host and are left out.</summary>
    public static SortedSet<string> RequestLines()
    {
        IEnumerable<string> lines = System.IO.Directory
            .EnumerateFiles(Directory, "*", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines)
            .Where(line => s_verbs.Any(verb => line.StartsWith(verb + "/", StringComparison.Ordinal)));
        return new SortedSet<string>(lines.Select(WithoutNames), StringComparer.Ordinal);
    }

    /// <summary>All rows of verb and route of the chat's pages (<c>| `GET` | `/rooms/:room_id` |</c>), written as request lines.</summary>
    public static SortedSet<string> ChatRequestLines()
    {
        IEnumerable<string> lines = System.IO.Directory
            .EnumerateFiles(ChatDirectory, "*.md")
            .SelectMany(File.ReadLines)
            .Where(line => s_verbs.Any(verb => line.StartsWith($"| `{verb.TrimEnd()}`", StringComparison.Ordinal)))
            .Select(line => line.Split('`') is [_, var verb, _, var route, ..] ? $"{verb} {Braced(route)}" : line);
        return new SortedSet<string>(lines, StringComparer.Ordinal);
    }

    /// <summary>All links to other pages, as pairs of the page and the path that the link leads to.</summary>
    public static IEnumerable<(string Page, string Target)> Links() =>
        from folder in (string[])[Directory, ChatDirectory]
        from page in System.IO.Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
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

    private static string Braced(string route) => string.Join('/', route.Split('/').Select(step => step.StartsWith(':') ? "{}" : step));

    private static string FolderOf(string key) =>
        typeof(Docs).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == key).Value!;
}
