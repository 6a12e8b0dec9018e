using DocGen.Primitives;

namespace DocGen.CSharp.Model;

/// <summary>A step from a node to the next.</summary>
internal sealed record BuilderStep
{
    /// <summary>How the step is written in C#: as a property, an indexer or a method.</summary>
    public required BuilderStepKind Kind { get; init; }

    /// <summary>The member's name; <c>this</c> for the indexer.</summary>
    public required string Name { get; init; }

    /// <summary>Property: the literal as sent (<c>$ref</c>, <c>delta()</c>). Function: the name before the parenthesis; empty for a key that is
    /// <c>name=value</c> alone. Otherwise the placeholder's name for the template.</summary>
    public required string Segment { get; init; }

    /// <summary>The builder that it leads to (namespace <c>Requests</c>).</summary>
    public required string Target { get; init; }

    /// <summary>The parameters of a function; the one of an indexer or path is a string named by <see cref="Segment"/>.</summary>
    public EquatableArray<StepParameter> Parameters { get; init; }

    /// <summary>The XML documentation of the step.</summary>
    public Documentation Documentation { get; init; } = Documentation.None;

    /// <summary>Indexer only: how the key is sent.</summary>
    public KeyForm KeyForm { get; init; }

    /// <summary>What is sent in front of it: a slash, or within a segment the text between two values; empty for the end of one.</summary>
    public string Separator { get; init; } = "/";

    /// <summary>Path only: whether the closing colon is sent (<c>:/{path}:</c>), as it is before a further segment.</summary>
    public bool HasClosingColon { get; init; }
}
