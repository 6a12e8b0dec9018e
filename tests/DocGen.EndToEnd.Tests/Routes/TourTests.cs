using ConsumerSample.Server.Chat;
using ConsumerSample.Walkthrough;
using ConsumerSample.Walkthrough.Chat;
using DocGen.EndToEnd.Tests.Infrastructure;
using Spectre.Console;

namespace DocGen.EndToEnd.Tests.Routes;

/// <summary>The sample's own walkthroughs.</summary>
public sealed class TourTests(SampleFixture sample) : IClassFixture<SampleFixture>
{
    [Fact]
    public async Task TheTourMeetsItsExpectationsAndMakesEveryDocumentedCall()
    {
        using StringWriter output = new();
        Narrator narrator = NarratorOn(output);

        await Tour.RunAsync(sample.Client, sample.BaseAddress, narrator);

        Assert.True(narrator.Close() == 0, output.ToString());
        SortedSet<string> called = new(sample.Wire.Routes.Select(Docs.WithoutNames), StringComparer.Ordinal);
        Assert.Equal(Docs.RequestLines(), called);
    }

    [Fact]
    public async Task TheTourOfTheChatMeetsItsExpectationsAndMakesEveryDocumentedCall()
    {
        using StringWriter output = new();
        Narrator narrator = NarratorOn(output);
        await using ChatServer server = await ChatServer.StartAsync();
        RecordingHandler wire = new(new SocketsHttpHandler());
        using HttpClient http = new(wire);

        await ChatTour.RunAsync(http, server.BaseAddress, narrator);

        Assert.True(narrator.Close() == 0, output.ToString());
        SortedSet<string> documented = Docs.ChatRequestLines();
        Assert.True(documented.Count > 12, "The pages hold fewer routes than this test was written for.");
        Assert.Equal(documented, new SortedSet<string>(wire.Routes.Select(Docs.WithoutNames), StringComparer.Ordinal));
    }

    private static Narrator NarratorOn(TextWriter output) =>
        new(AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(output) }));
}
