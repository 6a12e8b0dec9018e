#if DOCGEN_DURATIONS
namespace DocGen.Runtime.Serialization;

/// <summary>What a text is as a duration.</summary>
internal enum DurationResult
{
    /// <summary>No duration.</summary>
    Invalid,

    /// <summary>A duration of a fixed length.</summary>
    Fixed,

    /// <summary>A duration that a <see cref="global::System.TimeSpan"/> cannot hold: of months or years, or too long.</summary>
    Variable,
}
#endif
