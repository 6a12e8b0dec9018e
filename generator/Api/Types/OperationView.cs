using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using DocGen.Api.Model;

namespace DocGen.Api.Types;

/// <summary>
/// Compares types as the merge of operations sees them: names, bases, links and tables of methods, which members there are, and of these no more than the ones
/// that were read. So the edit of a property merges operations again only where one of them depends on it: as a step of a route, or in the body of an update.
/// </summary>
internal sealed class OperationView : IEqualityComparer<MergedTypes?>
{
    /// <summary>The comparer; it has no state.</summary>
    public static readonly OperationView Instance = new();

    /// <inheritdoc/>
    public bool Equals(MergedTypes? x, MergedTypes? y)
    {
        if (ReferenceEquals(x, y))
        {
            return true;
        }

        // Types with which no operations were merged yet may differ in what the merge will read.
        return x is not null && y is not null && (x.HasBeenRead ? AreLike(x, y) : y.HasBeenRead && AreLike(y, x));
    }

    /// <inheritdoc/>
    public int GetHashCode(MergedTypes? obj) => obj is null ? 0 : RuntimeHelpers.GetHashCode(obj);

    private static bool AreLike(MergedTypes read, MergedTypes other)
        => (ReferenceEquals(read.Names, other.Names) || AreLike(read.Names, other.Names))
            && read.ReportedNames.SequenceEqual(other.ReportedNames, StringComparer.Ordinal)
            && HaveLikeMembers(read, other);

    private static bool AreLike(TypeNames left, TypeNames right)
        => left.SpeaksOData == right.SpeaksOData
            && (left.ParameterEnums is null ? right.ParameterEnums is null : right.ParameterEnums is { } enums && left.ParameterEnums.IsLike(enums))
            && HaveLikeTypes(left.Table, right.Table)
            && left.Namespaces.IsLike(right.Namespaces)
            && left.Table.LeadsWhere(right.Table);

    private static bool HaveLikeTypes(SymbolTable left, SymbolTable right)
    {
        var isLike = left.Types.Count == right.Types.Count && left.Enums.Count == right.Enums.Count;
        for (var i = 0; isLike && i < left.Types.Count; i++)
        {
            isLike = AreLike(left.Types[i], right.Types[i]);
        }

        for (var i = 0; isLike && i < left.Enums.Count; i++)
        {
            isLike = left.Enums[i].QualifiedName == right.Enums[i].QualifiedName;
        }

        return isLike;
    }

    private static bool HaveLikeMembers(MergedTypes read, MergedTypes other)
    {
        var (types, others) = (read.Names.Table.Types, other.Names.Table.Types);
        for (var i = 0; i < types.Count; i++)
        {
            if (!HaveLikeMembers(read, read.Members.Of(types[i]), other.Members.Of(others[i])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreLike(TypeSymbol left, TypeSymbol right)
    {
        if (left.QualifiedName != right.QualifiedName || left.Origin != right.Origin || left.IsEntity != right.IsEntity
            || left.Base?.QualifiedName != right.Base?.QualifiedName || left.Slices.Count != right.Slices.Count)
        {
            return false;
        }

        var isSame = true;
        for (var i = 0; i < left.Slices.Count; i++)
        {
            isSame &= ReferenceEquals(left.Slices[i].Page, right.Slices[i].Page);
            if (!isSame && !AreLike(left.Slices[i], right.Slices[i]))
            {
                return false;
            }
        }

        return isSame || left.IsAnyJson == right.IsAnyJson;
    }

    private static bool AreLike(TypeSlice left, TypeSlice right)
        => left.Page.Path == right.Page.Path && left.Page.SpeaksOData == right.Page.SpeaksOData && left.Page.Namespace == right.Page.Namespace
            && left.Resource.KeyProperty == right.Resource.KeyProperty && left.Resource.Members.IsEmpty == right.Resource.Members.IsEmpty
            && left.Resource.Methods.Equals(right.Resource.Methods);

    private static bool HaveLikeMembers(MergedTypes read, List<ApiProperty> members, List<ApiProperty> others)
    {
        if (ReferenceEquals(members, others) || members.Count != others.Count)
        {
            return members.Count == others.Count;
        }

        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].Name != others[i].Name || (read.WasRead(members[i]) && !members[i].Equals(others[i])))
            {
                return false;
            }
        }

        return true;
    }
}
