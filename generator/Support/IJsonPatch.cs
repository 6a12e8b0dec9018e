#if DOCGEN_PATCHES
namespace DocGen.Runtime;

/// <summary>An update that a call takes. Only emitted classes implement it.</summary>
public interface IJsonPatch
{
    /// <summary>The update itself.</summary>
    internal JsonPatch Patch { get; }
}
#endif
