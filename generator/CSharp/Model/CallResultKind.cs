namespace DocGen.CSharp.Model;

/// <summary>The forms of a call's result.</summary>
internal enum CallResultKind
{
    /// <summary><c>Task</c></summary>
    None,

    /// <summary><c>Task&lt;T&gt;</c> of the body as a whole.</summary>
    Object,

    /// <summary><c>Task&lt;CollectionPage&lt;T&gt;&gt;</c></summary>
    Page,

    /// <summary><c>Task&lt;T&gt;</c> of the member <c>value</c>.</summary>
    Value,

    /// <summary><c>Task&lt;ItemStream&lt;T&gt;&gt;</c></summary>
    Items,

    /// <summary><c>Task&lt;Stream&gt;</c></summary>
    Stream,
}
