using System;
using System.Linq;
using Xunit;

namespace DocGen.Tests.Markdown;

/// <summary>
/// Simple front matter is read without YamlDotNet, and as YamlDotNet reads it. A value with an escape is not simple, so that the same lines are read in both
/// ways here.
/// </summary>
public sealed class SimpleYamlTests
{
    private const string ForYamlDotNet = "\nescaped: \"\\u0062\"";

    private static readonly string[] s_lines =
    [
        "title: Get a boat", "Summary: \"Of: boats\"", "menu:", "  docs:", "    name: boats", "    weight: 10", "  top:", "- boats", "- \"oars\"", "  - sails",
        "description: >-", "description: |", "  All boats", "  with oars.", "", "   deeper", "aliases: [", "aliases: [a, \"/b\"]", "aliases: []",
        "  \"/boats\",",
        "\"/oars\"", "\t\"/oars\",", "]", "tags: [a,", "b]", "empty:", "x: y # remark", "  plain", "-", "- a: b", "key : x", "tail: [a]  ", ", ", "  z: >",
    ];

    [Theory]
    [InlineData("menu:\n  docs:\n    name: boats\n  top: 1\ntitle: Boats", "title=Boats")]
    [InlineData("aliases: [\n  \"/boats\",\n  oars,\n]\ntitle: Boats", "title=Boats")]
    [InlineData("tags:\n- boats\n- \"oars\"\ntitle: Boats", "title=Boats")]
    [InlineData("description: >-\n  All boats\n  with oars.\ntitle: Boats", "description=All boats with oars. title=Boats")]
    [InlineData("description: |\n  All boats\n  with oars.", "description=All boats\nwith oars.")]
    [InlineData("parent:\ntitle: Boats", "parent= title=Boats")]
    public void AValueOnLinesOfItsOwnIsRead(string yaml, string expected) => Assert.Equal(expected, Show(yaml));

    [Fact]
    public void AnyFrontMatterIsReadAsYamlDotNetReadsIt_WhateverItsLines()
    {
        var random = new Random(11);
        for (var i = 0; i < 20_000; i++)
        {
            var yaml = string.Join("\n", Enumerable.Range(0, random.Next(1, 8)).Select(_ => s_lines[random.Next(s_lines.Length)]));

            Assert.Equal((yaml, Show(yaml + ForYamlDotNet)), (yaml, Show(yaml + "\nescaped: b")));
        }
    }

    private static string Show(string yaml)
    {
        var reading = Reading.Of($"---\n{yaml}\n---\n# Boat\n");
        return string.Join(
            " ",
            reading.Page.FrontMatter.Where(static pair => pair.Key != "escaped").OrderBy(static pair => pair.Key, StringComparer.Ordinal)
                .Select(static pair => pair.Key + "=" + pair.Value)
                .Concat(reading.Reports));
    }
}
