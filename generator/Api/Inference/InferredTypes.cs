using System;
using System.Collections.Generic;
using System.Globalization;
using DocGen.Api.Model;
using DocGen.Api.Types;
using DocGen.Pages.Model;

namespace DocGen.Api.Inference;

/// <summary>Makes types of records: gives each a name that no documented type has, then its members.</summary>
internal sealed class InferredTypes
{
    /// <summary>A longer name leaves out the owners between the first and the last.</summary>
    private const int LongestName = 48;

    private readonly SymbolTable _table;
    private readonly TypeResolver _resolver;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes one for a set of documented types.</summary>
    public InferredTypes(SymbolTable table, TypeResolver resolver) => (_table, _resolver) = (table, resolver);

    /// <summary>Makes the types; owners come first in the list.</summary>
    public void Create(IReadOnlyList<InferredRecord> records)
    {
        foreach (var type in _table.Types)
        {
            _taken.Add(Nouns.Capitalize(type.Name));
        }

        foreach (var type in _table.Enums)
        {
            _taken.Add(Nouns.Capitalize(type.Name));
        }

        foreach (var record in records)
        {
            record.Symbol = CreateSymbol(record);
        }

        foreach (var record in records)
        {
            record.Symbol!.Declare(CreateMembers(record));
        }

        _table.Sort();
    }

    /// <summary>Finds the type of a value that examples show.</summary>
    /// <param name="shape">What examples show of it.</param>
    /// <param name="part">The record of the object that the value holds; null if the value holds no object.</param>
    /// <param name="page">A page that shows it.</param>
    public ApiTypeReference TypeOf(JsonShape shape, InferredRecord? part, Page page)
    {
        var member = MemberShape.Of(shape);
        var reference = part?.Symbol?.Refer(member.IsList) ?? (member.Value.Kind == JsonShapeKind.TypeWord
            ? ResolveWord(member.Value.TypeName, page, member.IsList)
            : PrimitiveTypes.Refer(KindOf(member.Value.Kind), member.IsList));
        return member.IsMap ? reference with { IsMap = true } : reference;
    }

    /// <summary>The members of an object.</summary>
    public List<ApiProperty> CreateMembers(InferredRecord record)
    {
        var members = new List<ApiProperty>(record.Shape.Members.Count);
        foreach (var member in record.Shape.Members)
        {
            if (!PropertyMerger.IsProtocolMember(member.Name))
            {
                record.Parts.TryGetValue(member.Name, out var part);
                members.Add(new ApiProperty { Name = member.Name, Type = TypeOf(member.Shape, part, FirstPage(record)) });
            }
        }

        return members;
    }

    private static ApiTypeKind KindOf(JsonShapeKind kind) => kind switch
    {
        JsonShapeKind.Boolean => ApiTypeKind.Boolean,
        JsonShapeKind.Integer => ApiTypeKind.Int64,
        JsonShapeKind.LargeInteger => ApiTypeKind.Decimal,
        JsonShapeKind.Fraction => ApiTypeKind.Double,
        JsonShapeKind.EmptyText or JsonShapeKind.Text => ApiTypeKind.String,
        JsonShapeKind.Time => ApiTypeKind.DateTimeOffset,
        JsonShapeKind.Date => ApiTypeKind.Date,
        _ => ApiTypeKind.Untyped,
    };

    private static Page FirstPage(InferredRecord record)
    {
        foreach (var page in record.Pages.Values)
        {
            return page;
        }

        throw new InvalidOperationException("A record is of at least one page.");
    }

    /// <summary>The type of a text that names it: a documented one, a primitive, or else a text.</summary>
    private ApiTypeReference ResolveWord(string name, Page page, bool isList)
        => SampleTypes.TryResolve(new SampleMember("", SampleKind.Text, isList, name, default), page, _resolver)
            ?? PrimitiveTypes.Refer(ApiTypeKind.String, isList);

    private TypeSymbol CreateSymbol(InferredRecord record)
    {
        var name = ChooseName(record);
        var symbol = _table.AddType("", name, TypeOrigin.Example);
        symbol.Spell(name, isAnnotated: true);
        var description = record.Owner is null ? record.Description : record.Description + " " + record.Owner.Symbol!.Name + ".";
        foreach (var page in record.Pages.Values)
        {
            symbol.Slices.Add(new TypeSlice(page, new ResourceDefinition { Name = name, Description = description }));
        }

        return symbol;
    }

    private string ChooseName(InferredRecord record)
    {
        var last = "";
        foreach (var name in Candidates(record))
        {
            last = name;
            if (name.Length > 0 && _taken.Add(name))
            {
                return name;
            }
        }

        for (var number = 2; ; number++)
        {
            var name = last + number.ToString(CultureInfo.InvariantCulture);
            if (_taken.Add(name))
            {
                return name;
            }
        }
    }

    private static IEnumerable<string> Candidates(InferredRecord record)
    {
        if (record.Owner is null)
        {
            return record.Names;
        }

        var (owner, noun) = (record.Owner.Symbol!.Name, record.Names[0]);
        var root = record.Owner;
        while (root.Owner is not null)
        {
            root = root.Owner;
        }

        var candidates = new List<string>(3);
        if (record.IsShared || owner == noun + "List")
        {
            candidates.Add(noun);
        }

        if (owner.Length + noun.Length > LongestName)
        {
            candidates.Add(root.Symbol!.Name + noun);
        }

        candidates.Add(owner + noun);
        return candidates;
    }
}
