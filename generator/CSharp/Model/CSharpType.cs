namespace DocGen.CSharp.Model;

/// <summary>A C# type of a member or parameter.</summary>
/// <param name="Kind">How one value (of a collection: one element) is read and written.</param>
/// <param name="Name">The element's type without <c>?</c>: a keyword, a <c>global::</c> name, or the simple name of a model in the same namespace.</param>
/// <param name="IsCollection">Whether it is <c>IReadOnlyList</c> of it.</param>
/// <param name="CodecName">For <see cref="ValueKind.Enum"/>: the <c>global::</c> name of the enumeration's emitted codec class; null otherwise.</param>
internal sealed record CSharpType(ValueKind Kind, string Name, bool IsCollection = false, string? CodecName = null)
{
    /// <summary>Whether it is <c>IReadOnlyDictionary</c> of strings and it; of lists of it, if it is a collection as well.</summary>
    public bool IsMap { get; init; }
}
