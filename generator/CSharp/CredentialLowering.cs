using System.Collections.Generic;
using DocGen.CSharp.Model;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.CSharp;

/// <summary>Names the methods that make clients with documented credentials.</summary>
internal static class CredentialLowering
{
    private const string Prefix = "CreateWith";
    private const string BasicScheme = "Basic";

    // The base address follows them.
    private const string BaseAddress = "baseAddress";

    /// <summary>One method for each credential, the most documented first.</summary>
    /// <param name="credentials">The documented credentials.</param>
    /// <param name="steps">The steps of the client, whose names are taken.</param>
    public static EquatableArray<ClientCredential> Lower(EquatableArray<Credential> credentials, EquatableArray<BuilderStep> steps)
    {
        var scope = new NameScope();
        foreach (var step in steps)
        {
            scope.Take(step.Name);
        }

        var methods = new List<ClientCredential>(credentials.Count);
        foreach (var credential in credentials)
        {
            var word = Word(credential);
            var isBasic = credential is { Place: CredentialPlace.Header } && credential.Scheme.Is(BasicScheme);
            var parameters = isBasic ? ["userName", "password"] : new[] { Identifiers.ToParameterName(word, "credential") };
            if (parameters[0] != BaseAddress)
            {
                methods.Add(new(scope.Claim(Prefix + (isBasic ? "Password" : word)), new(parameters), credential.Place == CredentialPlace.Query,
                    credential.Name, credential.Scheme));
            }
        }

        return methods.ToEquatableArray();
    }

    // Authorization: Bot … is BotToken, X-Shop-Token ShopToken, PRIVATE-TOKEN PrivateToken, ?api_key ApiKey; a value alone in Authorization is Authorization.
    private static string Word(Credential credential)
    {
        if (credential.Scheme.Length > 0)
        {
            var scheme = Identifiers.ToPascalCase(credential.Scheme);
            return scheme.Ends("Token") || scheme.Ends("Key") ? scheme : scheme + "Token";
        }

        var name = credential.Name.Starts("X-") && credential.Place == CredentialPlace.Header ? credential.Name.Substring(2) : credential.Name;
        var word = Identifiers.ToPascalCase(name == name.ToUpperInvariant() ? name.ToLowerInvariant() : name);
        return word.Length == 0 ? "Credential" : word;
    }
}
