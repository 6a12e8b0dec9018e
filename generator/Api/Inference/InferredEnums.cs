using System.Collections.Generic;
using DocGen.Api.Model;
using DocGen.Api.Types;
using DocGen.Pages.Model;

namespace DocGen.Api.Inference;

/// <summary>
/// Makes enumerations of the values that an example or a list of members gives (<c>"state": "open | closed"</c>): one for each member, or one for all members
/// of a name with the same values.
/// </summary>
/// <param name="table">The named types.</param>
/// <param name="taken">The names of all types.</param>
internal sealed class InferredEnums(SymbolTable table, HashSet<string> taken)
{
    private readonly Dictionary<string, int> _counts = new(System.StringComparer.Ordinal);
    private readonly Dictionary<string, EnumSymbol> _symbols = new(System.StringComparer.Ordinal);

    /// <summary>Counts which members of all records list the same values.</summary>
    public void Count(IReadOnlyList<InferredRecord> records)
    {
        foreach (var record in records)
        {
            foreach (var member in record.Shape.Members)
            {
                if (KeyOf(member) is { } key)
                {
                    _counts[key] = _counts.TryGetValue(key, out var count) ? count + 1 : 1;
                }
            }
        }
    }

    /// <summary>Finds the enumeration of a member; null if no values are listed.</summary>
    public ApiTypeReference? Find(InferredRecord owner, JsonShapeMember member)
    {
        if (KeyOf(member) is not { } key)
        {
            return null;
        }

        if (!_symbols.TryGetValue(key, out var symbol))
        {
            var name = ChooseName(owner.Symbol!.Name, Nouns.Singular(member.Name), isShared: _counts[key] > 1);
            symbol = table.AddEnum("", name);
            symbol.IsOfExamples = true;
            symbol.Spell(name, isAnnotated: true);
            symbol.Samples.Add([.. ValuesOf(member)]);
            _symbols.Add(key, symbol);
        }

        return symbol.Refer(member.Shape.Kind == JsonShapeKind.Array);
    }

    private string ChooseName(string owner, string noun, bool isShared)
    {
        string[] names = isShared ? [Nouns.IsVague(noun) ? InferredTypes.WrapperSuffix + noun : noun, owner + noun] : [owner + noun];
        foreach (var name in names)
        {
            if (taken.Add(name))
            {
                return name;
            }
        }

        for (var number = 2; ; number++)
        {
            var name = names[names.Length - 1] + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (taken.Add(name))
            {
                return name;
            }
        }
    }

    private static Primitives.EquatableArray<string> ValuesOf(JsonShapeMember member)
        => member.Shape.Kind == JsonShapeKind.Array ? member.Shape.Item!.Values : member.Shape.Values;

    private static string? KeyOf(JsonShapeMember member) => ValuesOf(member) is { Count: > 1 } values ? member.Name + " " + string.Join("|", values) : null;
}
