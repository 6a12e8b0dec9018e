namespace DocGen.Primitives;

/// <summary>The parts of qualified names, paths and addresses.</summary>
internal static class NameParts
{
    /// <summary>The last part of a qualified name: <c>crate</c> of <c>contoso.api.crate</c>; a name without a dot is its own last part.</summary>
    public static string LastPart(string name) => name.Substring(name.LastIndexOf('.') + 1);

    /// <summary>The name of the file at a path, or the last segment of an address: what stands behind the last slash.</summary>
    public static string FileName(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>The name of a page without its folder and extensions: <c>crate</c> of <c>docs/crate.en.md</c>.</summary>
    public static string PageName(string path)
    {
        var start = path.LastIndexOf('/') + 1;
        var dot = path.IndexOf('.', start);
        return dot < 0 ? path.Substring(start) : path.Substring(start, dot - start);
    }
}
