using System.Diagnostics;
using System.Reflection;

namespace ConsumerSample;

/// <summary>The program of the services, which was built beside this one. It ends when its input ends, so at the latest with this process.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process) => _process = process;

    /// <summary>Where the service for devices is, and where the chat is.</summary>
    public (Uri Devices, Uri Chat) Addresses { get; private set; }

    /// <summary>Starts the program, and waits for the addresses that it prints.</summary>
    /// <exception cref="InvalidOperationException">The project was built without the services, as it is for publishing; or they did not start.</exception>
    public static async Task<ServerProcess> StartAsync()
    {
        string program = typeof(ServerProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(each => each.Key == "Server")?.Value
            ?? throw new InvalidOperationException("This program has no services. Run it with two addresses: that of the devices, and that of the chat.");
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [program])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        ServerProcess server = new(Process.Start(start) ?? throw new InvalidOperationException($"{program} cannot be started."));
        server.Addresses = (await server.ReadAddressAsync(), await server.ReadAddressAsync());
        return server;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task<Uri> ReadAddressAsync() =>
        new(await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The services have ended before they listened."));
}
