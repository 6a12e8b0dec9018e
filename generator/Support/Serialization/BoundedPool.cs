namespace DocGen.Runtime.Serialization;

using global::System;
using global::System.Buffers;
using global::System.Runtime.CompilerServices;

/// <summary>The shared pool of arrays up to a size: of large ones, which are rare, it would keep several of each power of
/// two for the life of the process.</summary>
/// <typeparam name="T">The elements' type.</typeparam>
internal static class BoundedPool<T>
{
    private const int MaximumBytes = 1 << 20;

    /// <summary>Gets an array of at least a length.</summary>
    internal static T[] Rent(int length) => IsPooled(length) ? ArrayPool<T>.Shared.Rent(length) : GC.AllocateUninitializedArray<T>(length);

    /// <summary>Gives an array back that nobody uses any more.</summary>
    internal static void Return(T[] array)
    {
        if (array.Length > 0 && IsPooled(array.Length))
        {
            ArrayPool<T>.Shared.Return(array, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }
    }

    private static bool IsPooled(int length) => (long)length * Unsafe.SizeOf<T>() <= MaximumBytes;
}
