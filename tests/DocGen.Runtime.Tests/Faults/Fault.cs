using System.Text;

namespace DocGen.Runtime.Tests.Faults;

/// <summary>Something that goes wrong on the wire, and what a caller sees of it.</summary>
/// <param name="Name">What goes wrong.</param>
/// <param name="Answer">What the server sends.</param>
/// <param name="OfGet">What a GET of an object ends with.</param>
/// <param name="OfPost">What a POST ends with whose result is an object; null for the same.</param>
internal sealed record Fault(string Name, byte[] Answer, string OfGet, string? OfPost = null)
{
    /// <summary>What becomes of the connection.</summary>
    public RawServer.Ending Ending { get; init; }

    /// <summary>Makes one of a text.</summary>
    public static Fault Of(string name, string answer, string ofGet, string? ofPost = null) => new(name, Encoding.Latin1.GetBytes(answer), ofGet, ofPost);

    /// <summary>Makes an answer with a body and its length.</summary>
    public static byte[] Response(string head, byte[] body)
        => [.. Encoding.Latin1.GetBytes($"HTTP/1.1 {head}\r\nConnection: close\r\nContent-Length: {body.Length}\r\n\r\n"), .. body];

    /// <summary>Makes an answer with a body and its length.</summary>
    public static byte[] Response(string head, string body) => Response(head, Encoding.UTF8.GetBytes(body));

    public override string ToString() => Name;
}
