using System.Net;
using System.Text.Json;
using DocGen.Live.Tests.Infrastructure;
using PrometheusApi;
using PrometheusApi.Models;

namespace DocGen.Live.Tests.Prometheus;

/// <summary>Expressions, and lists of what the server has scraped.</summary>
[Collection(PrometheusCollection.Name)]
public sealed class QueryTests(PrometheusServer server)
{
    /// <summary>The kinds of results that the page lists, each with its own form.</summary>
    [PrometheusTheory]
    [InlineData("1+1", "scalar", "2")]
    [InlineData("\"a text\"", "string", "a text")]
    [InlineData("-1/0", "scalar", "-Inf")]
    public async Task AnInstantQueryGivesTheValueOfItsExpression(string query, string kind, string value)
    {
        var got = await server.Client.Api.V1.Query.GetAsync(new() { QueryValue = query });
        var posted = await server.Client.Api.V1.Query.PostAsync(new() { QueryValue = query });

        Assert.All([got, posted!], answer =>
        {
            Assert.Equal(ResponseStatus.Success, answer.Status);
            Assert.Equal(kind, answer.TextAt("data", "resultType"));
            Assert.Equal(value, answer.TextAt("data", "result", 1));
        });
    }

    /// <summary>The time of the evaluation is what the page calls an RFC 3339 text or seconds since 1970.</summary>
    [PrometheusTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TheTimeOfAnInstantQueryIsSent(bool isTyped)
    {
        var answer = await server.Client.Api.V1.Query.GetAsync(isTyped
            ? new() { QueryValue = "time()", Time = DateTimeOffset.FromUnixTimeMilliseconds(1435781451781) }
            : new() { QueryValue = "time()", Query = { ["time"] = "1435781451.781" } });

        Assert.Equal("1435781451.781", answer.TextAt("data", "result", 1));
    }

    /// <summary>A vector has a metric with its labels for each series.</summary>
    [PrometheusFact]
    public async Task AVectorHasItsLabels()
    {
        var series = (await server.Client.Api.V1.Query.GetAsync(new() { QueryValue = "up{job=\"self\"}" })).ToJson().At("data", "result", 0);

        Assert.Equal("1", series.At("value", 1).GetString());
        Assert.Equal(server.Instance, series.At("metric", "instance").GetString());
    }

    /// <summary>The steps of a range are those that were asked for, in both ways of asking.</summary>
    [PrometheusFact]
    public async Task ARangeQueryGivesAValueForEachStep()
    {
        var got = await server.Client.Api.V1.QueryRange.GetAsync(
            new() { QueryValue = "time()", Start = DateTimeOffset.FromUnixTimeSeconds(10), End = DateTimeOffset.FromUnixTimeSeconds(20), Step = "5s" });
        var posted =
            await server.Client.Api.V1.QueryRange.PostAsync(
                new() { QueryValue = "time()", Start = DateTimeOffset.FromUnixTimeSeconds(10), End = DateTimeOffset.FromUnixTimeSeconds(20), Step = "5" });

        Assert.All([got, posted!], static answer => Assert.Equal(
            ["10", "15", "20"],
            answer.ToJson().At("data", "result", 0, "values").EnumerateArray().Select(static pair => pair[1].GetString())));
    }

    /// <summary>Statistics come when they are asked for.</summary>
    [PrometheusFact]
    public async Task StatisticsOfAQueryAreGivenOnDemand()
    {
        var answer = await server.Client.Api.V1.Query.GetAsync(new() { QueryValue = "up", Stats = "true" });

        Assert.True(answer.ToJson().At("data", "stats", "timings", "evalTotalTime").GetDouble() >= 0);
    }

    /// <summary>An expression is written as the server formats it.</summary>
    [PrometheusFact]
    public async Task AnExpressionIsFormatted()
        => Assert.Equal("sum by (job) (up)", (await server.Client.Api.V1.FormatQuery.PostAsync(new() { QueryValue = "sum by(job)(up)" })).TextAt("data"));

    /// <summary>A parameter that may be repeated is repeated.</summary>
    [PrometheusFact]
    public async Task SeveralSelectorsAreSent()
    {
        var answer = await server.Client.Api.V1.Series.PostAsync(new() { Match = ["up", "live:up:sum", "process_start_time_seconds{job=\"self\"}"] });

        Assert.Equal(
            ["live:up:sum", "process_start_time_seconds", "up"],
            answer.ToJson().At("data").EnumerateArray().Select(static series => series.GetProperty("__name__").GetString()).Order(StringComparer.Ordinal));
    }

    /// <summary>Names of labels, by POST and with a range of time that has none.</summary>
    [PrometheusFact]
    public async Task LabelsAreThoseOfTheTime()
    {
        Assert.Contains("instance", (await server.Client.Api.V1.Labels.PostAsync(new() { Match = ["up"] })).TextsAt("data"));
        Assert.Empty(
            (await server.Client.Api.V1.Labels.GetAsync(
                new() { Start = DateTimeOffset.FromUnixTimeSeconds(1), End = DateTimeOffset.FromUnixTimeSeconds(2) })).TextsAt("data"));
    }

    /// <summary>Values of a label that nothing has.</summary>
    [PrometheusFact]
    public async Task ALabelThatNothingHasGivesNoValues()
        => Assert.Empty((await server.Client.Api.V1.Label["nobody_has_it"].Values.GetAsync()).TextsAt("data"));

    /// <summary>Exemplars, by POST: the server's own metrics have none.</summary>
    [PrometheusFact]
    public async Task ExemplarsAreAskedFor()
        => Assert.Equal(0,
            (await server.Client.Api.V1.QueryExemplars.PostAsync(
                new() { QueryValue = "up", Start = DateTimeOffset.FromUnixTimeSeconds(0), End = DateTimeOffset.FromUnixTimeSeconds(1) })).ToJson().At("data")
                    .GetArrayLength());

    /// <summary>An expression that cannot be parsed.</summary>
    [PrometheusFact]
    public async Task AnExpressionThatIsNoneIsABadRequest()
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => server.Client.Api.V1.Query.GetAsync(new() { QueryValue = "1+" }));

