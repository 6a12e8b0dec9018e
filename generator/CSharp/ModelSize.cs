using System;
using System.Collections.Generic;
using DocGen.Api.Model;
using DocGen.Primitives;

namespace DocGen.CSharp;

/// <summary>How much code a model gives, before any of it is made.</summary>
internal static class ModelSize
{
    /// <summary>More entries are no client: some hundred megabytes of code.</summary>
    public const int Max = 2_000_000;

    /// <summary>The members of all records, each counted once more in every record that inherits it, and the places where a
    /// record names what derives from it.</summary>
    public static long Of(EquatableArray<ApiType> types)
    {
        var byName = new Dictionary<string, ApiType>(types.Count, StringComparer.Ordinal);
        foreach (var type in types)
        {
            byName[type.QualifiedName] = type;
        }

        long size = 0;
        foreach (var type in types)
        {
            // A base has one of its own at most some thirty times, and never itself: the merge has seen to both.
            size += type.Properties.Count;
            for (var ancestor = Base(type, byName); ancestor is not null; ancestor = Base(ancestor, byName))
            {
                size += ancestor.Properties.Count + 1;
            }
        }

        return size;
    }

    private static ApiType? Base(ApiType type, Dictionary<string, ApiType> byName)
        => type.BaseType is { } name && byName.TryGetValue(name, out var found) ? found : null;
}
