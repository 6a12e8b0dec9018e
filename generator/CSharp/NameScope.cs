using System;
using System.Collections.Generic;
using System.Globalization;

namespace DocGen.CSharp;

/// <summary>The names in one declaration space. The rule for a name that is taken or reserved: <c>Value</c> is appended,
/// then <c>Value2</c> and so on.</summary>
internal sealed class NameScope
{
    /// <summary>So few names are compared with each other faster than a set is made.</summary>
    private const int FewNames = 12;

    private readonly HashSet<string>? _reserved;
    private readonly NameScope? _outer;
    private readonly string? _owner;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private Dictionary<string, int>? _next;

    /// <summary>Makes a scope in which no name is taken yet.</summary>
    /// <param name="reserved">Names that nothing gets.</param>
    public NameScope(HashSet<string>? reserved = null) => _reserved = reserved;

    /// <summary>Makes the scope of a type's members.</summary>
    /// <param name="reserved">Names that nothing gets.</param>
    /// <param name="outer">The scope of its base, whose names are taken here too; null for none.</param>
    /// <param name="owner">The type's own name, which is taken here alone.</param>
    public NameScope(HashSet<string> reserved, NameScope? outer, string owner)
    {
        _reserved = reserved;
        _outer = outer;
        _owner = owner;
    }

    /// <summary>Takes a name out of the scope; false if it is taken already.</summary>
    public bool Take(string name) => _taken.Add(name);

    /// <summary>Gives the name, or the next free one of its series. An empty name gives Value.</summary>
    public string Claim(string name)
    {
        if (IsUsable(name))
        {
            _taken.Add(name);
            return name;
        }

        // No name becomes free again, so a series goes on where it was left: from the start, thousands of names that meet would cost their square.
        _next ??= new(StringComparer.Ordinal);
        _next.TryGetValue(name, out var number);
        string suffixed;
        do
        {
            number++;
            suffixed = name + "Value" + (number == 1 ? "" : number.ToString(CultureInfo.InvariantCulture));
        }
        while (!IsUsable(suffixed));

        _next[name] = number;
        _taken.Add(suffixed);
        return suffixed;
    }

    /// <summary>
    /// Gives each of several wire names its C# name. A wire name that has a C# name of its own keeps it; of those that meet, the first
    /// in ordinal order (or in the given order) keeps it, whatever the order of the pages.
    /// </summary>
    /// <param name="wireNames">The wire names.</param>
    /// <param name="isOrdered">Whether the given order decides, as with members of enumerations.</param>
    public string[] ClaimAll(IReadOnlyList<string> wireNames, bool isOrdered = false)
    {
        var names = new string[wireNames.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = Identifiers.ToPascalCase(wireNames[i]);
        }

        ClaimAll(wireNames, names, isOrdered);
        return names;
    }

    /// <summary>As above, for names that are C# names already and are replaced where they meet.</summary>
    public void ClaimAll(IReadOnlyList<string> wireNames, string[] names, bool isOrdered = false)
    {
        List<int>? open = null;
        var order = isOrdered || AreDistinct(names) ? null : Order(wireNames);
        for (var position = 0; position < names.Length; position++)
        {
            var i = order is null ? position : order[position];
            if (IsUsable(names[i]))
            {
                _taken.Add(names[i]);
            }
            else
            {
                (open ??= []).Add(i);
            }
        }

        if (open is null)
        {
            return;
        }

        foreach (var i in open)
        {
            names[i] = Claim(names[i]);
        }
    }

    private static bool AreDistinct(string[] names)
    {
        if (names.Length <= FewNames)
        {
            return AreFewDistinct(names);
        }

        var distinct = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!distinct.Add(name))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreFewDistinct(string[] names)
    {
        for (var i = 1; i < names.Length; i++)
        {
            for (var k = 0; k < i; k++)
            {
                if (names[i] == names[k])
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static int[] Order(IReadOnlyList<string> wireNames)
    {
        var order = new int[wireNames.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (left, right) =>
        {
            var result = string.CompareOrdinal(wireNames[left], wireNames[right]);
            return result != 0 ? result : left - right;
        });

        return order;
    }

    private bool IsUsable(string name)
        => name.Length > 0 && !IsTaken(name) && name != _owner && (_reserved is null || !_reserved.Contains(name));

    private bool IsTaken(string name)
    {
        for (var scope = this; scope is not null; scope = scope._outer)
        {
            if (scope._taken.Contains(name))
            {
                return true;
            }
        }

        return false;
    }
}
