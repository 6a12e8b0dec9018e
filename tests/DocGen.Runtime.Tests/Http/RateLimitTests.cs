using System;
using System.Net;
using System.Threading.Tasks;
using Xunit;

namespace DocGen.Runtime.Tests.Http;

/// <summary>What responses say of how many requests a service takes.</summary>
public sealed class RateLimitTests
{
    private static readonly DateTimeOffset s_now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("X-RateLimit-Limit: 100|X-RateLimit-Remaining: 7|X-RateLimit-Reset: 1767225630", 100L, 7L, 30.0)]
    [InlineData("x-ratelimit-limit: 100|x-ratelimit-remaining: 0|x-ratelimit-reset: 1767225630.5|x-ratelimit-reset-after: 1.25", 100L, 0L, 1.25)]
    [InlineData("X-Rate-Limit-Limit: 100|X-Rate-Limit-Reset: 1767225630000", 100L, null, 30.0)]
    [InlineData("X-RateLimit-Reset: 2026-01-01T00:01:00.5Z", null, null, 60.5)]
    [InlineData("X-RateLimit-Reset: 2025-12-31T00:00:00Z", null, null, 0.0)]
    [InlineData("RateLimit-Limit: 100, 100;w=60|RateLimit-Remaining: 7|RateLimit-Reset: 30", 100L, 7L, 30.0)]
    [InlineData("RateLimit: limit=100, remaining=7, reset=30", 100L, 7L, 30.0)]
    [InlineData("RateLimit: \"default\";r=7;t=30|RateLimit-Policy: \"default\";q=100;w=60", 100L, 7L, 30.0)]
    [InlineData("X-RateLimit-Remaining: 7|X-RateLimit-Limit: many|X-RateLimit-Reset: soon", null, 7L, null)]
    [InlineData("X-RateLimit-Remaining: 7|X-RateLimit-Reset: 99999999999999999999", null, 7L, null)]
    public async Task TheCommonFormsAreUnderstood(string headers, long? limit, long? remaining, double? resetSeconds)
    {
        var metadata = new ResponseMetadata();
        await Handler(HttpStatusCode.OK, headers).Client().Things["a"].GetAsync(new() { Metadata = metadata });

        Assert.Equal((limit, remaining), (metadata.RateLimit!.Limit, metadata.RateLimit.Remaining));
        Assert.Equal(resetSeconds, metadata.RateLimit.ResetAfter?.TotalSeconds);
    }

    [Theory]
    [InlineData("Date: x")]
    [InlineData("X-RateLimit-Limit: many")]
    [InlineData("RateLimit: r|RateLimit-Policy: q")]
    public async Task WhatSaysNothingIsNull(string headers)
    {
        var metadata = new ResponseMetadata();
        Assert.Null(metadata.RateLimit);
        await Handler(HttpStatusCode.OK, headers).Client().Things["a"].GetAsync(new() { Metadata = metadata });

        Assert.Null(metadata.RateLimit);
    }

    [Fact]
    public async Task ARefusalTellsWhenToComeAgain()
    {
        var handler = Handler(HttpStatusCode.TooManyRequests, "Retry-After: 3|X-RateLimit-Limit: 5|X-RateLimit-Remaining: 0");
        var exception = await Assert.ThrowsAsync<ApiException>(() => handler.Client().Things["a"].GetAsync());

        Assert.Equal(TimeSpan.FromSeconds(3), exception.RetryAfter);
        Assert.Equal((5L, 0L), (exception.RateLimit!.Limit, exception.RateLimit.Remaining));
        Assert.Null(new ApiException("x", HttpStatusCode.TooManyRequests).RateLimit);
    }

    private static RecordingHandler Handler(HttpStatusCode status, string headers) => new(_ =>
    {
        var response = RecordingHandler.Response(status, """{"id":"a"}""");
        response.Headers.Date = s_now;
        foreach (var header in headers.Split('|'))
        {
            var (name, value) = (header[..header.IndexOf(':', StringComparison.Ordinal)], header[(header.IndexOf(':', StringComparison.Ordinal) + 2)..]);
            if (name != "Date")
            {
                response.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return response;
    });
}
