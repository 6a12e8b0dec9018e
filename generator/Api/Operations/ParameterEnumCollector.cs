using System.Collections.Generic;
using System.Linq;
using DocGen.Api.Inference;
using DocGen.Api.Types;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Operations;

/// <summary>
/// Makes enumerations of the values that rows of parameters list: "`sort` (string): One of `age`, `size`." of <c>GET /crates</c> is CrateSort. Operations on
/// one noun share it, with the values of all. Where OData is spoken a text stays a text: its enumerations have names.
/// </summary>
internal sealed class ParameterEnumCollector(SymbolTable table)
{
    private readonly ParameterEnums _enums = new();
    private readonly Dictionary<string, EnumSymbol> _byName = new(System.StringComparer.Ordinal);

    /// <summary>Makes the enumerations of all operations; the documented types have to be there.</summary>
    public ParameterEnums Collect(List<Page> pages)
    {
        foreach (var page in pages.Where(static page => !page.SpeaksOData))
        {
            foreach (var operation in page.Operations.Where(static operation => !operation.Lines.IsEmpty))
            {
                var names = new HashSet<string>(operation.QueryParameters.Concat(operation.Body.Members).Concat(operation.PathParameters)
                    .Select(static row => row.Name),
                    System.StringComparer.Ordinal);
                Collect(page, operation, operation.QueryParameters, names);
                Collect(page, operation, operation.Body.Members, names);
            }
        }

        return _enums;
    }

    /// <summary>"One of `input` or `batch` must be there" names parameters and no values; a text that may be `true` is read
    /// as a truth by the service.</summary>
    private void Collect(Page page, OperationDefinition operation, EquatableArray<MemberRow> rows, HashSet<string> names)
    {
        foreach (var row in rows)
        {
            if (row is { Values.Count: > 1, IsMultiValued: false } && IsText(row.Type) && row.Values.All(TypeNameRules.IsIdentifier)
                && !row.Values.Any(names.Contains)
                && !row.Values.Any(static value => value is "true" or "false"))
            {
                var source = new SourceRow(page, row);
                var symbol = FindOrCreate(RecordNames.NounOf(operation.Lines[0].Route.Segments) + NameOf(row), row);
                symbol.Lists.Add(source);
                _enums.Add(source, symbol);
            }
        }
    }

    /// <summary>Whether a type says no more than "text". Without a type, values may be those of a member of the parameter.</summary>
    private static bool IsText(TypeExpression? type)
        => type is { Alternatives: { Count: 1 } names, IsMap: false } && names[0].LinkPath is null
            && names[0].Name.Equals("string", System.StringComparison.OrdinalIgnoreCase);

    /// <summary>The enumeration of a name: one that the pages have for the same member of a type and that knows the values, or else one of its own.</summary>
    private EnumSymbol FindOrCreate(string name, MemberRow row)
    {
        if (_byName.TryGetValue(name, out var known))
        {
            return known;
        }

        var symbol = table.Enums.FirstOrDefault(other => IsLike(other.Name, name) && Knows(other, row));
        if (symbol is null)
        {
            var free = name;
            while (table.Enums.Any(other => IsLike(other.Name, free)) || table.Types.Any(other => IsLike(other.Name, free)))
            {
                free += "Value";
            }

            symbol = table.AddEnum("", free);
            symbol.Spell(free, isAnnotated: false);
        }

        _byName.Add(name, symbol);
        return symbol;
    }

    /// <summary>Whether two names are one in C#: "ListReplies_policy" and "ListRepliesPolicy".</summary>
    private static bool IsLike(string left, string right)
        => left.Replace("_", "").Equals(right.Replace("_", ""), System.StringComparison.OrdinalIgnoreCase);

    /// <summary>Values in rows of an enumeration without a table are joined; one with a table has to have them.</summary>
    private static bool Knows(EnumSymbol symbol, MemberRow row)
        => symbol.Slices.Count == 0 || row.Values.All(value => symbol.Slices.Exists(slice => slice.Definition.Members.Any(member => member.Name == value)));

    /// <summary>"replies_policy" is RepliesPolicy.</summary>
    private static string NameOf(MemberRow row)
        => string.Concat(row.Name.Split('_', '-', '.', '[', ']')
            .Select(static part => part.Length == 0 ? "" : char.ToUpperInvariant(part[0]) + part.Substring(1)));
}
