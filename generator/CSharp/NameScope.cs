using System;
using System.Collections.Generic;
using System.Globalization;

namespace DocGen.CSharp;

/// <summary>The names in one declaration space. The rule for a name that is taken or reserved: <c>Value</c> is appended, then <c>Value2</c> and so on.</summary>
internal sealed class NameScope
{
    private readonly HashSet<string>? _reserved;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Makes an empty scope.</summary>
    /// <param name="reserved">Names that nothing gets.</param>
    public NameScope(HashSet<string>? reserved = null) => _reserved = reserved;

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

        var suffixed = name + "Value";
        for (var i = 2; !IsUsable(suffixed); i++)
        {
            suffixed = name + "Value" + i.ToString(CultureInfo.InvariantCulture);
        }

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
        foreach (var i in Order(wireNames, isOrdered || AreDistinct(names)))
        {
            if (IsUsable(names[i]))
            {
                _taken.Add(names[i]);
            }
            else
            {
                (open ??= []).Add(i);
            }
        }

        foreach (var i in open ?? [])
        {
            names[i] = Claim(names[i]);
        }
    }

    private static bool AreDistinct(string[] names)
    {
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

    private static int[] Order(IReadOnlyList<string> wireNames, bool asGiven)
    {
        var order = new int[wireNames.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        if (!asGiven)
        {
            Array.Sort(order, (left, right) =>
            {
                var result = string.CompareOrdinal(wireNames[left], wireNames[right]);
                return result != 0 ? result : left - right;
            });
        }

        return order;
    }

    private bool IsUsable(string name) => name.Length > 0 && !_taken.Contains(name) && (_reserved is null || !_reserved.Contains(name));
}
