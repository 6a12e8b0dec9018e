using System;
using System.Collections.Generic;

namespace DocGen.Primitives;

/// <summary>Reads dictionaries in an order that does not depend on how they were filled.</summary>
internal static class DictionaryExtensions
{
    /// <summary>The keys in order.</summary>
    /// <param name="values">The dictionary.</param>
    /// <param name="comparer">The order.</param>
    public static string[] SortedKeys<T>(this Dictionary<string, T> values, StringComparer comparer)
    {
        var keys = new string[values.Count];
        values.Keys.CopyTo(keys, 0);
        Array.Sort(keys, comparer);
        return keys;
    }
}
