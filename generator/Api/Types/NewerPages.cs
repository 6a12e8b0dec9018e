using System.Collections.Generic;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Types;

/// <summary>The pages that were edited since the types of a doc set were named, where <see cref="NamingView"/> finds no difference.</summary>
internal sealed class NewerPages
{
    /// <summary>The pages of a doc set of which no page was edited.</summary>
    public static readonly NewerPages None = new([], []);

    private readonly Dictionary<Page, Page> _newer = new(ReferenceComparer<Page>.Instance);

    /// <summary>Compares the pages that types were named of with those that there are now, which have the same order.</summary>
    public NewerPages(IReadOnlyList<Page> named, IReadOnlyList<Page> current)
    {
        for (var i = 0; i < named.Count; i++)
        {
            if (!ReferenceEquals(named[i], current[i]))
            {
                _newer[named[i]] = current[i];
            }
        }
    }

    /// <summary>What a page says of a structure now.</summary>
    public TypeSlice Of(TypeSlice slice)
    {
        if (_newer.Count == 0 || !_newer.TryGetValue(slice.Page, out var page))
        {
            return slice;
        }

        for (var i = 0; i < page.Types.Count; i++)
        {
            if (ReferenceEquals(slice.Page.Types[i], slice.Resource))
            {
                return new TypeSlice(page, page.Types[i]);
            }
        }

        // The structure was made of the table of a request body. Pages that are named alike have equal operations, so the table is the same.
        return new TypeSlice(page, slice.Resource);
    }
}
