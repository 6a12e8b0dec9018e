using System;
using System.IO;
using System.Threading.Tasks;
using DocGen.Package.Tests.Infrastructure;
using Xunit;

namespace DocGen.Package.Tests;

/// <summary>A build over an earlier build's output gives what the pages say now, and does nothing where nothing changed.</summary>
[Collection(PackageCollection.Name)]
public sealed class IncrementalBuildTests(PackageFixture package) : IAsyncLifetime
{
    private static readonly DateTime s_old = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly ConsumerProject _consumer = package.Consumer("incremental" + Guid.NewGuid().ToString("N"))
        .Property("DocGenBaseUrl", "https://api.example")
        .Page("resources/thing.md", TestPages.Thing)
        .Page("api/apples.md", TestPages.Get("apples"))
        .Page("api/pears.md", TestPages.Get("pears"))
        .File("Program.cs", ConsumerProject.Fixture("Probe.cs"));

    public Task InitializeAsync() => _consumer.Build();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task APageThatIsDeletedRenamedAddedOrEditedChangesTheProgram()
    {
        Assert.Equal("Apples,Pears", await Run());

        var pears = _consumer.PathOf("docs/api/pears.md");
        File.Delete(pears);
        Assert.Equal("Apples", await BuildAndRun());

        // As a checkout or an unpacked archive may bring it.
        _consumer.File("docs/api/plums.md", TestPages.Get("plums"));
        File.SetLastWriteTimeUtc(_consumer.PathOf("docs/api/plums.md"), s_old);
        Assert.Equal("Apples,Plums", await BuildAndRun());

        File.Move(_consumer.PathOf("docs/api/plums.md"), _consumer.PathOf("docs/api/plums.draft"));
        Assert.Equal("Apples", await BuildAndRun());

        _consumer.File("docs/api/apples.md", TestPages.Get("cherries"));
        Assert.Equal("Cherries", await BuildAndRun());
    }

    [Fact]
    public async Task ABuildInWhichNothingChangedCompilesNothing()
    {
        var assembly = _consumer.PathOf("obj/Debug/net10.0/Consumer.dll");
        File.SetLastWriteTimeUtc(assembly, DateTime.UtcNow);
        var built = File.GetLastWriteTimeUtc(assembly);

        await _consumer.Rebuild();
        Assert.Equal(built, File.GetLastWriteTimeUtc(assembly));

        File.SetLastWriteTimeUtc(_consumer.PathOf("docs/api/pears.md"), DateTime.UtcNow.AddSeconds(1));
        await _consumer.Rebuild();
        Assert.NotEqual(built, File.GetLastWriteTimeUtc(assembly));
    }

    private async Task<string> BuildAndRun()
    {
        await _consumer.Rebuild();
        return await Run();
    }

    private async Task<string> Run() => (await _consumer.Run()).Trim();
}
