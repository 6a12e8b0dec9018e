using DocGen.Live.Tests.Infrastructure;

namespace DocGen.Live.Tests.Icinga;

/// <summary>A test against the server; skipped where it is not installed.</summary>
public sealed class IcingaFactAttribute : FactAttribute
{
    /// <summary>Marks a test.</summary>
    public IcingaFactAttribute() => Skip = Programs.WhyNot(IcingaServer.Program);
}
