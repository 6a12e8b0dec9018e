using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DocGen.Api.Model;
using DocGen.Primitives;

namespace DocGen.CSharp;

/// <summary>
/// Documented namespaces in C#: the one that most types are in is <c>Models</c>, its sub-namespaces are sub-namespaces of it.
/// Names that differ in case only are one namespace; the ordinally first is taken.
/// </summary>
internal sealed class NamespaceNames
{
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _spellings = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _rootNamespace;

    /// <summary>Maps all namespaces of the model.</summary>
    public NamespaceNames(ApiModel api)
    {
        var names = api.Types.Select(static type => type.Namespace).Concat(api.Enums.Select(static item => item.Namespace));
        _rootNamespace = FindRoot(api);
        foreach (var name in new SortedSet<string>(names, StringComparer.Ordinal))
        {
            _paths[name] = Spell(Map(name));
        }
    }

    /// <summary>The path below Models, such as <c>CallRecords</c>; empty for Models itself.</summary>
    public string Path(string wireNamespace) => _paths[wireNamespace];

    /// <summary>Where a type has a namespace's name, the namespace gets <c>Namespace</c> appended.</summary>
    /// <param name="path">A path below Models.</param>
    /// <param name="isType">Whether a type has the name (second) in the path (first).</param>
    public static string Resolve(string path, Func<string, string, bool> isType)
    {
        if (path.Length == 0)
        {
            return path;
        }

        var (parent, result) = ("", "");
        foreach (var part in path.Split('.'))
        {
            var name = part;
            for (var i = 1; isType(parent, name); i++)
            {
                name = part + "Namespace" + (i == 1 ? "" : i.ToString(CultureInfo.InvariantCulture));
            }

            parent = Join(parent, part);
            result = Join(result, name);
        }

        return result;
    }

    private static string Join(string left, string right) => left.Length == 0 ? right : left + "." + right;

    private static string FindRoot(ApiModel api)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var type in api.Types)
        {
            counts[type.Namespace] = counts.TryGetValue(type.Namespace, out var count) ? count + 1 : 1;
        }

        if (counts.Count == 0)
        {
            return api.Enums.IsEmpty ? "" : api.Enums.GroupBy(static item => item.Namespace, StringComparer.Ordinal)
                .OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key, StringComparer.Ordinal).First().Key;
        }

        var best = counts.Values.Max();
        return Array.Find(counts.SortedKeys(StringComparer.Ordinal), name => counts[name] == best)!;
    }

    private string Map(string name)
    {
        if (name.Length == 0 || name == _rootNamespace)
        {
            return "";
        }

        var parts = name.Split('.');
        var rootParts = _rootNamespace.Split('.');
        var common = 0;
        while (common < parts.Length - 1 && common < rootParts.Length && string.Equals(parts[common], rootParts[common], StringComparison.OrdinalIgnoreCase))
        {
            common++;
        }

        var path = string.Join(".", parts.Skip(common).Select(Identifiers.ToPascalCase).Where(static part => part.Length > 0));
        return path.Length <= 400 ? path : "N" + Identifiers.Hash(path);
    }

    private string Spell(string path)
    {
        if (path.Length == 0)
        {
            return path;
        }

        var spelled = "";
        foreach (var part in path.Split('.'))
        {
            var longer = Join(spelled, part);
            if (!_spellings.TryGetValue(longer, out spelled!))
            {
                _spellings.Add(longer, spelled = longer);
            }
        }

        return spelled;
    }
}
