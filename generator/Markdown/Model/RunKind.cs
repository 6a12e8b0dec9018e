namespace DocGen.Markdown.Model;

/// <summary>What a run of inline text is.</summary>
internal enum RunKind
{
    /// <summary>Plain text, entities decoded and escapes resolved.</summary>
    Text,

    /// <summary>A code span, without its backticks.</summary>
    Code,

    /// <summary>Bold text.</summary>
    Bold,

    /// <summary>A link; reference links are resolved.</summary>
    Link,

    /// <summary>A line break in the source, a hard break, <c>&lt;br&gt;</c>, or the start of an <c>&lt;li&gt;</c>.</summary>
    Break,
}
