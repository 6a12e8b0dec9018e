using System.Net;
using ConsumerSample.Api;
using DocGen.EndToEnd.Tests.Infrastructure;

namespace DocGen.EndToEnd.Tests.Calls;

/// <summary>What is not a success, and what is never sent.</summary>
public sealed class FailureTests(SampleFixture sample) : IClassFixture<SampleFixture>
{
    private readonly ApiClient _client = sample.Client;

    [Fact]
    public async Task AnErrorBodyIsRead()
    {
        var exception = await Assert.ThrowsAsync<ApiException>(() => _client.DeviceManagement.DeviceConfigurations["nothing"].GetAsync());

        Assert.Equal(HttpStatusCode.NotFound, exception.StatusCode);
        Assert.Equal("itemNotFound", exception.Code);
        Assert.Contains("No deviceConfiguration has the key nothing.", exception.Message, StringComparison.Ordinal);
        Assert.NotNull(exception.RequestId);
    }

    [Fact]
    public async Task WithoutATokenTheServiceRefuses()
    {
        using HttpClient anonymous = new();

        var exception = await Assert.ThrowsAsync<ApiException>(() => new ApiClient(anonymous, sample.BaseAddress).Me.MobileAppConfigurationStatuses.GetAsync());

        Assert.Equal(HttpStatusCode.Unauthorized, exception.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task AnEmptyKeyIsNeverSent(string? key)
    {
        int before = sample.Wire.Count;

        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await _client.DeviceManagement.DeviceConfigurations[key!].GetAsync());

        Assert.Equal(before, sample.Wire.Count);
    }

    [Fact]
    public async Task ADefaultBuilderThrows()
    {
        var builder = DefaultOf(_client.DeviceManagement.DeviceConfigurations);

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await builder.GetAsync());
    }

    [Fact]
    public async Task ACancelledCallThrowsCancellation()
    {
        using CancellationTokenSource source = new();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _client.DeviceManagement.DeviceConfigurations.GetAsync(cancellationToken: source.Token));
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("ü?#%")]
    public async Task AKeyIsEscaped(string key)
    {
        var exception = await Assert.ThrowsAsync<ApiException>(() => _client.DeviceManagement.DeviceConfigurations[key].GetAsync());

        Assert.Equal("itemNotFound", exception.Code);
        Assert.Equal("GET /deviceManagement/deviceConfigurations/" + Uri.EscapeDataString(key), sample.Wire.Line);
    }

    /// <summary>The default of a builder's type, whose name is nobody's business.</summary>
    private static T DefaultOf<T>(T _)
        where T : struct => default;
}
