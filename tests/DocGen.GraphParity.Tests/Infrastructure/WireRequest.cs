using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace DocGen.GraphParity.Tests.Infrastructure;

/// <summary>A request as it arrived, in lines that mean the same whoever spelled them: unescaped, query and members in ordinal order.</summary>
/// <param name="Lines">The verb with the path, a line for each query parameter, a line for each value in the body.</param>
internal sealed record WireRequest(IReadOnlyList<string> Lines)
{
    /// <summary>Reads what arrived.</summary>
    /// <param name="method">The verb.</param>
    /// <param name="target">Path and query as they were sent.</param>
    /// <param name="body">The body; empty if there was none.</param>
    public static WireRequest From(string method, string target, string body)
    {
        var question = target.IndexOf('?', StringComparison.Ordinal);
        var path = question < 0 ? target : target[..question];
        List<string> lines = [method + " " + Normalize(path)];
        if (question >= 0)
        {
            lines.AddRange(target[(question + 1)..].Split('&').Select(static parameter => "? " + Uri.UnescapeDataString(parameter))
                .Order(StringComparer.Ordinal));
        }

        if (body.Length > 0)
        {
            using var json = JsonDocument.Parse(body);
            lines.AddRange(Values("$", json.RootElement));
        }

        return new(lines);
    }

    /// <summary>What the two differ in: <c>-</c> before a line that only the first has, <c>+</c> before one that only the second has.</summary>
    public static IReadOnlyList<string> Differences(WireRequest first, WireRequest second) =>
    [
        .. first.Lines.Except(second.Lines, StringComparer.Ordinal).Select(static line => "- " + line),
        .. second.Lines.Except(first.Lines, StringComparer.Ordinal).Select(static line => "+ " + line),
    ];

    // A slash in a key is not one between segments.
    private static string Normalize(string path) => string.Join('/', path.Split('/')
        .Select(static segment => Uri.UnescapeDataString(segment).Replace("/", "%2F", StringComparison.Ordinal)));

    private static IEnumerable<string> Values(string path, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.EnumerateObject().Any() => element.EnumerateObject()
            .OrderBy(static member => member.Name, StringComparer.Ordinal)
            .SelectMany(member => Values(path + "." + member.Name, member.Value)),
        JsonValueKind.Array when element.GetArrayLength() > 0 => element.EnumerateArray()
            .SelectMany((item, index) => Values(string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), item)),
        JsonValueKind.String => [$"{path} = \"{element.GetString()}\""],
        _ => [path + " = " + element.GetRawText()],
    };
}
