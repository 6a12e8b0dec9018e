using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using DocGen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace DocGen.Tests.Generator;

/// <summary>What the pipeline keeps between runs is plain values: nothing that roots a compilation or compares by reference.</summary>
public sealed class ModelTests
{
    [Fact]
    public void NoStepKeepsSymbolsTreesOrLocations()
    {
        var run = GeneratorDriverHelper.RunUnchecked(SmallDocSet.All);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var (name, value) in Values(run))
        {
            Walk(value, name, seen);
        }

        // The walk says something only if it reached the models.
        Assert.Contains(seen, static value => value.GetType().Name == "Page");
        Assert.Contains(seen, static value => value.GetType().Name == "ModelRecord");
    }

    [Fact]
    public void TheWalkFindsWhatItLooksFor()
    {
        var compilation = ConsumerCompilation.Strict;
        object[] forbidden = [compilation, compilation.GlobalNamespace, Location.None, compilation.SyntaxTrees[0], SourceText.From("")];

        Assert.All(forbidden, value => Assert.ThrowsAny<Exception>(() => Walk(new[] { Tuple.Create(value) }, "test", new(ReferenceEqualityComparer.Instance))));
    }

    [Fact]
    public void EqualInputGivesEqualModels()
    {
        var first = Values(GeneratorDriverHelper.RunUnchecked(SmallDocSet.All)).ToList();
        var second = Values(GeneratorDriverHelper.RunUnchecked(SmallDocSet.All)).ToList();

        Assert.Equal(first.Count, second.Count);
        Assert.All(first.Zip(second), static pair =>
        {
            Assert.Equal(pair.First.Value, pair.Second.Value);
            Assert.Equal(pair.First.Value.GetHashCode(), pair.Second.Value.GetHashCode());
        });
    }

    private static IEnumerable<(string Name, object Value)> Values(GeneratorRun run)
    {
        string[] names = [TrackingNames.Options, TrackingNames.Page, TrackingNames.Api, TrackingNames.CSharpModel, TrackingNames.CSharpFile];
        return names.SelectMany(name => run.Result.TrackedSteps[name].SelectMany(static step => step.Outputs).Select(output => (name, output.Value)));
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.False(value is Compilation or ISymbol or SyntaxTree or SyntaxNode or Location or SourceText or AdditionalText or Diagnostic,
            $"{path} holds a {value.GetType()}.");
        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Walk(item, path + "[]", seen);
            }

            return;
        }

        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Walk(field.GetValue(value), $"{path}.{field.Name}", seen);
            }
        }
    }
}
