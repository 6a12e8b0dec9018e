using System;
using System.Diagnostics;
using System.IO;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using ConsumerSample.Server;
using ConsumerSample.Server.Chat;
using DocGen.Package.Tests.Infrastructure;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Package.Tests;

/// <summary>Generated clients are fit for trimming and native code.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class TrimmingTests(PackageFixture package)
{
    [PublishFact]
    public async Task ATrimmedSampleRunsItsWholeTour()
    {
        var folder = await PublishSample("trimmed", "--self-contained");

        await RunTour(folder);
        Assert.False(File.Exists(Path.Combine(folder, "Microsoft.VisualBasic.Core.dll")), "Nothing was trimmed.");
    }

    [PublishFact(IsNative = true)]
    public async Task ANativeSampleRunsItsWholeTour()
    {
        var folder =
            await PublishSample("native", "-p:SampleNative=true", "-p:SampleFramework=" + Publishing.NativeFramework,
                "-p:CppCompilerAndLinker=" + Publishing.Linker);

        await RunTour(folder);
        Assert.False(File.Exists(Path.Combine(folder, "ConsumerSample.dll")), "The program is not native.");
    }

    [CorpusFact]
    public async Task TheClientOfAllPublishedPagesHasNoTrimmingOrAotWarning()
    {
        var consumer = package.Consumer("published")
            .Property("IsAotCompatible", "true")
            .Property("OutputType", "Library")
            .Item($"""<DocGenInput Include="{TestFolders.Corpus}/api-reference/**/*.md" />""")
            .Property("DocGenRoot", TestFolders.Corpus!);

        var (exitCode, log) = await consumer.TryBuild();
        Assert.True(exitCode == 0, log);
        Assert.DoesNotMatch(TrimmingCode(), log);
    }

    // The sample's warnings are errors, those of the trimmer too.
    private async Task<string> PublishSample(string name, params string[] arguments)
    {
        var artifacts = Path.Combine(package.Folder, name);
        var sample = Path.Combine(TestFolders.Repository, "consumer-sample");
        await DotNet.Run(sample, ["publish", "-c", "Release", "-r", Publishing.Platform, "--artifacts-path", artifacts, .. arguments]);
        return Assert.Single(Directory.GetDirectories(Path.Combine(artifacts, "publish", "ConsumerSample")));
    }

    private static async Task RunTour(string folder)
    {
        await using var devices = await SampleServer.StartAsync();
        await using var chat = await ChatServer.StartAsync();
        string[] addresses = [devices.BaseAddress.ToString(), chat.BaseAddress.ToString()];
        var start = new ProcessStartInfo(Path.Combine(folder, "ConsumerSample"), addresses) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode == 0, text);
        Assert.Contains(" expectations met, 0 missed", text, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\bIL\d{4}\b")]
    private static partial Regex TrimmingCode();
}
