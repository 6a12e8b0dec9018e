using System.Collections.Immutable;
using DocGen.Input;
using DocGen.Tests.Infrastructure;
using Xunit;

namespace DocGen.Tests.Input;

public sealed class OptionsReaderTests
{
    [Fact]
    public void WithoutOptionsTheDefaultsOfTheProjectHold()
    {
        var options = Read();

        Assert.Equal(new GeneratorOptions { Namespace = "Contoso.Api", Root = "/repo/project/" }, options);
    }

    [Theory]
    [InlineData("https://api.example/v1.0#part", "https://api.example/v1.0#part")]
    [InlineData("https://api.example/v1.0/", "https://api.example/v1.0")]
    [InlineData("https://api.example/a;b%20c", "https://api.example/a;b%20c")]
    public void TheBaseUrlArrivesWhole(string value, string expected)
        => Assert.Equal(expected, Read(("DocGenBaseUrl", value)).BaseUrl);

    [Fact]
    public void IncludeIsAListOfGlobsOverLinesAndSemicolons()
        => Assert.Equal(["/me/**", "/users/range(a={a},b={b})", "/x"], Read(("DocGenInclude", "/me/**; /users/range(a={a},b={b})\n  /x;;")).Include);

    [Theory]
    [InlineData("Corpus", "Corpus")]
    [InlineData("My-Company.1st.class", "My_Company._1st.@class")]
    [InlineData(" . ", "Contoso.Api")]
    public void TheNamespaceIsAlwaysValid(string value, string expected)
        => Assert.Equal(expected, Read(("DocGenNamespace", value)).Namespace);

    [Theory]
    [InlineData("Graph Client", "Graph_Client")]
    [InlineData("GraphClient", "GraphClient")]
    [InlineData("", "ApiClient")]
    public void TheClientNameIsAlwaysValid(string value, string expected)
        => Assert.Equal(expected, Read(("DocGenClientName", value)).ClientName);

    [Theory]
    [InlineData("all", null)]
    [InlineData("beta", "beta")]
    public void AllVersionsIsNoFilter(string value, string? expected)
        => Assert.Equal(expected, Read(("DocGenApiVersion", value)).ApiVersion);

    [Theory]
    [InlineData("internal", true)]
    [InlineData("Internal", true)]
    [InlineData("public", false)]
    public void VisibilityIsPublicUnlessItSaysInternal(string value, bool expected)
        => Assert.Equal(expected, Read(("DocGenVisibility", value)).IsInternal);

    [Theory]
    [InlineData("true", true)]
    [InlineData("True", true)]
    [InlineData("false", false)]
    public void JsonIsReadLenientlyUnlessItSaysOtherwise(string value, bool expected)
        => Assert.Equal(expected, Read(("DocGenStrictJson", value)).IsStrictJson);

    private static GeneratorOptions Read(params (string Name, string Value)[] options)
        => OptionsReader.Read(TestOptions.Encode(options.ToImmutableDictionary(o => o.Name, o => o.Value), "/repo/project"));
}
