using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DocGen.Api.Model;
using DocGen.CSharp.Model;
using DocGen.Primitives;

namespace DocGen.CSharp;

/// <summary>Entity and complex types as records.</summary>
internal sealed class ModelLowering(ModelNames names, TypeMap types, DocumentationBuilder documentation)
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

    /// <summary>The members whose names are not their wire names in Pascal case, by type and then in the order of the members.</summary>
    public List<MemberRename> Renamed { get; } = [];

    /// <summary>A member of a record, a patch, a request or an options type.</summary>
    public static ModelMember CreateMember(ApiProperty property, string name, CSharpType type, DocumentationBuilder documentation, bool isRequired = false)
        => new()
        {
            Name = name,
            WireName = property.Name,
            Type = type,
            Documentation = documentation.Create(property.Description.Length > 0 ? property.Description : "The " + property.Name + " member."),
            Obsolete = DocumentationBuilder.Obsolete(property.IsDeprecated),
            IsRequired = isRequired,
        };

    private ModelRecord CreateRecord(ApiType type)
    {
        var wireName = type.QualifiedName;
        var name = names.Find(wireName)!;
        var lowered = LowerMembers(type, wireName);
        foreach (var (member, memberName) in lowered.Renamed ?? [])
        {
            Renamed.Add(new MemberRename(wireName, member, memberName));
        }

        return new ModelRecord
        {
            Name = name.Name,
            WireName = wireName,
            BaseName = Base(type) is { } baseType ? names.Find(baseType.QualifiedName)!.GlobalName : null,
            HoldsAnyJson = type.IsAnyJson,
            Members = lowered.Own,
            InheritedMembers = lowered.Inherited,
            Descendants = _descendants.TryGetValue(wireName, out var descendants) ? new(descendants.ToArray()) : default,
            Documentation = documentation.Create(type.Description.Length > 0 ? type.Description : "The type " + wireName + ".", type.Pages),
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
    private Lowered LowerMembers(ApiType type, string wireName)
    {
        if (_lowered.TryGetValue(wireName, out var lowered))
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
        var wireNames = new HashSet<string>(StringComparer.Ordinal);
        var own = DropRedeclared(type, inherited, wireNames);
        var scope = new NameScope(ReservedNames.RecordMembers, inherited?.Scope, name.Name);
        var memberNames = scope.ClaimAll(own.ConvertAll(static property => property.Name));
        var members = new ModelMember[own.Count];
        List<(string WireName, string Name)>? renamed = null;
        for (var i = 0; i < members.Length; i++)
        {
            members[i] = CreateMember(own[i], memberNames[i], types.Map(own[i].Type, name.Namespace), documentation);
            if (!Identifiers.IsPascalCaseOf(memberNames[i], own[i].Name))
            {
                (renamed ??= [.. inherited?.Renamed ?? []]).Add((own[i].Name, memberNames[i]));
            }
        }

        var above = inherited is null ? default : Concat(inherited.Inherited, inherited.Own);
        if (inherited is not null && inherited.Namespace != name.Namespace)
        {
            above = Qualify(above, inherited.Namespace);
        }

        return new Lowered(name.Namespace, new(members), above, inherited, wireNames, scope, renamed ?? inherited?.Renamed);
    }

    /// <summary>The merged model has no redeclared member; a record with one would not compile, so none is taken on trust.</summary>
    private static List<ApiProperty> DropRedeclared(ApiType type, Lowered? inherited, HashSet<string> wireNames)
    {
        var own = new List<ApiProperty>(type.Properties.Count);
        foreach (var property in type.Properties)
        {
            if (inherited?.HasMember(property.Name) != true && wireNames.Add(property.Name))
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
        => members.Select(
            member => member.Type.Kind is not (ValueKind.Model or ValueKind.Enum) || member.Type.Name.StartsWith("global::", StringComparison.Ordinal)
            ? member
            : member with { Type = member.Type with { Name = "global::" + baseNamespace + "." + member.Type.Name } }).ToEquatableArray();

    /// <summary>The members of a type that is lowered.</summary>
    private sealed class Lowered(
        string @namespace,
        EquatableArray<ModelMember> own,
        EquatableArray<ModelMember> inherited,
        Lowered? above,
        HashSet<string> wireNames,
        NameScope scope,
        List<(string WireName, string Name)>? renamed)
    {
        /// <summary>The namespace of its record.</summary>
        public string Namespace { get; } = @namespace;

        /// <summary>The members that it declares.</summary>
        public EquatableArray<ModelMember> Own { get; } = own;

        /// <summary>The members that it inherits.</summary>
        public EquatableArray<ModelMember> Inherited { get; } = inherited;

        /// <summary>The C# names of all of them.</summary>
        public NameScope Scope { get; } = scope;

        /// <summary>Those of all of them that could not have the names that they ask for; null if there are none.</summary>
        public List<(string WireName, string Name)>? Renamed { get; } = renamed;

        /// <summary>Whether one of them has a wire name.</summary>
        public bool HasMember(string wireName)
        {
            for (var level = this; level is not null; level = level.Above)
            {
                if (level.WireNames.Contains(wireName))
                {
                    return true;
                }
            }

            return false;
        }

        private Lowered? Above { get; } = above;

        private HashSet<string> WireNames { get; } = wireNames;
    }
}
