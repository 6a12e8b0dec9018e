using ConsumerSample.Walkthrough;
using DocGen.EndToEnd.Tests.Infrastructure;
using Spectre.Console;

namespace DocGen.EndToEnd.Tests.Routes;

/// <summary>The sample's own walkthrough.</summary>
public sealed class TourTests(SampleFixture sample) : IClassFixture<SampleFixture>
{
    [Fact]
    public async Task TheTourMeetsItsExpectationsAndMakesEveryDocumentedCall()
    {
        using StringWriter output = new();
        Narrator narrator = new(AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(output) }));

        await Tour.RunAsync(sample.Client, sample.BaseAddress, narrator);

        Assert.True(narrator.Close() == 0, output.ToString());
        SortedSet<string> called = new(sample.Wire.Routes.Select(Docs.WithoutNames), StringComparer.Ordinal);
        Assert.Equal(Docs.RequestLines(), called);
    }
}
