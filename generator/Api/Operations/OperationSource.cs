using System.Collections.Generic;
using DocGen.Api.Model;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Operations;

/// <summary>An operation page while operations are merged.</summary>
/// <param name="page">The page.</param>
internal sealed class OperationSource(OperationPage page)
{
    /// <summary>The page that documents the operation.</summary>
    public Page Page => page.Page;

    /// <summary>The operation of that page.</summary>
    public OperationDefinition Operation => page.Operation;

    /// <summary>The part of its contract that names no type.</summary>
    public ApiContract Stated => page.Stated;

    /// <summary>Query parameters that the lines show, by name.</summary>
    public EquatableArray<string> QueryNames => page.QueryNames;

    /// <summary>The structures whose Methods tables link the page, and what those tables say that it returns.</summary>
    public List<MethodLink> Owners { get; } = new(1);

    /// <summary>What its examples show that it gives, where nothing else tells; null if they show no type.</summary>
    public ApiResponse? InferredResponse { get; set; }

    /// <summary>The types that were made for objects in the body, by the names of the members that hold them; null if none was made.</summary>
    public Dictionary<string, ApiTypeReference>? InferredMembers { get; set; }

    /// <summary>The type of a member of its body that no page names; null if nothing shows one.</summary>
    public ApiTypeReference? InferredMember(string name) => InferredMembers is not null && InferredMembers.TryGetValue(name, out var type) ? type : null;

    /// <summary>The contracts that were made of it, by what was asked; rarely more than one.</summary>
    public List<(OperationQuestion Question, ApiContract Contract, ContractRules Rules)> Contracts { get; } = new(1);

    /// <summary>Whether its lines have more than one verb.</summary>
    public bool HasSeveralVerbs
    {
        get
        {
            foreach (var line in Operation.Lines)
            {
                if (line.Verb != Operation.Lines[0].Verb)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether its routes end with different literals.</summary>
    public bool HasSeveralEnds => SpecificPages.HasSeveralEnds(Operation);

    /// <summary>Whether the lines show a query parameter.</summary>
    public bool ShowsQuery(string name)
    {
        foreach (var known in page.QueryNames)
        {
            if (known == name)
            {
                return true;
            }
        }

        return false;
    }
}
