using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using DocGen.Tests.Infrastructure;
using Xunit;
using Xunit.Abstractions;

namespace DocGen.Corpus.Tests;

/// <summary>Each documented response is read by the call that its page documents, and no value of it is kept aside.</summary>
public sealed class DocumentedResponseTests(ITestOutputHelper output)
{
    // What is left is listed by the test: mostly bodies below a status of 204, which their pages say to have none. Stand-ins are no values and do not count.
    private const double LeastShare = 0.98;

    // A value that its own page's table contradicts, and an object where the page says that it lists.
    private const int MostFaults = 2;

    private const string NotRead = "not read";
    private const string KeptAside = "kept aside";
    private const string StandIn = "a stand-in";

    [CorpusFact]
    public async Task AreReadByTheirCalls()
    {
        using var recorder = new CallRecorder();
        recorder.CallEverything(CorpusClient.Assembly, "Corpus.ApiClient");
        var causes = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        var read = 0;
        foreach (var (path, text) in CorpusClient.Docs.Pages)
        {
            var methods = PageClaim.RoutesOf(text).SelectMany(route => recorder.Methods.GetValueOrDefault(route.Route) ?? []).Distinct().ToList();
            foreach (var example in methods.Count == 0 ? [] : ResponseExample.Of(path, text))
            {
                if (await FindFault(recorder, methods, example) is not { } fault)
                {
                    read++;
                    continue;
                }

                if (!causes.TryGetValue(fault.Cause, out var places))
                {
                    causes.Add(fault.Cause, places = []);
                }

                places.Add($"{example.Page}:{example.Line} {example.TypeName}: {fault.Detail}");
            }
        }

        var count = read + causes.Where(static cause => cause.Key != StandIn).Sum(static cause => cause.Value.Count);
        output.WriteLine(FormattableString.Invariant($"{read} of {count} are read by their calls: {100.0 * read / count:F2} %"));
        foreach (var (cause, places) in causes)
        {
            output.WriteLine($"{cause}: {places.Count}");
            places.ForEach(place => output.WriteLine("  " + place));
        }

        Assert.True(count > 900, $"Only {count} examples were found: the test reads nothing.");
        Assert.True(causes.Where(static cause => cause.Key is KeptAside or NotRead).Sum(static cause => cause.Value.Count) <= MostFaults,
            "More values are kept aside, or more responses not read, than were known.");
        Assert.True(read >= count * LeastShare, $"{count - read} of {count} responses are not read.");
    }

    /// <summary>Why no call of the page reads an example as a whole; null if one does.</summary>
    private static async Task<(string Cause, string Detail)?> FindFault(CallRecorder recorder, List<MethodInfo> methods, ResponseExample example)
    {
        using var expected = JsonDocument.Parse(example.Json);
        (string Cause, string Detail)? first = null;
        foreach (var method in methods)
        {
            var fault = await Call(recorder, method, example.Json, expected.RootElement);
            if (fault is null)
            {
                return null;
            }

            first ??= fault;
        }

        return first;
    }

    private static async Task<(string Cause, string Detail)?> Call(CallRecorder recorder, MethodInfo method, string json, JsonElement expected)
    {
        var metadata = Activator.CreateInstance(CorpusClient.Assembly.GetType("Corpus.ResponseMetadata", throwOnError: true)!)!;
        recorder.Answer = () => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        try
        {
            await recorder.CallAgain(method, options => options.GetType().GetProperty("Metadata")!.SetValue(options, metadata));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            var message = (e as TargetInvocationException)?.InnerException?.Message ?? e.Message;
            return (NotRead, $"{method.ReturnType.ToString().Replace("System.Threading.Tasks.", "", StringComparison.Ordinal)}: {message}");
        }

        if (!method.ReturnType.IsGenericType)
        {
            return ("the call gives nothing", expected.ToString()[..Math.Min(60, expected.ToString().Length)].ReplaceLineEndings(" "));
        }

        var unexpected = (IReadOnlyList<string>)metadata.GetType().GetProperty("UnexpectedValues")!.GetValue(metadata)!;
        return unexpected.Count == 0 ? null
            : (unexpected.All(path => Placeholders.IsAt(expected, path)) ? StandIn : "kept aside", string.Join(", ", unexpected.Take(4)));
    }
}
