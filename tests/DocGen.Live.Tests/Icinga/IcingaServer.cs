using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using DocGen.Live.Tests.Infrastructure;
using IcingaApi;

namespace DocGen.Live.Tests.Icinga;

/// <summary>The server as a node of its own, with an authority and a certificate of its own, one host with one service, and
/// checks that are not run by themselves.</summary>
public sealed class IcingaServer : IAsyncLifetime
{
    /// <summary>The server's program.</summary>
    public const string Program = "icinga2";

    /// <summary>The name of the node, in its certificate as well.</summary>
    public const string Node = "live.example";

    private static readonly string[] s_folders = ["data/certs", "cache", "run", "log", "spool", "conf"];
    private readonly ServerProcess _server = new();
    private readonly List<HttpClient> _clients = [];

    /// <summary>A client of a user who may do everything.</summary>
    public IcingaClient Client { get; private set; } = null!;

    /// <inheritdoc/>
    public Task InitializeAsync() => Programs.Find(Program) is { } program ? StartAsync(program) : Task.CompletedTask;

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        _clients.ForEach(static client => client.Dispose());
        _server.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>A client of a user.</summary>
    public IcingaClient ClientOf(string user, string password)
    {
        // The server's certificate has its name, which no name server knows, and is signed by its own authority.
        var authority = X509CertificateLoader.LoadCertificateFromFile(_server.PathOf("data/certs/ca.crt"));
        var ssl = new SslClientAuthenticationOptions
        {
            CertificateChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                CustomTrustStore = { authority },
                RevocationMode = X509RevocationMode.NoCheck,
            },
        };
        var handler = new SocketsHttpHandler { SslOptions = ssl, ConnectCallback = ConnectAsync };
        var http = new HttpClient(handler) { BaseAddress = new Uri($"https://{Node}:{_server.Port}/v1/") };
        http.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));
        _clients.Add(http);
        return new IcingaClient(http);
    }

    /// <summary>Waits until a condition holds.</summary>
    public Task WaitUntilAsync(Func<Task<bool>> condition, string subject) => _server.WaitUntilAsync(condition, subject);

    /// <summary>Waits until the server has ended.</summary>
    public Task WaitForExitAsync() => WaitUntilAsync(() => Task.FromResult(_server.HasExited), "The server's end");

    /// <summary>When the server started, in seconds since 1970.</summary>
    public async Task<double> StartTimeAsync()
        => (await Client.Status["IcingaApplication"].GetAsync()).ToJson().At("results", 0, "status", "icingaapplication", "app", "program_start").GetDouble();

    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, cancellationToken);
        return new NetworkStream(socket, ownsSocket: true);
    }

    private async Task StartAsync(string program)
    {
        foreach (var folder in s_folders)
        {
            _server.Folder.CreateSubdirectory(folder);
        }

        await File.WriteAllTextAsync(_server.PathOf("icinga2.conf"), $$"""
            include <itl>
            object Endpoint NodeName { }
            object Zone ZoneName { endpoints = [ NodeName ] }
            object CheckerComponent "checker" { }
            object NotificationComponent "notification" { }
            object ApiListener "api" { bind_host = "127.0.0.1"; bind_port = "{{_server.Port}}"; ticket_salt = "live"; accept_commands = true }
            object ApiUser "root" { password = "icinga"; permissions = [ "*" ] }
            object ApiUser "reader" { password = "reader"; permissions = [ "objects/query/Host" ] }
            template Host "generic-host" { check_command = "dummy"; max_check_attempts = 1; enable_active_checks = false }
            template Service "generic-service" { check_command = "dummy"; max_check_attempts = 1; enable_active_checks = false }
            object EventCommand "note" { command = [ "/bin/true" ] }
            object Host "first" { import "generic-host"; address = "127.0.0.1"; vars.os = "Linux"; event_command = "note" }
            object Service "load" { import "generic-service"; host_name = "first" }
            """);
        string[] constants =
        [
            "-D", $"DataDir={_server.PathOf("data")}", "-D", $"CacheDir={_server.PathOf("cache")}", "-D", $"InitRunDir={_server.PathOf("run")}",
            "-D", $"LogDir={_server.PathOf("log")}", "-D", $"SpoolDir={_server.PathOf("spool")}", "-D", $"ConfigDir={_server.PathOf("conf")}",
            "-D", $"NodeName={Node}", "-D", $"ZoneName={Node}",
        ];
        var (key, request, certificate) = (_server.PathOf($"data/certs/{Node}.key"), _server.PathOf("request.csr"), _server.PathOf($"data/certs/{Node}.crt"));
        await _server.RunAsync(program, ["pki", "new-ca", .. constants]);
        await _server.RunAsync(program, ["pki", "new-cert", .. constants, "--cn", Node, "--key", key, "--csr", request]);
        await _server.RunAsync(program, ["pki", "sign-csr", .. constants, "--csr", request, "--cert", certificate]);
        File.Copy(_server.PathOf("data/ca/ca.crt"), _server.PathOf("data/certs/ca.crt"));
        Client = ClientOf("root", "icinga");
        await _server.StartAsync(program, ["daemon", .. constants, "-c", _server.PathOf("icinga2.conf")], async () => await StartTimeAsync() > 0);
    }
}
