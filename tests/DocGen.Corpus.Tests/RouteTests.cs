using System;
using System.Collections.Generic;
using System.Linq;
using DocGen.Tests.Infrastructure;
using Xunit;
using Xunit.Abstractions;

namespace DocGen.Corpus.Tests;

/// <summary>Every documented request line can be called with its verb and path, and nothing else can.</summary>
public sealed class RouteTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void EveryDocumentedRouteIsCallableAndNothingElse()
    {
        var recorder = new CallRecorder();
        recorder.CallEverything(CorpusClient.Assembly, "Corpus.ApiClient");
        var documented = CorpusClient.Docs.Pages.SelectMany(static page => DocumentedRoutes.UnderRequestHeadings(page.Text))
            .Where(static route => !DocumentedRoutes.IsElided(route)).ToHashSet(StringComparer.Ordinal);
        var mentioned = CorpusClient.Docs.Pages.SelectMany(static page => DocumentedRoutes.Anywhere(page.Text)).ToHashSet(StringComparer.Ordinal);
        var missing = documented.Where(route => !recorder.Seen.Contains(route)).Order(StringComparer.Ordinal).ToList();
        var undocumented = recorder.Seen.Where(route => !mentioned.Contains(route)).Order(StringComparer.Ordinal).ToList();

        output.WriteLine(
            $"{recorder.Calls} methods called, {recorder.Seen.Count} verb and route pairs seen, {documented.Count} documented, {missing.Count} of them "
                + $"missing, {undocumented.Count} undocumented");
        Print("missing", missing);
        Print("undocumented", undocumented);
        Print("failed", recorder.Failures);

        Assert.Empty(recorder.Failures);
        Assert.True(documented.Count > 2500, $"Only {documented.Count} documented pairs were found: the test reads nothing.");
        Assert.True(missing.Count <= documented.Count * 0.005, $"{missing.Count} of {documented.Count} documented pairs cannot be called.");
        Assert.Empty(undocumented);
    }

    private void Print(string kind, IEnumerable<string> lines)
    {
        foreach (var line in lines.Take(200))
        {
            output.WriteLine($"{kind}: {line}");
        }
    }
}
