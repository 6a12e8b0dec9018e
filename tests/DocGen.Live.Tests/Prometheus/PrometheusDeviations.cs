using DocGen.Live.Tests.Infrastructure;
using Xunit.Abstractions;

namespace DocGen.Live.Tests.Prometheus;

/// <summary>What the server does otherwise than its pages promise.</summary>
public sealed class PrometheusDeviations(ITestOutputHelper output)
{
    private static readonly Deviation[] s_all =
    [
        new("`GET /api/v1/status/walreplay`", "`state` tells whether the replay is done", "2.42 has no `state`.",
            nameof(DocumentedGetTests.EveryDocumentedGetAnswers)),
        new("`GET /api/v1/status/walreplay`", "A list of `read`, `total` and `progress`, and an example with `min`, `max` and `current`", "As in the example.",
            nameof(DocumentedGetTests.EveryDocumentedGetAnswers)),
        new("`GET /api/v1/alertmanagers`", "The `url` of an alertmanager ends with `/api/v1/alerts`", "It ends with `/api/v2/alerts`.",
            nameof(DocumentedGetTests.EveryDocumentedGetAnswers)),
    ];

    /// <summary>The table of the README has every row.</summary>
    [Fact]
    public void AreInTheReadme() => DeviationTable.Check(s_all, output);
}
