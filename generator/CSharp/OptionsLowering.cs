using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using DocGen.Api.Model;
using DocGen.CSharp.Model;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.CSharp;

/// <summary>Options types: one for each distinct set of documented headers and query parameters, named by them.</summary>
internal sealed class OptionsLowering(BuilderTree tree, TypeMap types, DocumentationBuilder documentation, string requestsNamespace)
{
    /// <summary>The emitted base type, for calls that take the query options of OData and document no others.</summary>
    public const string ODataBaseType = "ODataRequestOptions";

    /// <summary>The same for calls that take none.</summary>
    private const string BaseType = "RequestOptions";

    /// <summary>More names than these make no name: the operation gives it then.</summary>
    private const int MaxNames = 3;

    /// <summary>A name that is made of longer names is too long to read.</summary>
    private const int MaxLength = 32;

    private static readonly CSharpType s_string = new(ValueKind.String, "string");

    private readonly HashSet<(string Options, string Header)> _headersOfCalls = [];
    private readonly Dictionary<ApiContract, string> _nameByContract = new(ContractComparer.Instance);

    /// <summary>Makes the classes of options that calls refer to.</summary>
    public IEnumerable<OptionsClass> Lower()
    {
        var contractsByKey = new SortedDictionary<string, List<KeyValuePair<ApiContract, BuilderNode>>>(StringComparer.Ordinal);
        foreach (var entry in tree.FirstNodes)
        {
            var key = Key(entry.Key);
            if (key.Length == 0)
            {
                continue;
            }

            if (!contractsByKey.TryGetValue(key, out var contracts))
            {
                contractsByKey.Add(key, contracts = []);
            }

            contracts.Add(entry);
        }

        var scope = new NameScope();
        scope.Take("Request");
        scope.Take("ODataRequest");
        var options = new List<OptionsClass>(contractsByKey.Count);
        foreach (var entry in contractsByKey)
        {
            options.Add(Create(entry.Key, entry.Value, scope));
        }

        return options;
    }

    /// <summary>The options type of a contract's calls.</summary>
    public string FindType(ApiContract contract)
        => _nameByContract.TryGetValue(contract, out var name) ? name : contract.TakesODataOptions ? ODataBaseType : BaseType;

    /// <summary>The headers of a contract whose property has no words of its own, because other calls have other ones for it.</summary>
    public IEnumerable<HeaderRow> FindOwnHeaders(ApiContract contract)
    {
        var name = FindType(contract);
        return Headers(contract).Where(header => header.Description.Length > 0 && _headersOfCalls.Contains((name, header.Name)));
    }

    private static string Key(ApiContract contract)
    {
        if (contract.Headers.IsEmpty && contract.QueryParameters.IsEmpty)
        {
            return "";
        }

        // A call that only has arguments takes the options of all calls.
        var headers = Headers(contract).Select(static header => header.Name.ToLowerInvariant());
        var parameters = Parameters(contract).Select(static parameter => "?" + parameter.Name + ":" + parameter.Type + (parameter.IsCommaSeparated ? "," : ""));
        return string.Join("|", headers.Concat(parameters).OrderBy(static part => part, StringComparer.Ordinal));
    }

    private OptionsClass Create(string key, List<KeyValuePair<ApiContract, BuilderNode>> contracts, NameScope scope)
    {
        contracts.Sort(static (left, right) => string.CompareOrdinal(left.Value.Route, right.Value.Route));
        var first = contracts[0].Key;
        var headers = Headers(first).ToArray();
        var parameters = Parameters(first).ToArray();
        var wireNames = headers.Select(static header => header.Name).Concat(parameters.Select(static parameter => parameter.Name)).ToArray();
        var name = scope.Claim(Spell(wireNames, first.Title, key)) + "Options";
        foreach (var contract in contracts)
        {
            _nameByContract.Add(contract.Key, name);
        }

        // One type for both kinds of calls: a deletion with the headers of an update needs no type of its own.
        var isOData = contracts.Exists(static contract => contract.Key.TakesODataOptions);
        var members = new NameScope(isOData ? ReservedNames.ODataOptionsMembers : ReservedNames.OptionsMembers);
        members.Take(name);
        var memberNames = members.ClaimAll(wireNames);
        return new OptionsClass
        {
            Name = name,
            IsOData = isOData,
            Headers = headers.Select((header, i) => CreateHeader(header, memberNames[i], contracts)).ToEquatableArray(),
            QueryParameters = parameters.Select((parameter, i) => CreateParameter(parameter, memberNames[headers.Length + i], isOData)).ToEquatableArray(),
            Documentation = new Documentation { Summary = "Options of calls that document " + string.Join(", ", wireNames) + "." },
        };
    }