        Assert.Equal(HttpStatusCode.BadRequest, error.StatusCode);
        Assert.Contains("parse error: unexpected end of input", error.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal("bad_data", JsonDocument.Parse(error.RawBody).RootElement.GetProperty("errorType").GetString());
    }

    /// <summary>An expression that cannot be evaluated.</summary>
    [PrometheusFact]
    public async Task AnExpressionThatCannotBeEvaluatedIsUnprocessable()
    {
        var error = await Assert.ThrowsAsync<ApiException>(
            () => server.Client.Api.V1.Query.PostAsync(new() { QueryValue = "prometheus_http_requests_total * on(job) prometheus_http_requests_total" }));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, error.StatusCode);
        Assert.Contains("many-to-many", error.ErrorMessage, StringComparison.Ordinal);
    }

    /// <summary>A query that is given no time.</summary>
    [PrometheusFact]
    public async Task AQueryThatTakesTooLongIsUnavailable()
    {
        var error = await Assert.ThrowsAsync<ApiException>(
            () => server.Client.Api.V1.Query.GetAsync(new() { QueryValue = "count_over_time({__name__=~\".+\"}[1h])", Timeout = "0.000000001" }));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, error.StatusCode);
    }

    /// <summary>A search without a selector.</summary>
    [PrometheusFact]
    public async Task SeriesWithoutASelectorAreABadRequest()
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => server.Client.Api.V1.Series.GetAsync());

        Assert.Equal(HttpStatusCode.BadRequest, error.StatusCode);
        Assert.Contains("no match[] parameter provided", error.ErrorMessage, StringComparison.Ordinal);
    }
}
