namespace DocGen.Package.Tests.Infrastructure;

/// <summary>Pages for consumers.</summary>
internal static class TestPages
{
    /// <summary>A page with a GET of one resource below a first segment.</summary>
    public static string Get(string segment) => $$"""
        ---
        title: "Get {{segment}}"
        description: "Read the {{segment}}."
        doc_type: apiPageType
        ---

        # Get {{segment}}

        Namespace: contoso.things

        Read the {{segment}}.

        ## HTTP request

        ```http
        GET /{{segment}}
        GET /{{segment}}/{id}
        ```

        ## Response

        If successful, this method returns a `200 OK` response code and a [thing](../resources/thing.md) object in the response body.

        """;

    /// <summary>The type that they return.</summary>
    public const string Thing = """
        ---
        title: "thing resource type"
        description: "Anything."
        doc_type: resourcePageType
        ---

        # thing resource type

        Namespace: contoso.things

        Anything.

        ## Properties

        |Property|Type|Description|
        |:---|:---|:---|
        |id|String|The key.|
        |name|String|The name.|

        """;
}
