namespace DocGen.CSharp.Model;

/// <summary>How the key of an item is sent.</summary>
internal enum KeyForm
{
    /// <summary>As a segment: <c>/orders/7</c>.</summary>
    Segment,

    /// <summary>In parentheses: <c>/orders(7)</c>.</summary>
    Parenthesized,

    /// <summary>In parentheses and quotes: <c>/orders('7')</c>.</summary>
    Quoted,
}
