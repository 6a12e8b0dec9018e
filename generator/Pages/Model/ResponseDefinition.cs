using DocGen.Primitives;

namespace DocGen.Pages.Model;

/// <summary>What the response section of a page says.</summary>
internal sealed record ResponseDefinition
{
    /// <summary>The definition of a page that says nothing about the response.</summary>
    public static readonly ResponseDefinition Unstated = new();

    /// <summary>The documented success codes (2xx, 3xx), in order.</summary>
    public EquatableArray<int> StatusCodes { get; init; }

    /// <summary>The type in the sentence of the code; null if it names none.</summary>
    public TypeExpression? Type { get; init; }

    /// <summary>Whether "array of" or the like stands in front of the type.</summary>
    public bool SaysList { get; init; }

    /// <summary>The index of the place where the type is named in the page's positions; -1 if it is named nowhere.</summary>
    public int TypeAnchor { get; init; } = -1;

    /// <summary>Whether the section says that there is no body.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>Whether the section says that the body is a stream, a file, or a redirect to one.</summary>
    public bool IsStream { get; init; }

    /// <summary>Whether the body is values one after the other, as in lines, each of which is read when it arrives.</summary>
    public bool IsLines { get; init; }

    /// <summary>Whether it says what the body is, or that there is none.</summary>
    public bool IsTold => Type is not null || IsStream || IsEmpty;

    /// <summary>Whether the section says that a Location header is sent.</summary>
    public bool HasLocation { get; init; }

    /// <summary>Whether the sentence names the type as that of what has its address in the answer, so that the body may be of another.</summary>
    public bool IsAddress { get; init; }
}
