using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DocGen.Api.Model;
using DocGen.CSharp.Model;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.CSharp;

/// <summary>The documentation of a call: one short paragraph for each concern, so that 2,000 calls stay readable and small.</summary>
internal sealed class CallDocumentation(DocumentationBuilder documentation, OptionsLowering options)
{
    /// <summary>More pages than these are counted and not named.</summary>
    private const int MaxPages = 8;

    /// <summary>Makes the documentation of a call from its contract.</summary>
    public Documentation Create(string verb, ApiContract contract, bool isConditional, bool mayLackBody, string? address = null)
    {
        var remarks = new List<string>(4);
        Add(remarks, (DescribePermissions(contract.Permissions) + DescribeMessage(contract) + DescribeNull(isConditional, mayLackBody)).TrimStart());
        Add(remarks,
            address is null
                ? ""
                : "Sent to " + address
                    + (address[0] == '/'
                        ? " on the client's host."
                        : ", which is another host than the client's: the client's access token is not sent there."));
        Add(remarks, DescribePages(contract.Pages));
        return new Documentation
        {
            Summary = Summarize(verb, contract),
            Remarks = new(remarks.ToArray()),
            Links = documentation.Links(contract.Pages),
        };
    }

    /// <summary><c> Null if the server answers without a body.</c></summary>
    private static string DescribeNull(bool isConditional, bool mayLackBody) => (isConditional, mayLackBody) switch
    {
        (true, true) => " Null if the server answers 304, not modified, or without a body.",
        (true, false) => " Null if the server answers 304, not modified.",
        (false, true) => " Null if the server answers without a body.",
        _ => "",
    };

    private static string Summarize(string verb, ApiContract contract)
    {
        if (contract.Description.Length > 0)
        {
            return contract.Description;
        }

        return contract.Title.Length > 0 ? contract.Title.TrimEnd('.') + "." : "Sends " + verb + ".";
    }

    private static void Add(List<string> remarks, string text)
    {
        if (text.Length > 0)
        {
            remarks.Add(text);
        }
    }

    /// <summary><c>Permissions: delegated A, B; personal none; application C.</c></summary>
    private static string DescribePermissions(EquatableArray<PermissionRow> permissions)
    {
        if (permissions.IsEmpty)
        {
            return "";
        }

        return "Permissions: "
            + string.Join("; ", permissions.Select(static row => Describe(row.Kind) + " " + (row.Scopes.IsEmpty ? "none" : string.Join(", ", row.Scopes))))
            + ".";
    }

    private static string Describe(PermissionKind kind) => kind switch
    {
        PermissionKind.DelegatedPersonal => "personal",
        PermissionKind.Application => "application",
        _ => "delegated",
    };

    /// <summary><c> Headers: If-Match (required). Prefer: return=minimal. Status: 200, 202.</c></summary>
    private string DescribeMessage(ApiContract contract)
    {
        var own = options.FindOwnHeaders(contract).ToList();
        var headers = string.Join(", ", contract.Headers.Where(header => !own.Contains(header)).Select(Describe));
        var codes = string.Join(", ", contract.Response.StatusCodes.Select(static code => code.ToString(CultureInfo.InvariantCulture)));
        var texts = string.Concat(own.Select(static header => " " + Describe(header) + ": " + header.Description.TrimEnd('.') + "."));
        return DescribeRequired(contract) + (headers.Length == 0 ? "" : " Headers: " + headers + ".") + texts
            + (codes.Length == 0 ? "" : " Status: " + codes + ".")
            + DescribeLocation(contract.Response);
    }

    /// <summary><c> Required: since: The first day. until: The last day.</c></summary>
    private static string DescribeRequired(ApiContract contract)
    {
        var parameters = contract.QueryParameters.Where(static parameter => parameter.Requirement == Requirement.Required)
            .Select(static parameter => " " + parameter.Name + (parameter.Description.Length == 0 ? "" : ": " + parameter.Description.TrimEnd('.')) + ".");
        return string.Concat(parameters) is { Length: > 0 } text ? " Required:" + text : "";
    }

    private static string Describe(HeaderRow header) => header.Name + (header.Requirement == Requirement.Required ? " (required)" : "");

    /// <summary><c> The operation goes on after the answer: the address to watch it at is the Location of RequestOptions.Metadata.</c></summary>
    private static string DescribeLocation(ApiResponse response)
        => !response.HasLocation || response.Kind is ApiResponseKind.Items or ApiResponseKind.Stream ? ""
            : response.StatusCodes.Contains(202)
                ? " The operation goes on after the answer: the address to watch it at is the Location of RequestOptions.Metadata."
            : " The Location of RequestOptions.Metadata is the address that the answer has in a header.";

    /// <summary>Named where several pages document the call.</summary>
    private static string DescribePages(EquatableArray<string> pages)
    {
        if (pages.Count < 2)
        {
            return "";
        }

        var text = "Pages: " + string.Join(", ", pages.Take(MaxPages).Select(NameParts.FileName));
        return pages.Count > MaxPages ? text + " and " + (pages.Count - MaxPages).ToString(CultureInfo.InvariantCulture) + " more." : text + ".";
    }
}
