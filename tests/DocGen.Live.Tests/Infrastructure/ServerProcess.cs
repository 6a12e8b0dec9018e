using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DocGen.Live.Tests.Infrastructure;

/// <summary>A server on loopback with a folder of its own; both are gone when it is disposed.</summary>
public sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(40);

    private readonly StringBuilder _output = new();
    private Process? _process;

    /// <summary>The configuration and the data of the server.</summary>
    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("docgen-live-");

    /// <summary>A port that nobody listens at.</summary>
    public int Port { get; } = FreePort();

    /// <summary>Whether the server has ended by itself.</summary>
    public bool HasExited => _process is not { HasExited: false };

    /// <summary>A path in the folder.</summary>
    public string PathOf(string name) => Path.Combine(Folder.FullName, name);

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It says that it has failed.</exception>
    public async Task RunAsync(string program, params IEnumerable<string> arguments)
    {
        using var process = Create(program, arguments);
        await process.WaitForExitAsync().WaitAsync(s_patience);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}:\n{Output}");
        }
    }

    /// <summary>Starts the server and waits until it answers.</summary>
    /// <param name="program">The server's program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="isReady">Whether it answers as it should.</param>
    public async Task StartAsync(string program, IEnumerable<string> arguments, Func<Task<bool>> isReady)
    {
        _process = Create(program, arguments);
        await WaitUntilAsync(() => HasExited ? throw new InvalidOperationException($"{program} ended:\n{Output}") : isReady(), program);
    }

    /// <summary>Waits until a condition holds; a server that does not answer yet is a condition that does not hold.</summary>
    public async Task WaitUntilAsync(Func<Task<bool>> condition, string subject)
    {
        var watch = Stopwatch.StartNew();
        while (await FailureAsync(condition) is { } failure)
        {
            if (watch.Elapsed > s_patience)
            {
                throw new TimeoutException($"{subject}: not within {s_patience}. {failure}\n{Output}");
            }

            await Task.Delay(50);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process?.Dispose();
        Folder.Delete(recursive: true);
    }

    private string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Why a condition does not hold; null if it does.</summary>
    private static async Task<string?> FailureAsync(Func<Task<bool>> condition)
    {
        try
        {
            return await condition() ? null : "";
        }
        catch (HttpRequestException exception)
        {
            return exception.ToString();
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private Process Create(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Folder.FullName,
        };
        // One of the servers changes to a user of its own unless it is told to stay who it is.
        start.Environment["ICINGA2_USER"] = start.Environment["ICINGA2_GROUP"] = Environment.UserName;
        var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private void Append(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }
    }
}
