using System;
using System.Collections.Generic;
using DocGen.Primitives;

namespace DocGen.Api.Types;

/// <summary>All named types, by each of the ways in which pages name them. Case is ignored everywhere.</summary>
internal sealed class SymbolTable
{
    private readonly Dictionary<string, Symbol> _byQualifiedName;
    private readonly Dictionary<string, List<Symbol>> _byName;
    private readonly Dictionary<string, Symbol> _byLink;
    private readonly Dictionary<string, Symbol?> _byFileName;
    private readonly List<TypeSymbol> _types;
    private readonly List<EnumSymbol> _enums;

    /// <summary>Makes one without types.</summary>
    public SymbolTable()
    {
        (_byQualifiedName, _byName) = (new(StringComparer.OrdinalIgnoreCase), new(StringComparer.OrdinalIgnoreCase));
        (_byLink, _byFileName) = (new(StringComparer.OrdinalIgnoreCase), new(StringComparer.OrdinalIgnoreCase));
        (_types, _enums) = ([], []);
    }

    /// <summary>Makes one with the types of another, which keeps its own where some are added to this one or taken out of it.</summary>
    public SymbolTable(SymbolTable other)
    {
        (_byQualifiedName, _byName) = (new(other._byQualifiedName, StringComparer.OrdinalIgnoreCase), new(other._byName, StringComparer.OrdinalIgnoreCase));
        (_byLink, _byFileName) = (new(other._byLink, StringComparer.OrdinalIgnoreCase), new(other._byFileName, StringComparer.OrdinalIgnoreCase));
        (_types, _enums, TypesAdded) = ([.. other._types], [.. other._enums], other.TypesAdded);
    }

    /// <summary>The structures; by qualified name once <see cref="Sort"/> has run.</summary>
    public IReadOnlyList<TypeSymbol> Types => _types;

    /// <summary>The enumerations; by qualified name once <see cref="Sort"/> has run.</summary>
    public IReadOnlyList<EnumSymbol> Enums => _enums;

    /// <summary>How many structures were added, those that were taken out again among them.</summary>
    public int TypesAdded { get; private set; }

    /// <summary>Grows whenever a name may mean something else than before.</summary>
    public int Version { get; private set; }

    /// <summary>Finds a type by its namespace and name.</summary>
    public Symbol? FindQualified(string @namespace, string name) => FindQualified(Qualify(@namespace, name));

    /// <summary>Finds a type by its qualified name.</summary>
    public Symbol? FindQualified(string qualifiedName) => _byQualifiedName.TryGetValue(qualifiedName, out var symbol) ? symbol : null;

    /// <summary>The types of a name, whatever their namespace; null if there is none.</summary>
    public IReadOnlyList<Symbol>? FindNamed(string name) => _byName.TryGetValue(name, out var symbols) ? symbols : null;

    /// <summary>The type that a link leads to; the file name alone decides if the folder is not of this doc set.</summary>
    public Symbol? FindLinked(string path, string? anchor)
    {
        if (anchor is { Length: > 0 } && _byLink.TryGetValue(path + "#" + anchor, out var section))
        {
            return section;
        }

        if (_byLink.TryGetValue(path, out var symbol))
        {
            return symbol;
        }

        var file = NameParts.PageName(path);
        return anchor is { Length: > 0 } && _byFileName.TryGetValue(file + "#" + anchor, out symbol) && symbol is not null ? symbol
            : _byFileName.TryGetValue(file, out symbol) ? symbol
            : null;
    }

    /// <summary>Adds a structure, which is found by its name from then on.</summary>
    public TypeSymbol AddType(string @namespace, string name, TypeOrigin origin)
    {
        var symbol = new TypeSymbol(@namespace, origin, TypesAdded++);
        _types.Add(symbol);
        Add(symbol, @namespace, name);
        return symbol;
    }

