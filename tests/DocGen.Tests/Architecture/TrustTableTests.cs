using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DocGen.Api.Operations;
using DocGen.Api.Sources;
using DocGen.Api.Types;
using DocGen.Diagnostics;
using DocGen.Pages.Kinds;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Architecture;

/// <summary>The architecture's table of trust says what the code does: each question has the rules of its list, by name and in their order.</summary>
public sealed class TrustTableTests
{
    public static TheoryData<string, string[]> Lists => new()
    {
        { DecisionQuestions.IsType, [.. PageKinds.Type.Select(static rule => rule.Name)] },
        { DecisionQuestions.IsOperation, [.. PageKinds.Operation.Select(static rule => rule.Name)] },
        { DecisionQuestions.TypeName, [.. new TypeResolver(new SymbolTable(), null!, new MergeDiagnostics()).Rules] },
        { DecisionQuestions.BaseType, [.. BaseResolver.Rules.Select(static rule => rule.Name)] },
        { DecisionQuestions.Response, [.. new ResponseRules(null!).Rules] },
        { DecisionQuestions.Body, [.. new BodyReader(null!).Rules] },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void TheTableOfTrustIsTheListOfRules(string question, string[] rules) => Assert.Equal(rules, RulesOf(question));

    [Theory]
    [MemberData(nameof(Lists))]
    public void RulesOfOneQuestionHaveDifferentNames(string question, string[] rules)
    {
        Assert.NotEmpty(question);
        Assert.Equal(rules.Length, rules.Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>The second cell of the only row whose first cell is the question.</summary>
    private static IEnumerable<string> RulesOf(string question)
    {
        var lines = File.ReadLines(Path.Combine(TestFolders.Generator, "ARCHITECTURE.md"));
        var row = Assert.Single(lines, line => line.StartsWith("| " + question + " |", StringComparison.Ordinal));
        return row.Split('|')[2].Trim().Split("; ");
    }
}
