namespace DocGen.Live.Tests.Prometheus;

/// <summary>The tests that share one server.</summary>
[CollectionDefinition(Name)]
public sealed class PrometheusCollection : ICollectionFixture<PrometheusServer>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "Prometheus";
}
