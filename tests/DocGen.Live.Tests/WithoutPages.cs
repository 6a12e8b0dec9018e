namespace DocGen.Live.Tests;

/// <summary>Stands for all tests where the pages that the clients are made from are absent.</summary>
public sealed class WithoutPages
{
    /// <summary>Reports why nothing is tested.</summary>
    [Fact(Skip = "DOCGEN_FAMILIES named no folder with the pages of both servers when this project was built.")]
    public void TheClientsAnswer()
    {
    }
}
