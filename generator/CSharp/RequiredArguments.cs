using System.Collections.Generic;
using System.Linq;
using DocGen.Api.Model;
using DocGen.CSharp.Model;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.CSharp;

/// <summary>
/// The query parameters without which the pages say that a call fails: they are arguments of its method, so that the compiler asks for them. All others are
/// options. An argument has its documented name, as a search for it should find the call; a name that C# does not allow (<c>ids[]</c>) stays an option.
/// </summary>
internal sealed class RequiredArguments(TypeMap types, string requestsNamespace)
{
    /// <summary>The names of the other parameters of a call.</summary>
    private static readonly HashSet<string> s_reserved = ["body", "contentType", "odataId", "options", "cancellationToken"];

    /// <summary>Whether a parameter is an argument. The compiler would warn of an argument that is obsolete wherever the call is made.</summary>
    public static bool Has(ApiProperty parameter)
        => parameter is { Requirement: Requirement.Required, IsDeprecated: false, Type.IsMap: false } && Words.IsIdentifier(parameter.Name)
            && !s_reserved.Contains(NameOf(parameter));

    /// <summary>The arguments of a call, by their documented names.</summary>
    public EquatableArray<StepParameter> Of(ApiContract contract)
    {
        List<StepParameter>? arguments = null;
        NameScope? scope = null;
        foreach (var parameter in contract.QueryParameters.Where(Has))
        {
            arguments ??= [];
            scope ??= new NameScope();
            arguments.Add(new StepParameter(Identifiers.Escape(scope.Claim(NameOf(parameter))), parameter.Name,
                types.MapParameter(parameter.Type, requestsNamespace), IsQuoted: false, parameter.Description));
        }

        return arguments?.ToEquatableArray() ?? default;
    }

    private static string NameOf(ApiProperty parameter) => char.ToLowerInvariant(parameter.Name[0]) + parameter.Name.Substring(1);
}
