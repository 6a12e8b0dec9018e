#if DOCGEN_DESCENDANTS
namespace DocGen.Runtime.Serialization;

/// <summary>Reads an object of the descendant with the index; of the type itself for -1.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="descendant">The descendant's index.</param>
/// <param name="reader">On the object's start; left on its end.</param>
/// <returns>The object.</returns>
internal delegate T JsonTypeReader<out T>(int descendant, ref JsonReader reader);
#endif
