using System;
using System.Collections.Generic;
using DocGen.CSharp.Model;
using DocGen.Input;
using DocGen.Primitives;

namespace DocGen.CSharp;

/// <summary>
/// Cuts declarations into files. The file depends on the declaration's name alone: its namespace and the first two letters, case
/// ignored. So the number of files is bounded however many pages there are, and an edit changes the files of what it changes.
/// </summary>
internal sealed class FileGrouping(GeneratorOptions options)
{
    private readonly SortedDictionary<string, List<CSharpDeclaration>> _declarations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _namespaces = new(StringComparer.Ordinal);

    /// <summary>Adds a declaration to the file of its letters.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="path">Its namespace below the root namespace, such as <c>Models</c>.</param>
    /// <param name="key">The name that chooses the file.</param>
    public void Add(CSharpDeclaration declaration, string path, string key) => AddTo(path + "." + Letters(key) + ".g.cs", path, declaration);

    /// <summary>Adds an enumeration: its codec is in another namespace, so that a file of enumerations has several, and records are not in it.</summary>
    public void AddEnum(ModelEnum declaration, string path)
        => AddTo("Enums" + path.Substring("Models".Length) + "." + Letters(declaration.Name) + ".g.cs", path, declaration);

    /// <summary>Adds a declaration of the root namespace, with a file of its own.</summary>
    public void AddAlone(CSharpDeclaration declaration) => AddTo(declaration.Name.TrimStart('@') + ".g.cs", "", declaration);

    /// <summary>The files to emit, ordered by their hint names.</summary>
    public EquatableArray<CSharpFile> ToFiles()
    {
        var files = new List<CSharpFile>(_declarations.Count);
        foreach (var entry in _declarations)
        {
            entry.Value.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
            var path = _namespaces[entry.Key];
            var fullNamespace = path.Length == 0 ? options.Namespace : options.Namespace + "." + path;
            files.Add(new CSharpFile(entry.Key, fullNamespace, options.Namespace, options.IsInternal, new(entry.Value.ToArray())));
        }

        return new(files.ToArray());
    }

    private void AddTo(string hintName, string path, CSharpDeclaration declaration)
    {
        if (!_declarations.TryGetValue(hintName, out var declarations))
        {
            _declarations.Add(hintName, declarations = []);
            _namespaces.Add(hintName, path);
        }

        declarations.Add(declaration);
    }

    /// <summary>Two letters, the first in upper case and the second in lower case; hint names are unique ignoring case.</summary>
    private static string Letters(string name) => string.Concat(Letter(name, 0, char.ToUpperInvariant), Letter(name, 1, char.ToLowerInvariant));

    private static string Letter(string name, int index, Func<char, char> convert)
    {
        if (index >= name.Length)
        {
            return "";
        }

        return name[index] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') ? convert(name[index]).ToString() : "_";
    }
}
