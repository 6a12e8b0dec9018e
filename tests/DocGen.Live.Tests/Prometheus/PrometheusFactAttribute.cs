using DocGen.Live.Tests.Infrastructure;

namespace DocGen.Live.Tests.Prometheus;

/// <summary>A test against the server; skipped where it is not installed.</summary>
public sealed class PrometheusFactAttribute : FactAttribute
{
    /// <summary>Marks a test.</summary>
    public PrometheusFactAttribute() => Skip = Programs.WhyNot(PrometheusServer.Program);
}
