using DocGen.Live.Tests.Infrastructure;

namespace DocGen.Live.Tests.Prometheus;

/// <summary>Tests against the server; skipped where it is not installed.</summary>
public sealed class PrometheusTheoryAttribute : TheoryAttribute
{
    /// <summary>Marks tests.</summary>
    public PrometheusTheoryAttribute() => Skip = Programs.WhyNot(PrometheusServer.Program);
}
