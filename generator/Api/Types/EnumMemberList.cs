using System;
using System.Collections.Generic;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Types;

/// <summary>The members of an enumeration while several lists of them are merged.</summary>
/// <param name="capacity">How many members are expected.</param>
internal sealed class EnumMemberList(int capacity = 0)
{
    // Numbers are of 64 bits with a sign, and the lowering wants one to spare.
    private const int MaxFlags = 62;

    private readonly List<EnumMember> _members = new(capacity);
    private readonly Dictionary<string, int> _indexes = new(capacity, StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many members the list has.</summary>
    public int Count => _members.Count;

    /// <summary>Adds a member, or what an earlier one of its name lacks.</summary>
    public void Add(EnumMember member)
    {
        if (member.Name.Length == 0)
        {
            return;
        }

        if (!_indexes.TryGetValue(member.Name, out var index))
        {
            _indexes.Add(member.Name, _members.Count);
            _members.Add(member);
            _names.Add(member.Name);
            return;
        }

        var known = _members[index];
        _members[index] = new EnumMember(known.Name, known.Value ?? member.Value, known.Description.Length > 0 ? known.Description : member.Description);
    }

    /// <summary>Adds the members that a page lists.</summary>
    public void AddRange(EquatableArray<EnumMember> members)
    {
        foreach (var member in members)
        {
            Add(member);
        }
    }

    /// <summary>Whether at least half of the shorter list is in both.</summary>
    public bool SharesMost(EquatableArray<EnumMember> members)
    {
        var shared = 0;
        foreach (var member in members)
        {
            shared += _names.Contains(member.Name) ? 1 : 0;
        }

        return shared * 2 >= Math.Min(_members.Count, members.Count);
    }

    /// <summary>Whether there is one of this name, case ignored.</summary>
    public bool Contains(string name) => _names.Contains(name);

    /// <summary>Whether a member has a documented number.</summary>
    public bool HasNumbers => _members.Exists(static member => member.Value is not null);

    /// <summary>Whether a list has just these members, in whatever order.</summary>
    public bool HasSameNames(EquatableArray<string> names)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!_indexes.ContainsKey(name) || !known.Add(name))
            {
                return false;
            }
        }

        return known.Count == _members.Count;
    }

    /// <summary>Brings the members into the order of a list that has just these.</summary>
    public void Reorder(string[] names)
    {
        var places = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            places[names[i]] = i;
        }

        _members.Sort((left, right) => places[left.Name].CompareTo(places[right.Name]));
        for (var i = 0; i < _members.Count; i++)
        {
            _indexes[_members[i].Name] = i;
        }
    }

    /// <summary>The names, with bars between them.</summary>
    public override string ToString() => string.Join("|", _members.ConvertAll(static member => member.Name));

    /// <summary>
    /// Whether values are combined. Of what the pages call multi-valued, members without any number are bits, for which the lowering finds numbers.
    /// Documented numbers have to be bits: nothing but zero, powers of two and, if the pages call it multi-valued, their combinations; and more than two
    /// powers. Without such words the gaps between the powers have to speak, so 0, 1, 2 and 3 are no flags.
    /// </summary>
    public bool AreFlags(bool isMultiValued)
    {
        if (!HasNumbers)
        {
            return isMultiValued && _members.Count is > 1 and <= MaxFlags;
        }

        long bits = 0;
        foreach (var member in _members)
        {
            if (member.Value is not { } value || value < 0)
            {
                return false;
            }

            var isBit = (value & (value - 1)) == 0;
            if (!isBit && !isMultiValued)
            {
                return false;
            }

            bits |= isBit ? value : 0;
        }

        foreach (var member in _members)
        {
            if ((member.Value!.Value & ~bits) != 0)
            {
                return false;
            }
        }

        return bits > 3;
    }

    /// <summary>The members in order; one without a number follows the one before it, unless they are bits.</summary>
    public EquatableArray<EnumMember> ToNumbered(bool areFlags)
    {
        if (areFlags && !HasNumbers)
        {
            return _members.ToEquatableArray();
        }

        var numbered = new EnumMember[_members.Count];
        long next = 0;
        for (var i = 0; i < numbered.Length; i++)
        {
            numbered[i] = _members[i].Value is null ? new EnumMember(_members[i].Name, next, _members[i].Description) : _members[i];
            next = unchecked(numbered[i].Value!.Value + 1);
        }

        return new EquatableArray<EnumMember>(numbered);
    }
}
