using System.Collections.Generic;
using System.Runtime.CompilerServices;
using DocGen.Api.Model;
using DocGen.Api.Types;
using DocGen.Pages.Model;

namespace DocGen.Api.Operations;

/// <summary>
/// Remembers what the types that pages name mean, once the documented types have their bases: the rules for responses and bodies ask for the same ones many
/// times, for each operation and each of its routes.
/// </summary>
/// <param name="resolver">Resolves names of types.</param>
/// <param name="table">The named types. What was remembered before a type was added to it is forgotten.</param>
internal sealed class MeaningMemo(TypeResolver resolver, SymbolTable table)
{
    private readonly Dictionary<Place, ApiTypeReference?> _known = new(8 * table.Types.Count);
    private int _version = table.Version;

    /// <summary>What a cell or sentence of a page says; null if one of its names is unknown.</summary>
    public ApiTypeReference? Find(TypeExpression expression, Page page)
    {
        if (_version != table.Version)
        {
            _known.Clear();
            _version = table.Version;
        }

        var place = new Place(expression, page);
        if (!_known.TryGetValue(place, out var reference))
        {
            _known.Add(place, reference = resolver.TryResolve(expression, page));
        }

        return reference;
    }

    /// <summary>An expression in its page. Both are compared by reference, as their values are large.</summary>
    private readonly struct Place(TypeExpression expression, Page page) : System.IEquatable<Place>
    {
        private readonly TypeExpression _expression = expression;
        private readonly Page _page = page;

        public bool Equals(Place other) => ReferenceEquals(_expression, other._expression) && ReferenceEquals(_page, other._page);

        public override bool Equals(object? obj) => obj is Place other && Equals(other);

        public override int GetHashCode() => RuntimeHelpers.GetHashCode(_expression);
    }
}
