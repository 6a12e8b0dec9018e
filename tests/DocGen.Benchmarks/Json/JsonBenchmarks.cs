using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using DocGen.Benchmarks.Json.Plain;
using Mail;
using Mail.Http;
using Mail.Serialization;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;
using Graph = Microsoft.Graph.Models;
using Message = Mail.Models.Message;

namespace DocGen.Benchmarks.Json;

/// <summary>Reading and writing: the generated models, System.Text.Json's generator over equal records, and Microsoft.Graph.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private static readonly JsonCodec<Message> s_message = JsonModelCodec<Message>.Instance;
    private static readonly PageCodec<Message> s_page = new(JsonModelCodec<Message>.Instance);
    private static readonly JsonSerializerOptions s_resolver = new() { TypeInfoResolver = MailClientJson.Resolver };
    private static readonly PlainContext s_relaxed =
        new(new JsonSerializerOptions(PlainContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    private static readonly JsonParseNodeFactory s_graph = new();

    private readonly Message _message = JsonText.Parse(Payload.Message, s_message)!;
    private readonly CollectionPage<Message> _messages = JsonText.Parse(Payload.Page, s_page)!;
    private readonly Plain.Message _plain = JsonSerializer.Deserialize(Payload.Message, PlainContext.Default.Message)!;
    private readonly Page _plains = JsonSerializer.Deserialize(Payload.Page, PlainContext.Default.Page)!;

    [Benchmark]
    public Message? ReadOne() => JsonText.Parse(Payload.Message, s_message);

    [Benchmark]
    public Message? ReadOneThroughSerializer() => JsonSerializer.Deserialize<Message>(Payload.Message, s_resolver);

    [Benchmark]
    public Plain.Message? ReadOnePlain() => JsonSerializer.Deserialize(Payload.Message, PlainContext.Default.Message);

    [Benchmark]
    public Graph.Message? ReadOneGraph() => ReadGraph(Payload.Message, Graph.Message.CreateFromDiscriminatorValue);

    [Benchmark]
    public CollectionPage<Message>? ReadPage() => JsonText.Parse(Payload.Page, s_page);

    [Benchmark]
    public Page? ReadPagePlain() => JsonSerializer.Deserialize(Payload.Page, PlainContext.Default.Page);

    [Benchmark]
    public Graph.MessageCollectionResponse? ReadPageGraph() => ReadGraph(Payload.Page, Graph.MessageCollectionResponse.CreateFromDiscriminatorValue);

    [Benchmark]
    public byte[] WriteOne() => Write(_message, s_message, isStrict: false);

    [Benchmark]
    public byte[] WriteOneStrict() => Write(_message, s_message, isStrict: true);

    [Benchmark]
    public byte[] WriteOnePlain() => JsonSerializer.SerializeToUtf8Bytes(_plain, PlainContext.Default.Message);

    [Benchmark]
    public byte[] WriteOnePlainRelaxed() => JsonSerializer.SerializeToUtf8Bytes(_plain, s_relaxed.Message);

    [Benchmark]
    public byte[] WritePage() => Write(_messages, s_page, isStrict: false);

    [Benchmark]
    public byte[] WritePageStrict() => Write(_messages, s_page, isStrict: true);

    [Benchmark]
    public byte[] WritePagePlain() => JsonSerializer.SerializeToUtf8Bytes(_plains, PlainContext.Default.Page);

    [Benchmark]
    public byte[] WritePagePlainRelaxed() => JsonSerializer.SerializeToUtf8Bytes(_plains, s_relaxed.Page);

    /// <summary>Reads a message.</summary>
    internal static Message? Read(byte[] json) => JsonText.Parse(json, s_message);

    private static byte[] Write<T>(T value, JsonCodec<T> codec, bool isStrict)
    {
        var writer = JsonWriter.Rent(isStrict);
        try
        {
            codec.Write(writer, value);
            return writer.WrittenSpan.ToArray();
        }
        finally
        {
            writer.Return();
        }
    }

    private static T? ReadGraph<T>(byte[] json, ParsableFactory<T> factory)
        where T : IParsable
    {
        using var stream = new MemoryStream(json, writable: false);
        return s_graph.GetRootParseNodeAsync("application/json", stream).GetAwaiter().GetResult().GetObjectValue(factory);
    }
}
