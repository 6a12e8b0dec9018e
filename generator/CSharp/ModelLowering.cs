using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DocGen.Api.Model;
using DocGen.CSharp.Model;
using DocGen.Primitives;

namespace DocGen.CSharp;

/// <summary>Entity and complex types as records.</summary>
internal sealed class ModelLowering(TypeNames names, TypeMap types, DocumentationBuilder documentation)
{
    private readonly Dictionary<string, ApiType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Lowered> _lowered = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<DerivedType>> _descendants = new(StringComparer.Ordinal);

    /// <summary>Lowers all types, in their order.</summary>
    public List<ModelRecord> Lower(EquatableArray<ApiType> all, CancellationToken cancellationToken)
    {
        foreach (var type in all)
        {
            _types[type.QualifiedName] = type;
        }

        foreach (var type in all)
        {
            AddToAncestors(type);
        }

        var records = new List<ModelRecord>(all.Count);
        foreach (var type in all)
        {
            cancellationToken.ThrowIfCancellationRequested();
            records.Add(CreateRecord(type));
        }

        return records;
    }

    /// <summary>The C# name of a type's member, inherited ones included; null if it has no such member.</summary>
    public string? FindMemberName(string typeName, string wireName)
    {
        if (!_types.TryGetValue(typeName, out var type))
        {
            return null;
        }

        return LowerMembers(type).NameByWire.TryGetValue(wireName, out var name) ? name : null;
    }

    /// <summary>A member of a record, a patch, a request or an options type.</summary>
    public static ModelMember CreateMember(ApiProperty property, string name, CSharpType type, DocumentationBuilder documentation, bool isRequired = false) => new()
    {
        Name = name,
        WireName = property.Name,
        Type = type,
        Documentation = documentation.Create(property.Description, "The " + property.Name + " member."),
        Obsolete = DocumentationBuilder.Obsolete(property.IsDeprecated),
        IsRequired = isRequired,
    };

    private ModelRecord CreateRecord(ApiType type)
    {
        var name = names.Find(type.QualifiedName)!;
        var lowered = LowerMembers(type);
        return new ModelRecord
        {
            Name = name.Name,
            WireName = type.QualifiedName,
            BaseName = Base(type) is { } baseType ? names.Find(baseType.QualifiedName)!.GlobalName : null,
            Members = lowered.Own,
            InheritedMembers = lowered.Inherited,
            Descendants = _descendants.TryGetValue(type.QualifiedName, out var descendants) ? new(descendants.ToArray()) : default,
            Documentation = documentation.Create(type.Description, "The type " + type.QualifiedName + ".", type.Pages),
            Obsolete = DocumentationBuilder.Obsolete(type.Deprecation),
        };
    }

    private ApiType? Base(ApiType type) => type.BaseType is not null && _types.TryGetValue(type.BaseType, out var found) ? found : null;

    /// <summary>All types come in ordinal order, so that each list of descendants is in ordinal order.</summary>
    private void AddToAncestors(ApiType type)
    {
        DerivedType? derived = null;
        for (var ancestor = Base(type); ancestor is not null; ancestor = Base(ancestor))
        {
            if (!_descendants.TryGetValue(ancestor.QualifiedName, out var descendants))
            {
                _descendants.Add(ancestor.QualifiedName, descendants = []);
            }

            descendants.Add(derived ??= new DerivedType(type.QualifiedName, names.Find(type.QualifiedName)!.GlobalName));
        }
    }

    /// <summary>Lowers the bases first, from the root down, without recursion: a chain is as long as the pages make it.</summary>
    private Lowered LowerMembers(ApiType type)
    {
        if (_lowered.TryGetValue(type.QualifiedName, out var lowered))
        {
            return lowered;
        }

        var chain = new Stack<ApiType>();
        Lowered? inherited = null;
        for (var current = type; current is not null; current = Base(current))
        {
            if (_lowered.TryGetValue(current.QualifiedName, out inherited))
            {
                break;
            }

            chain.Push(current);
        }

        while (chain.Count > 0)
        {
            var current = chain.Pop();
            _lowered.Add(current.QualifiedName, inherited = LowerOwn(current, inherited));
        }

        return inherited!;
    }

    private Lowered LowerOwn(ApiType type, Lowered? inherited)
    {
        var name = names.Find(type.QualifiedName)!;
        var own = DropRedeclared(type, inherited);
        var scope = new NameScope(ReservedNames.RecordMembers);
        scope.Take(name.Name);
        foreach (var taken in inherited?.NameByWire.Values ?? Enumerable.Empty<string>())
        {
            scope.Take(taken);
        }

        var memberNames = scope.ClaimAll(own.ConvertAll(static property => property.Name));
        var nameByWire = inherited is null ? new(StringComparer.Ordinal) : new Dictionary<string, string>(inherited.NameByWire, StringComparer.Ordinal);
        var members = new ModelMember[own.Count];
        for (var i = 0; i < members.Length; i++)
        {
            members[i] = CreateMember(own[i], memberNames[i], types.Map(own[i].Type, name.Namespace), documentation);
            nameByWire[own[i].Name] = memberNames[i];
        }

        var above = inherited is null ? default : Concat(inherited.Inherited, inherited.Own);
        if (inherited is not null && inherited.Namespace != name.Namespace)
        {
            above = Qualify(above, inherited.Namespace);
        }

        return new Lowered(name.Namespace, new(members), above, nameByWire);
    }

    /// <summary>The merged model has no redeclared member; a record with one would not compile, so none is taken on trust.</summary>
    private static List<ApiProperty> DropRedeclared(ApiType type, Lowered? inherited)
    {
        var own = new List<ApiProperty>(type.Properties.Count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in type.Properties)
        {
            if (inherited?.NameByWire.ContainsKey(property.Name) != true && seen.Add(property.Name))
            {
                own.Add(property);
            }
        }

        return own;
    }

    private static EquatableArray<ModelMember> Concat(EquatableArray<ModelMember> left, EquatableArray<ModelMember> right)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return left.IsEmpty ? right : left;
        }

        var all = new ModelMember[left.Count + right.Count];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = i < left.Count ? left[i] : right[i - left.Count];
        }

        return new(all);
    }

    /// <summary>A base of another namespace names its neighbours by their simple names, which mean nothing here.</summary>
    private static EquatableArray<ModelMember> Qualify(EquatableArray<ModelMember> members, string baseNamespace)
        => members.Select(member => member.Type.Kind is not (ValueKind.Model or ValueKind.Enum) || member.Type.Name.StartsWith("global::", StringComparison.Ordinal)
            ? member
            : member with { Type = member.Type with { Name = "global::" + baseNamespace + "." + member.Type.Name } }).ToEquatableArray();

    private sealed record Lowered(
        string Namespace,
        EquatableArray<ModelMember> Own,
        EquatableArray<ModelMember> Inherited,
        Dictionary<string, string> NameByWire);
}
