namespace DocGen.Tests.Generator;

/// <summary>The least that a page of a type and a page of an operation say, for tests of what more makes of it.</summary>
internal static class OperationPages
{
    /// <summary>A type with a key.</summary>
    public static string Type(string name, string space) => $$"""
        # {{name}} resource type

        Namespace: {{space}}

        A {{name}}.

        ## Properties

        |Property|Type|Description|
        |:---|:---|:---|
        |id|String|The key.|

        ## JSON representation

        ```json
        { "@odata.type": "#{{space}}.{{name}}", "id": "String" }
        ```

        """;

    /// <summary>An operation.</summary>
    /// <param name="space">The namespace.</param>
    /// <param name="lines">Its request lines.</param>
    /// <param name="parts">The sections between the request and the response.</param>
    /// <param name="response">What is behind "returns a".</param>
    public static string Operation(string space, string lines, string parts, string response) => $"""
        # Do it

        Namespace: {space}

        Do it.

        ## HTTP request

        ```http
        {lines}
        ```

        {parts}

        ## Response

        If successful, this method returns a {response}.

        """;
}
