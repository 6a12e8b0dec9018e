using Xunit;

namespace DocGen.Package.Tests.Infrastructure;

/// <summary>The tests that share the one package; they run one after the other, as each builds a project.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackageFixture>
{
    /// <summary>The name to put on a test class.</summary>
    public const string Name = "package";
}
