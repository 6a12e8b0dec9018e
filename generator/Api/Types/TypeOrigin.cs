namespace DocGen.Api.Types;

/// <summary>Where a structure is known from.</summary>
internal enum TypeOrigin
{
    /// <summary>A page documents the type.</summary>
    Page,

    /// <summary>Tables of request bodies only.</summary>
    Body,

    /// <summary>Other types that name it as their base.</summary>
    Reference,

    /// <summary>Examples only: no page documents it.</summary>
    Example,
}