    /// <summary>The wire names, if they are few and short; else the title of the operation that has them.</summary>
    private static string Spell(string[] wireNames, string title, string key)
    {
        var name = string.Concat(wireNames.Select(Identifiers.ToPascalCase));
        var spelled = wireNames.Length <= MaxNames && name.Length <= MaxLength ? name : Titled(title) ?? name;
        return Identifiers.Bound(spelled, key);
    }

    /// <summary>The first words of a title that fit into a name; null if there are none.</summary>
    private static string? Titled(string title)
    {
        var name = new StringBuilder();
        foreach (var word in title.Split([' ', ':', '/', '-', '.', '(', ')', '\'', '"', '`', '{', '}', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            var part = Identifiers.ToPascalCase(word);
            if (name.Length + part.Length > MaxLength)
            {
                break;
            }

            name.Append(part);
        }

        return name.Length == 0 || name[0] is < 'A' or > 'Z' ? null : name.ToString();
    }

    /// <summary>A header with the words of the pages. Where the pages of several calls have different ones for it, each call has its own.</summary>
    private ModelMember CreateHeader(HeaderRow header, string name, List<KeyValuePair<ApiContract, BuilderNode>> contracts)
    {
        var isShared = contracts.TrueForAll(contract => DescriptionOf(header.Name, contract.Key) == header.Description);
        if (!isShared)
        {
            _headersOfCalls.Add((_nameByContract[contracts[0].Key], header.Name));
        }

        return new()
        {
            Name = name,
            WireName = header.Name,
            Type = s_string,
            Documentation = documentation.Create(isShared && header.Description.Length > 0
                ? header.Description
                : "The header " + header.Name + (isShared ? "." : "; what it means for a call is said there.")),
        };
    }

    private static string DescriptionOf(string header, ApiContract contract)
        => contract.Headers.First(row => row.Name.Equals(header, StringComparison.OrdinalIgnoreCase)).Description;

    private ModelMember CreateParameter(ApiProperty parameter, string name, bool isOData) => new()
    {
        Name = name,
        WireName = parameter.Name,
        Type = MapParameter(parameter, isOData),
        IsRepeated = !parameter.IsCommaSeparated || parameter.Name.EndsWith("[]", StringComparison.Ordinal),
        Documentation = documentation.Create(
            parameter.Description.Length > 0 ? parameter.Description : "The query parameter " + parameter.Name + "."),
        Obsolete = DocumentationBuilder.Obsolete(parameter.IsDeprecated),
    };

    /// <summary>A list, by its type or by brackets behind its name ("ids[]"), and a text where OData is spoken, which has a
    /// syntax of its own for lists.</summary>
    private CSharpType MapParameter(ApiProperty parameter, bool isOData)
        => parameter.Name.EndsWith("[]", StringComparison.Ordinal) || (parameter.Type is { IsCollection: true, IsMap: false } && !isOData)
            ? types.MapParameter(parameter.Type with { IsCollection = false }, requestsNamespace) with { IsCollection = true }
            : types.MapParameter(parameter.Type, requestsNamespace);

    /// <summary>The query parameters that are members of the options: those that are not arguments of the call.</summary>
    private static IEnumerable<ApiProperty> Parameters(ApiContract contract)
        => contract.QueryParameters.Where(static parameter => !RequiredArguments.Has(parameter));

    /// <summary>The headers that can be sent: those whose name is a token of RFC 9110.</summary>
    private static IEnumerable<HeaderRow> Headers(ApiContract contract) => contract.Headers.Where(static header => IsToken(header.Name));

    private static bool IsToken(string name)
        => name.Length > 0 && name.All(static character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
            || "!#$%&'*+-.^_`|~".IndexOf(character) >= 0);
}
