using System.Reflection;
using Xunit.Abstractions;

namespace DocGen.Live.Tests.Infrastructure;

/// <summary>The table of what a server does otherwise than its pages promise.</summary>
internal static class DeviationTable
{
    private static readonly string s_readme = Path.Combine(
        typeof(DeviationTable).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "ProjectDirectory").Value!,
        "README.md");

    /// <summary>Prints the table, and checks that the README has it and that each row has its test.</summary>
    public static void Check(IReadOnlyCollection<Deviation> deviations, ITestOutputHelper output)
    {
        var table = string.Join('\n',
            ["| Call | What the page says | What the server does | Shown by |", "|---|---|---|---|", .. deviations.Select(static row => $"{row}")]);
        output.WriteLine(table);
        Assert.All(deviations, static row => Assert.Contains(Tests(), test => test.Name == row.Proof));
        Assert.Contains(table, File.ReadAllText(s_readme), StringComparison.Ordinal);
    }

    private static IEnumerable<MethodInfo> Tests()
        => typeof(DeviationTable).Assembly.GetTypes().SelectMany(static type => type.GetMethods())
            .Where(static method => method.IsDefined(typeof(FactAttribute)));
}
