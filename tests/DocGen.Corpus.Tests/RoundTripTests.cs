using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using DocGen.Tests.Infrastructure;
using Xunit;
using Xunit.Abstractions;

namespace DocGen.Corpus.Tests;

/// <summary>Documented responses are read as their documented type and written again without loss.</summary>
public sealed class RoundTripTests(ITestOutputHelper output)
{
    private enum Outcome
    {
        Equal,
        Placeholder,
        WrongInPage,
        Different,
    }

    [CorpusFact]
    public void DocumentedResponsesSurviveReadingAndWriting()
    {
        var types = CorpusClient.Assembly.GetExportedTypes().Where(static t => t.Namespace!.StartsWith("Corpus.Models", StringComparison.Ordinal))
            .ToLookup(static t => t.Name, StringComparer.OrdinalIgnoreCase);
        var counts = new Dictionary<Outcome, int>();
        foreach (var example in CorpusClient.Docs.Pages.SelectMany(static page => ResponseExample.Of(page.Path, page.Text)))
        {
            var candidates = types[example.TypeName[(example.TypeName.LastIndexOf('.') + 1)..]].Where(static type => type.IsClass).ToList();
            if (candidates.Count > 0)
            {
                var (outcome, reason) = RoundTrip(example, candidates[0]);
                counts[outcome] = counts.GetValueOrDefault(outcome) + 1;
                if (outcome != Outcome.Equal)
                {
                    output.WriteLine($"{outcome} {example.Page}:{example.Line} {example.TypeName}: {reason}");
                }
            }
        }

        var (equal, bad) = (counts.GetValueOrDefault(Outcome.Equal),
            counts.GetValueOrDefault(Outcome.Different) + counts.GetValueOrDefault(Outcome.WrongInPage));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{equal} equal, {bad} not, {counts.GetValueOrDefault(Outcome.Placeholder)} with placeholders: {100.0 * equal / (equal + bad):F2} %"));
        Assert.True(equal > 700, $"Only {equal} examples were found.");
        Assert.Equal(0, counts.GetValueOrDefault(Outcome.Different));
        Assert.True(equal >= (equal + bad) * 0.99, $"{bad} of {equal + bad} responses do not survive.");
    }

    private static (Outcome Outcome, string Reason) RoundTrip(ResponseExample example, Type type)
    {
        using var expected = JsonDocument.Parse(example.Json);
        var isPage = expected.RootElement.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.Array;
        var options = new JsonSerializerOptions { Converters = { PageConverter(type) } };
        var target = isPage ? CorpusClient.Assembly.GetType("Corpus.CollectionPage`1", throwOnError: true)!.MakeGenericType(type) : type;
        try
        {
            var read = JsonSerializer.Deserialize(example.Json, target, options);
            using var actual = JsonDocument.Parse(JsonSerializer.Serialize(read, target, options));
            return JsonComparison.FirstDifference(expected.RootElement, actual.RootElement) is { } difference
                ? (Outcome.Different, difference)
                : (Outcome.Equal, "");
        }
        catch (JsonException e)
        {
            return (Placeholders.IsAt(expected.RootElement, e.Path) ? Outcome.Placeholder : Outcome.WrongInPage, e.Message);
        }
    }

    // new JsonCodecConverter<CollectionPage<T>>(new PageCodec<T>(JsonModelCodec<T>.Instance))
    private static JsonConverter PageConverter(Type type)
    {
        const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
        Type Generic(string name, Type argument) => CorpusClient.Assembly.GetType("Corpus." + name + "`1", throwOnError: true)!.MakeGenericType(argument);
        var codec = Generic("Serialization.JsonModelCodec", type).GetField("Instance", Any)!.GetValue(null);
        var page = Generic("Http.PageCodec", type).GetConstructors(Any)[0].Invoke([codec]);
        return (JsonConverter)Generic("Serialization.JsonCodecConverter", Generic("CollectionPage", type)).GetConstructors(Any)[0].Invoke([page]);
    }
}
