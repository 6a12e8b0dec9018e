namespace DocGen.CSharp.Model;

/// <summary>The forms a step takes in C#.</summary>
internal enum BuilderStepKind
{
    /// <summary>A property that appends a literal.</summary>
    Property,

    /// <summary>The indexer that appends an escaped key.</summary>
    Indexer,

    /// <summary>A method that appends a function call or an alternate key.</summary>
    Function,

    /// <summary>A method that appends a colon path.</summary>
    Path,

    /// <summary>A method that appends an escaped key to the segment of another value.</summary>
    JoinedKey,
}
