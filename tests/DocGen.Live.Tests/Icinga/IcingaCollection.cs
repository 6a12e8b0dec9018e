namespace DocGen.Live.Tests.Icinga;

/// <summary>The tests that share one server.</summary>
[CollectionDefinition(Name)]
public sealed class IcingaCollection : ICollectionFixture<IcingaServer>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "Icinga";
}
