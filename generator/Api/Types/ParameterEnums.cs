using System.Collections.Generic;

namespace DocGen.Api.Types;

/// <summary>The enumerations of parameters whose rows list values and call them text.</summary>
internal sealed class ParameterEnums
{
    private readonly Dictionary<(string Page, int Row), EnumSymbol> _byRow = [];

    /// <summary>Keeps the enumeration of a row.</summary>
    public void Add(SourceRow source, EnumSymbol symbol) => _byRow[(source.Page.Path, source.Row.Anchor)] = symbol;

    /// <summary>Whether each row has an enumeration of the same name as in another table.</summary>
    public bool IsLike(ParameterEnums other)
    {
        if (_byRow.Count != other._byRow.Count)
        {
            return false;
        }

        foreach (var pair in _byRow)
        {
            if (!other._byRow.TryGetValue(pair.Key, out var symbol) || symbol.QualifiedName != pair.Value.QualifiedName)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The enumeration of a row; null if its values are those of its type.</summary>
    public EnumSymbol? Find(SourceRow source)
        => _byRow.Count > 0 && source.Row.Values.Count > 1 && _byRow.TryGetValue((source.Page.Path, source.Row.Anchor), out var symbol) ? symbol : null;
}
