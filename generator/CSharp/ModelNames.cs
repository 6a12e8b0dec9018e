using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Api.Model;
using DocGen.Diagnostics;
using DocGen.Input;
using DocGen.Primitives;

namespace DocGen.CSharp;

/// <summary>The C# names of all types and enumerations, by qualified wire name.</summary>
internal sealed class ModelNames
{
    private readonly Dictionary<string, ModelName> _names = new(StringComparer.Ordinal);
    private readonly NameScope _codecs = new(ReservedNames.CodecTypes);

    /// <summary>Names everything. Which of two types that meet keeps the name depends on their wire names alone.</summary>
    public ModelNames(ApiModel api, GeneratorOptions options, List<AnchoredDiagnostic> diagnostics)
    {
        var namespaces = new NamespaceNames(api);
        var entries = new List<Entry>(api.Types.Count + api.Enums.Count);
        entries.AddRange(api.Types.Select(type => new Entry(type.QualifiedName, type.Name, namespaces.Path(type.Namespace), type.Pages, IsEnum: false)));
        entries.AddRange(api.Enums.Select(item => new Entry(item.QualifiedName, item.Name, namespaces.Path(item.Namespace), item.Pages, IsEnum: true)));
        entries.Sort(static (left, right) => string.CompareOrdinal(left.WireName, right.WireName));

        var groups = entries.GroupBy(static entry => entry.Path, StringComparer.Ordinal).Select(static group => group.ToList()).ToList();
        var byPath = groups.ToDictionary(static group => group[0].Path, group => NameGroup(group, diagnostics), StringComparer.Ordinal);
        bool IsType(string path, string name) => byPath.TryGetValue(path, out var names) && names.Contains(name);
        foreach (var group in groups.OrderBy(static group => group[0].Path, StringComparer.Ordinal))
        {
            var path = NamespaceNames.Resolve(group[0].Path, IsType);
            var fullNamespace = options.Namespace + ".Models" + (path.Length == 0 ? "" : "." + path);
            Add(group, fullNamespace, group[0].Path.Replace(".", ""));
        }
    }

    /// <summary>Takes over names that are made.</summary>
    public ModelNames(EquatableArray<ModelName> names)
    {
        foreach (var name in names)
        {
            _names.Add(name.WireName, name);
        }
    }

    /// <summary>All names, in an order that depends on the model alone.</summary>
    public EquatableArray<ModelName> All => _names.Values.ToEquatableArray();

    /// <summary>The name of a type or enumeration; null if the model has no such type.</summary>
    public ModelName? Find(string? wireName) => wireName is not null && _names.TryGetValue(wireName, out var name) ? name : null;

    private static HashSet<string> NameGroup(List<Entry> entries, List<AnchoredDiagnostic> diagnostics)
    {
        var wireNames = entries.ConvertAll(static entry => entry.ShortName);

        // A record that is called like a member that it has anyway would not compile.
        var names = new NameScope(ReservedNames.RecordMembers).ClaimAll(wireNames, isOrdered: true);
        for (var i = 0; i < entries.Count; i++)
        {
            entries[i].Name = names[i];
            var plain = Identifiers.ToPascalCase(entries[i].ShortName);
            if (plain != names[i] && entries[i].Pages.Count > 0)
            {
                var arguments = new[] { entries[i].WireName, names[i], plain };
                diagnostics.Add(new AnchoredDiagnostic(CSharpDiagnosticIds.TypesMeet, entries[i].Pages[0], -1, new(arguments)));
            }
        }

        return new HashSet<string>(names, StringComparer.Ordinal);
    }

    private void Add(IEnumerable<Entry> entries, string fullNamespace, string prefix)
    {
        foreach (var entry in entries)
        {
            var requestName = Identifiers.Bound(prefix + entry.Name, entry.WireName);
            _names[entry.WireName] = new ModelName(entry.WireName, fullNamespace, entry.Name, requestName)
            {
                CodecName = entry.IsEnum ? _codecs.Claim(requestName + "Codec") : "",
            };
        }
    }

    private sealed record Entry(string WireName, string ShortName, string Path, EquatableArray<string> Pages, bool IsEnum)
    {
        public string Name { get; set; } = "";
    }
}
