using System.Collections.Generic;
using DocGen.Api.Model;

namespace DocGen.Api.Types;

/// <summary>A named type while the pages that document it are merged.</summary>
internal abstract class Symbol
{
    private readonly List<(string Name, int Votes)> _spellings = new(1);
    private string? _name;
    private string? _qualifiedName;
    private ApiTypeReference? _single;
    private ApiTypeReference? _collection;

    protected Symbol(string @namespace) => Namespace = @namespace;

    /// <summary>The namespace that the pages give; empty where they give none.</summary>
    public string Namespace { get; }

    /// <summary>The name, in the spelling with the most votes; one without humps yields to one with humps.</summary>
    public string Name => _name ??= Choose();

    /// <summary>The name with its namespace, as JSON has it.</summary>
    public string QualifiedName => _qualifiedName ??= Namespace.Length == 0 ? Name : Namespace + "." + Name;

    /// <summary>The kind of references to it.</summary>
    protected abstract ApiTypeKind Kind { get; }

    /// <summary>Votes for a spelling of the name; an annotation counts more than any number of headings.</summary>
    public void Spell(string name, bool isAnnotated)
    {
        var votes = isAnnotated ? 1000 : 1;
        var index = _spellings.FindIndex(known => known.Name == name);
        if (index < 0)
        {
            _spellings.Add((name, votes));
        }
        else
        {
            _spellings[index] = (name, _spellings[index].Votes + votes);
        }
    }

    /// <summary>The one reference object of each form.</summary>
    public ApiTypeReference Refer(bool isCollection) => isCollection
        ? _collection ??= new ApiTypeReference(Kind, QualifiedName, IsCollection: true)
        : _single ??= new ApiTypeReference(Kind, QualifiedName);

    private string Choose()
    {
        var (best, most, isBestFlat) = ("", 0, true);
        if (_spellings.Count > 1)
        {
            _spellings.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        }

        foreach (var (name, votes) in _spellings)
        {
            var isFlat = IsFlat(name);
            if (isFlat == isBestFlat ? votes > most : isBestFlat)
            {
                (best, most, isBestFlat) = (name, votes, isFlat);
            }
        }

        return best;
    }

    /// <summary>Whether there are no humps, or they are lost: such a spelling yields to one that has them.</summary>
    private static bool IsFlat(string name) => EnglishNames.CountHumps(name) == (name[0] is >= 'A' and <= 'Z' ? 1 : 0);
}
