using DocGen.Primitives;

namespace DocGen.CSharp.Model;

/// <summary>A way to make a client whose requests carry a documented credential.</summary>
/// <param name="MethodName">The method that makes the client (<c>CreateWithShopToken</c>).</param>
/// <param name="Parameters">The names of its parameters in front of the base address: one for the credential, or the user and the password.</param>
/// <param name="IsInQuery">Whether requests have it in the query, and not in a header.</param>
/// <param name="Name">The name of the header or query parameter.</param>
/// <param name="Scheme">The word in front of the value; empty if the value stands alone.</param>
internal sealed record ClientCredential(string MethodName, EquatableArray<string> Parameters, bool IsInQuery, string Name, string Scheme)
{
    /// <summary>Whether it is made of a user and a password (RFC 7617).</summary>
    public bool IsBasic => Parameters.Count == 2;
}
