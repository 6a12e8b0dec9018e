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

    /// <summary>What the name of a record ends with that is there for the sake of an object in it.</summary>
    public const string WrapperSuffix = "Response";

    private readonly SymbolTable _table;
    private readonly MemberView _members;
    private readonly TypeResolver _resolver;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly InferredEnums _enums;

    /// <summary>Makes one for a set of documented types.</summary>
    /// <param name="table">Takes the types.</param>
    /// <param name="members">Takes their members.</param>
    /// <param name="resolver">Resolves names of types.</param>
    public InferredTypes(SymbolTable table, MemberView members, TypeResolver resolver)
        => (_table, _members, _resolver, _enums) = (table, members, resolver, new InferredEnums(table, _taken));

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

        _enums.Count(records);
        foreach (var record in records)
        {
            _members.Declare(record.Symbol!, CreateMembers(record));
        }

        _table.Sort();
    }

    /// <summary>Finds the type of a value that examples show.</summary>
    /// <param name="shape">What examples show of it.</param>
    /// <param name="part">The record of the object that the value holds; null if the value holds no object.</param>
    /// <param name="page">A page that shows it.</param>
    /// <param name="name">The name of the member that holds it; empty for what an operation gives.</param>
    public ApiTypeReference TypeOf(JsonShape shape, InferredRecord? part, Page page, string name = "")
    {
        var member = MemberShape.Of(shape, name);
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
                var page = record.FirstPage;
                var told = FindTold(member.Shape, page);
                var type = told is null or { Kind: ApiTypeKind.String }
                    ? _enums.Find(record, member) ?? told ?? TypeOf(member.Shape, part, page, member.Name)
                    : told;
                members.Add(new ApiProperty { Name = member.Name, Type = type, Description = member.Description });
            }
        }

        return members;
    }

    /// <summary>
    /// The type that a table or a list of the response's members gives; null if there is none, if it says no more than the example, or if the example shows
    /// that it cannot be right.
    /// </summary>
    public ApiTypeReference? FindTold(JsonShape shape, Page page)
    {
        if (shape.Told is not { } told || _resolver.TryResolve(told, page) is not { Kind: not ApiTypeKind.Untyped } type)
        {
            return null;
        }

        var isList = shape.Kind == JsonShapeKind.Array;
        var kind = isList ? shape.Item!.Kind : shape.Kind;
        var isNamed = type.Kind is ApiTypeKind.Structure or ApiTypeKind.Enumeration;
        return kind == JsonShapeKind.Unknown ? isList ? type with { IsCollection = true } : type
            : (isNamed && kind is JsonShapeKind.Object or JsonShapeKind.Text) || CanBe(type.Kind, kind) ? type with { IsCollection = isList }
            : null;
    }

    /// <summary>Whether a primitive type holds a value that an example shows.</summary>
    private static bool CanBe(ApiTypeKind type, JsonShapeKind shown) => shown switch
    {
        JsonShapeKind.Boolean => type == ApiTypeKind.Boolean,
        JsonShapeKind.Integer
            => type is ApiTypeKind.Int16 or ApiTypeKind.Int32 or ApiTypeKind.Int64 or ApiTypeKind.Double or ApiTypeKind.Single or ApiTypeKind.Decimal,
        JsonShapeKind.Fraction => type is ApiTypeKind.Double or ApiTypeKind.Single or ApiTypeKind.Decimal,
        JsonShapeKind.Time => type is ApiTypeKind.String or ApiTypeKind.DateTimeOffset,
        JsonShapeKind.Date => type is ApiTypeKind.String or ApiTypeKind.Date,
        JsonShapeKind.Text or JsonShapeKind.EmptyText => type is ApiTypeKind.String or ApiTypeKind.Guid or ApiTypeKind.Binary or ApiTypeKind.Duration,
        JsonShapeKind.TypeWord => true,
        _ => false,
    };

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
        if (record.IsShared || owner == noun + "List" || (record.Owner.Owner is null && !Nouns.IsVague(noun)
            && (owner.EndsWith("List", StringComparison.Ordinal) || owner.EndsWith(WrapperSuffix, StringComparison.Ordinal))))
        {
            candidates.Add(noun);
        }

        if (owner.EndsWith(noun, StringComparison.Ordinal))
        {
            // "RoomStateState" says nothing more than "RoomStateItem".
            candidates.Add(owner + "Item");
            return candidates;
        }

        if (owner.Length + noun.Length > LongestName)
        {
            candidates.Add(root.Symbol!.Name + noun);
        }

        candidates.Add(owner + noun);
        return candidates;
    }
}
