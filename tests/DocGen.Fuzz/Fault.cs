namespace DocGen.Fuzz;

/// <summary>What no page may cause.</summary>
internal enum Fault
{
    /// <summary>The generator threw, or a stage of it did (DG0000).</summary>
    Throws,

    /// <summary>One page took more than two seconds.</summary>
    Hangs,

    /// <summary>The emitted code does not compile without a warning.</summary>
    DoesNotCompile,

    /// <summary>The incremental run gave something else than a fresh one.</summary>
    DiffersFromFresh,
}
