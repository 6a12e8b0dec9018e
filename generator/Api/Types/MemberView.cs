using System.Collections.Generic;
using DocGen.Api.Model;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Types;

/// <summary>
/// The members of structures, with what routes tell of them. The structures stay as their pages have them, as other merges of operations may look at them.
/// It notes which members were read: an edit of any other does not change what was made of them.
/// </summary>
/// <param name="table">The structures.</param>
/// <param name="documented">Their members as pages have them.</param>
internal sealed class MemberView(SymbolTable table, MemberTable documented)
{
    private readonly Dictionary<TypeSymbol, List<ApiProperty>> _declared = [];
    private readonly Dictionary<TypeSymbol, List<ApiProperty>> _changed = [];
    private readonly HashSet<ApiProperty> _read = new(ReferenceComparer<ApiProperty>.Instance);

    /// <summary>The members whose types or other facts were read. A member of which only the existence was asked is not among them.</summary>
    public HashSet<ApiProperty> MembersRead => _read;

    /// <summary>The members that a structure declares itself. A caller that looks at one of them hands it to
    /// <see cref="Read(ApiProperty)"/>, which notes it.</summary>
    public List<ApiProperty> Of(TypeSymbol type)
        => _changed.TryGetValue(type, out var members) || (type.Origin == TypeOrigin.Example && _declared.TryGetValue(type, out members))
            ? members
            : documented.Of(type);

    /// <summary>Whether a structure or one of its bases has a member.</summary>
    public bool Has(TypeSymbol type, string name) => Find(type, name) is not null;

    /// <summary>Whether a structure has most of the members that a table lists.</summary>
    public bool HasMost(TypeSymbol type, EquatableArray<MemberRow> rows)
    {
        var found = 0;
        foreach (var row in rows)
        {
            found += Has(type, row.Name) ? 1 : 0;
        }

        return found > 0 && found * 3 >= rows.Count * 2;
    }

    /// <summary>Reads a member of a structure or of one of its bases; null if none of them declares a member of that name.</summary>
    public ApiProperty? Read(TypeSymbol type, string name) => Find(type, name) is { } member ? Read(member) : null;

    /// <summary>Reads a member of those that <see cref="Of"/> gives.</summary>
    public ApiProperty Read(ApiProperty member)
    {
        _read.Add(member);
        return member;
    }

    /// <summary>Sets the members of a structure that no page documents.</summary>
    public void Declare(TypeSymbol type, List<ApiProperty> members) => _declared[type] = members;

    /// <summary>The members that were set, without what routes tell of them.</summary>
    public List<ApiProperty> Declared(TypeSymbol type) => _declared[type];

    /// <summary>Changes members as routes tell, in the order of the changes. What a structure redeclares of its changed
    /// bases is no member of its own.</summary>
    public void Apply(IReadOnlyCollection<MemberChange> changes)
    {
        foreach (var change in changes)
        {
            var type = (TypeSymbol)table.FindQualified(change.TypeName)!;
            if (!_changed.TryGetValue(type, out var members))
            {
                _changed.Add(type, members = [.. Of(type)]);
            }

            if (change.Index == members.Count)
            {
                members.Add(new() { Name = change.Name, Type = change.Type, IsNavigation = true });
            }
            else
            {
                members[change.Index] = members[change.Index] with { Name = change.Name, Type = change.Type };
            }
        }

        if (changes.Count > 0)
        {
            DropRedeclared();
        }
    }

    private ApiProperty? Find(TypeSymbol structure, string name)
    {
        for (var type = structure; type is not null; type = type.Base)
        {
            var member = type.Origin == TypeOrigin.Example || _changed.ContainsKey(type)
                ? Of(type).Find(other => other.Name == name)
                : documented.FindOwn(type, name);
            if (member is not null)
            {
                return member;
            }
        }

        return null;
    }

    private void DropRedeclared()
    {
        foreach (var type in Ancestry.SortBasesFirst(table.Types))
        {
            if (type.Base is { } parent && IsChanged(parent) && Of(type).Exists(member => Has(parent, member.Name)))
            {
                _changed[type] = Of(type).FindAll(member => !Has(parent, member.Name));
            }
        }
    }

    private bool IsChanged(TypeSymbol? type)
    {
        while (type is not null && !_changed.ContainsKey(type))
        {
            type = type.Base;
        }

        return type is not null;
    }
}