    /// <summary>Adds an enumeration, which is found by its name from then on.</summary>
    public EnumSymbol AddEnum(string @namespace, string name)
    {
        var symbol = new EnumSymbol(@namespace);
        _enums.Add(symbol);
        Add(symbol, @namespace, name);
        return symbol;
    }

    /// <summary>Adds types that are complete already; those in a list keep their order until <see cref="Sort"/> runs.</summary>
    public void AddAll(IEnumerable<TypeSymbol> types, IEnumerable<EnumSymbol> enums)
    {
        foreach (var type in types)
        {
            _types.Add(type);
            Add(type, type.Namespace, type.Name);
        }

        foreach (var type in enums)
        {
            _enums.Add(type);
            Add(type, type.Namespace, type.Name);
        }
    }

    /// <summary>Lets links to a page, or to a section of it, lead to a type; the first one stays.</summary>
    public void Link(string path, string? anchor, Symbol symbol)
    {
        var link = anchor is null ? path : path + "#" + anchor;
        if (_byLink.ContainsKey(link))
        {
            return;
        }

        Version++;
        _byLink.Add(link, symbol);
        var file = anchor is null ? NameParts.PageName(path) : NameParts.PageName(path) + "#" + anchor;
        _byFileName[file] = _byFileName.TryGetValue(file, out var other) && !ReferenceEquals(other, symbol) ? null : symbol;
    }

    /// <summary>Lets another qualified name lead to a type, unless it is one of its own.</summary>
    public void AddAlias(string qualifiedName, Symbol symbol)
    {
        if (!_byQualifiedName.ContainsKey(qualifiedName))
        {
            Version++;
            _byQualifiedName.Add(qualifiedName, symbol);
        }
    }

    /// <summary>Takes a type out, because its name belongs to another.</summary>
    public void Remove(TypeSymbol symbol, string name)
    {
        Version++;
        _types.Remove(symbol);
        _byQualifiedName.Remove(Qualify(symbol.Namespace, name));
        _byName[name] = _byName[name].FindAll(other => !ReferenceEquals(other, symbol));
    }

    /// <summary>Takes types out of the output; they are still found.</summary>
    public void RemoveAll(Predicate<TypeSymbol> match) => _types.RemoveAll(match);

    /// <summary>Takes enumerations out of the output; they are still found.</summary>
    public void RemoveAll(Predicate<EnumSymbol> match) => _enums.RemoveAll(match);

    /// <summary>Brings the lists into the order of the output.</summary>
    public void Sort()
    {
        _types.Sort(static (left, right) => string.CompareOrdinal(left.QualifiedName, right.QualifiedName));
        _enums.Sort(static (left, right) => string.CompareOrdinal(left.QualifiedName, right.QualifiedName));
    }

    /// <summary>A name with its namespace.</summary>
    public static string Qualify(string @namespace, string name) => @namespace.Length == 0 ? name : @namespace + "." + name;

    /// <summary>Whether every name and link leads to a type of the same name and kind as in another table.</summary>
    public bool LeadsWhere(SymbolTable other) => LeadWhere(_byQualifiedName, other._byQualifiedName) && LeadWhere(_byLink, other._byLink);

    // Both were filled by the same steps, so that equal ones have their entries in one order.
    private static bool LeadWhere(Dictionary<string, Symbol> left, Dictionary<string, Symbol> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        var others = right.GetEnumerator();
        foreach (var pair in left)
        {
            others.MoveNext();
            var other = others.Current;
            if (pair.Key != other.Key || pair.Value.QualifiedName != other.Value.QualifiedName || pair.Value is TypeSymbol != other.Value is TypeSymbol)
            {
                return false;
            }
        }

        return true;
    }

    private void Add(Symbol symbol, string @namespace, string name)
    {
        Version++;
        _byQualifiedName.Add(Qualify(@namespace, name), symbol);

        // A table that was made of this one, or of which this one was made, has the same list.
        _byName[name] = _byName.TryGetValue(name, out var named) ? [.. named, symbol] : [symbol];
    }
}
