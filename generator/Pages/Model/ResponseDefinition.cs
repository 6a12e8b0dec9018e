using DocGen.Primitives;

namespace DocGen.Pages.Model;

/// <summary>What the response section says.</summary>
internal sealed record ResponseDefinition
{
    /// <summary>A page that says nothing.</summary>
    public static readonly ResponseDefinition Unstated = new();

    /// <summary>The documented success codes (2xx, 3xx), in order.</summary>
    public EquatableArray<int> StatusCodes { get; init; }

    /// <summary>The type in the sentence of the code; null if it names none.</summary>
    public TypeExpression? Type { get; init; }

    /// <summary>Whether the section says that there is no body.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>Whether the section says that the body is a stream, a file, or a redirect to one.</summary>
    public bool IsStream { get; init; }

    /// <summary>Whether the section says that a Location header is sent.</summary>
    public bool HasLocation { get; init; }
}
