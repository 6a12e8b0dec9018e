namespace DocGen.CSharp;

/// <summary>
/// Names of builders. Each follows the ordinally first route that it serves and spells all of it, so that no other route of the
/// doc set has a say in it.
/// </summary>
internal sealed class RequestBuilderNames
{
    private readonly NameScope _scope = new();

    /// <summary>Names the builders of the given first nodes, which are in ordinal order of their routes.</summary>
    public string Claim(BuilderNode node) => _scope.Claim(Identifiers.Bound(node.BuilderName, node.Route)) + StepNames.BuilderSuffix;
}
