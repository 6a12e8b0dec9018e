using System;
using System.Diagnostics;
using System.IO;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using DocGen.Package.Tests.Infrastructure;
using DocGen.Tests.Infrastructure;
using Xunit;
using Xunit.Abstractions;

namespace DocGen.Package.Tests;

/// <summary>Generated clients are fit for trimming and native code.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class TrimmingTests(PackageFixture package, ITestOutputHelper output)
{
    [Fact]
    public async Task ATrimmedSampleRunsItsWholeTour()
    {
        var sample = Path.Combine(TestFolders.Repository, "consumer-sample");
        var artifacts = Path.Combine(package.Folder, "trimmed");
        var (restored, log) = await DotNet.TryRun(sample, "restore", "-r", Platform, "--artifacts-path", artifacts);
        if (restored != 0 && log.Contains("NU110", StringComparison.Ordinal))
        {
            // No feed here has the runtime of this platform.
            output.WriteLine("Skipped: " + log);
            return;
        }

        // The sample's warnings are errors, those of the trimmer too.
        await DotNet.Run(sample, "publish", "-c", "Release", "-r", Platform, "--self-contained", "--artifacts-path", artifacts);
        var folder = Assert.Single(Directory.GetDirectories(Path.Combine(artifacts, "publish", "ConsumerSample")));
        var start = new ProcessStartInfo(Path.Combine(folder, "ConsumerSample")) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode == 0, text);
        Assert.Contains(" expectations met, 0 missed", text, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder, "Microsoft.VisualBasic.Core.dll")), "Nothing was trimmed.");
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

    private static string Platform => (OperatingSystem.IsWindows() ? "win-" : OperatingSystem.IsMacOS() ? "osx-" : "linux-") + RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant();

    [GeneratedRegex(@"\bIL\d{4}\b")]
    private static partial Regex TrimmingCode();
}
