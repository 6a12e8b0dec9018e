namespace DocGen.Live.Tests.Infrastructure;

/// <summary>Something that a page promises and the server does otherwise.</summary>
/// <param name="Call">The call.</param>
/// <param name="Page">What the page says.</param>
/// <param name="Server">What the server does.</param>
/// <param name="Proof">The test that shows it.</param>
internal sealed record Deviation(string Call, string Page, string Server, string Proof)
{
    /// <summary>The deviation as a row of a table in markdown.</summary>
    public override string ToString() => $"| {Call} | {Page} | {Server} | `{Proof}` |";
}
