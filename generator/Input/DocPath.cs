using System;
using System.Collections.Generic;

namespace DocGen.Input;

/// <summary>Which additional files are pages, and what they are called: relative, with forward slashes, the same on every machine.</summary>
internal static class DocPath
{
    /// <summary>How the relative path of a page outside the root begins.</summary>
    public const string Up = "../";

    private static readonly string[] s_pageExtensions = [".md", ".markdown", ".mdx", ".txt"];
    private static readonly char[] s_separators = ['/'];
    private static readonly char[] s_windowsSeparators = ['/', '\\'];

    /// <summary>Whether a file may be a page, by its extension.</summary>
    public static bool IsPage(string path)
    {
        foreach (var extension in s_pageExtensions)
        {
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A directory with forward slashes and a trailing slash; empty if there is none.</summary>
    public static string Directory(string? path)
        => string.IsNullOrEmpty(path) ? "" : string.Join("/", Parts(path!)).TrimEnd('/') + "/";

    /// <summary>The path seen from the root, with <c>../</c> where it lies outside; the path itself if the two have nothing in common.</summary>
    /// <param name="root">What <see cref="Directory"/> gave.</param>
    /// <param name="path">The path as the compiler gave it.</param>
    public static string Relative(string root, string path)
    {
        var parts = Parts(path);
        if (root.Length == 0)
        {
            return string.Join("/", parts);
        }

        var rootParts = Parts(root);
        var shared = 0;
        while (shared < rootParts.Count && shared < parts.Count - 1 && Same(rootParts, parts[shared], shared))
        {
            shared++;
        }

        if (shared == 0)
        {
            return string.Join("/", parts);
        }

        var relative = new List<string>();
        for (var i = shared; i < rootParts.Count; i++)
        {
            relative.Add("..");
        }

        relative.AddRange(parts.GetRange(shared, parts.Count - shared));
        return string.Join("/", relative);
    }

    /// <summary>Whether a page lies below the root; one of another drive does not.</summary>
    /// <param name="relativePath">What <see cref="Relative"/> gave.</param>
    public static bool IsBelowRoot(string relativePath)
        => !relativePath.StartsWith(Up, StringComparison.Ordinal) && !relativePath.StartsWith("/", StringComparison.Ordinal) && !IsOfWindows(relativePath);

    /// <summary>A text that is the same for all spellings of one full path: without <c>.</c> and <c>..</c>, and without case on Windows.</summary>
    public static string Key(string path)
    {
        if (IsOfWindows(path))
        {
            return string.Join("/", Parts(path)).ToUpperInvariant();
        }

        // Nearly every path is plain, and there are thousands of them.
        var isPlain = path.IndexOf("/.", StringComparison.Ordinal) < 0 && path.IndexOf("//", StringComparison.Ordinal) < 0;
        return isPlain ? path : string.Join("/", Parts(path));
    }

    /// <summary>A path below a drive letter is Windows', where case means nothing.</summary>
    private static bool Same(List<string> rootParts, string part, int index)
    {
        var comparison = rootParts[0].EndsWith(":", StringComparison.Ordinal) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return string.Equals(rootParts[index], part, comparison);
    }

    /// <summary>The parts of a path, without <c>.</c> and with <c>..</c> resolved; the first is empty if the path starts at the root.</summary>
    private static List<string> Parts(string path)
    {
        var parts = new List<string>();
        var segments = path.Split(IsOfWindows(path) ? s_windowsSeparators : s_separators);
        for (var i = 0; i < segments.Length; i++)
        {
            if (segments[i] == ".." && parts.Count > 0 && parts[parts.Count - 1] is not ("" or ".."))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if ((segments[i].Length > 0 && segments[i] != ".") || (i == 0 && segments[i].Length == 0))
            {
                parts.Add(segments[i]);
            }
        }

        return parts;
    }

    /// <summary>
    /// Whether a path is one of Windows: <c>C:\docs</c>, <c>\\server\docs</c>. Elsewhere <c>\</c> is a character like any other,
    /// and <c>a\b.md</c> is another file than <c>a/b.md</c>.
    /// </summary>
    private static bool IsOfWindows(string path) => path.Length > 1 && (path[1] == ':' || path[0] == '\\');
}
