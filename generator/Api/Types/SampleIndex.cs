using System;
using System.Collections.Generic;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Types;

/// <summary>Finds members of a JSON representation by name. All rows of a table ask for the same one, so its last table of names is kept.</summary>
internal sealed class SampleIndex
{
    // So few members are compared with each other faster than a table of them is made.
    private const int FewMembers = 16;

    private readonly Dictionary<string, SampleMember> _byName = new(StringComparer.OrdinalIgnoreCase);
    private SampleMember? _first;
    private int _count;

    /// <summary>What JSON shows of a member, case ignored; null if nothing.</summary>
    public SampleMember? Find(EquatableArray<SampleMember> sample, string name)
    {
        if (sample.Count <= FewMembers)
        {
            return FindInFew(sample, name);
        }

        if (!ReferenceEquals(_first, sample[0]) || _count != sample.Count)
        {
            (_first, _count) = (sample[0], sample.Count);
            _byName.Clear();
            foreach (var member in sample)
            {
                if (!_byName.ContainsKey(member.Name))
                {
                    _byName.Add(member.Name, member);
                }
            }
        }

        return _byName.TryGetValue(name, out var found) ? found : null;
    }

    private static SampleMember? FindInFew(EquatableArray<SampleMember> sample, string name)
    {
        foreach (var member in sample)
        {
            if (member.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return member;
            }
        }

        return null;
    }
}
