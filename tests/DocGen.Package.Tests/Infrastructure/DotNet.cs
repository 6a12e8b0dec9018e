using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace DocGen.Package.Tests.Infrastructure;

/// <summary>Runs the SDK as a user would.</summary>
internal static class DotNet
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(10);

    /// <summary>Runs a command that has to succeed.</summary>
    /// <returns>What it printed.</returns>
    public static Task<string> Run(string folder, params string[] arguments) => Run(folder, arguments, []);

    /// <summary>Runs a command that has to succeed, with variables of the environment.</summary>
    /// <returns>What it printed.</returns>
    public static async Task<string> Run(string folder, string[] arguments, params (string Name, string Value)[] variables)
    {
        var (exitCode, output) = await TryRun(folder, arguments, variables);
        Assert.True(exitCode == 0, $"dotnet {string.Join(' ', arguments)} ended with {exitCode}:\n{output}");
        return output;
    }

    /// <summary>Runs a command.</summary>
    public static Task<(int ExitCode, string Output)> TryRun(string folder, params string[] arguments) => TryRun(folder, arguments, []);

    private static async Task<(int ExitCode, string Output)> TryRun(string folder, string[] arguments, (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The test host's own build settings are not the consumer's.
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["CI"] = "";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(s_limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        return (process.ExitCode, await output + await errors);
    }
}
