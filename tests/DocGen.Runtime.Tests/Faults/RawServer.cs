using System;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace DocGen.Runtime.Tests.Faults;

/// <summary>A server on loopback that answers each request with the bytes that it is given, whatever they are.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly byte[] _answer;
    private readonly Ending _ending;
    private readonly Task _loop;

    /// <summary>Starts it.</summary>
    /// <param name="answer">What is sent when the head of a request has come.</param>
    /// <param name="ending">What becomes of the connection then.</param>
    public RawServer(byte[] answer, Ending ending)
    {
        (_answer, _ending) = (answer, ending);
        _listener.Start();
        _loop = AcceptAsync();
    }

    /// <summary>What becomes of a connection.</summary>
    public enum Ending
    {
        /// <summary>It is closed.</summary>
        Close,

        /// <summary>It is reset.</summary>
        Reset,

        /// <summary>It stays open, and nothing more comes.</summary>
        Silence,
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/v1.0");

    public async ValueTask DisposeAsync()
    {
        // The loop may be between two connections, and a listener that is disposed cannot be asked for the next one: so the loop ends first.
        await _end.CancelAsync();
        await _loop;
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = AnswerAsync(await _listener.AcceptTcpClientAsync(_end.Token));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                var buffer = new byte[4096];
                var head = new StringBuilder();
                while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
                {
                    var count = await stream.ReadAsync(buffer, _end.Token);
                    if (count == 0)
                    {
                        return;
                    }

                    head.Append(Encoding.Latin1.GetString(buffer, 0, count));
                }

                await stream.WriteAsync(_answer, _end.Token);
                if (_ending == Ending.Silence)
                {
                    await Task.Delay(Timeout.Infinite, _end.Token);
                }

                client.LingerState = new LingerOption(_ending == Ending.Reset, 0);
            }
            catch (Exception exception) when (exception is OperationCanceledException or System.IO.IOException)
            {
            }
        }
    }
}
