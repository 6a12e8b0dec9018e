using System.Linq;
using DocGen.Json;
using Xunit;

namespace DocGen.Tests.Json;

public sealed class TolerantJsonTests
{
    [Theory]
    [InlineData("{\"a\":1,\"b\":[true,false,null],\"c\":{}}", "{a:1,b:[true,false,null],c:{}}")]
    [InlineData("{\"a\":1,}", "{a:1}")]
    [InlineData("{\"a\":1 \"b\":2}", "{a:1,b:2}")]
    [InlineData("{\"a\":[1,,2,],,}", "{a:[1,2]}")]
    [InlineData("{a: 1, 'b': 'x', isCollection: true}", "{a:1,b:'x',isCollection:true}")]
    [InlineData("{ // one\n \"a\": 1, /* two */ \"b\": \"//x\" }", "{a:1,b:'//x'}")]
    [InlineData("{\"a\":\"one\r\ntwo\"}", "{a:'one\ntwo'}")]
    [InlineData("{\"a\":\"\\u0041\\n\\\"\\q\"}", "{a:'A\n\"q'}")]
    [InlineData("{\"a\": String, \"b\": -1.5e3}", "{a:'String',b:-1.5e3}")]
    [InlineData("{\"a\": 1, ...}", "{a:1}")]
    [InlineData("[\u00A0\u200B1 ]", "[1]")]
    [InlineData("{\"a\":}", "{a:null}")]
    [InlineData("{\"a\":1,\"a\":2}", "{a:1,a:2}")]
    [InlineData("{\"a\": \"open\" | \"closed\", \"b\": 1}", "{a:'open | closed',b:1}")]
    [InlineData("{\"a\": [<lid>] | [<box>], \"b\": 1}", "{a:['<lid>'],b:1}")]
    [InlineData("{\"a\": { <key and value> }, \"b\": true/false}", "{a:{<key and value>:null},b:true}")]
    [InlineData("[1, ... (8 further ones) ...\n 2]", "[1,2]")]
    [InlineData("{\"a\": 1, # how many\n \"b\": \"#2\"}", "{a:1,b:'#2'}")]
    public void WhatPeopleWriteIsRead(string json, string expected)
    {
        Assert.True(TolerantJson.TryParse(json, out var node));
        Assert.Equal(expected, Show(node));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"a\"}")]
    [InlineData("[1")]
    [InlineData("{\"a\":]}")]
    [InlineData("}")]
    public void TextThatIsNoJsonIsRefused(string json) => Assert.False(TolerantJson.TryParse(json, out _));

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    [InlineData('"')]
    [InlineData('\\')]
    [InlineData('/')]
    public void DepthAndSizeAreBounded(char c) => TolerantJson.TryParse(new string(c, 1_000_000), out _);

    [Fact]
    public void TheLastMemberOfANameWins()
    {
        Assert.True(TolerantJson.TryParse("{\"a\":1,\"a\":2}", out var node));
        Assert.Equal("2", node["a"]!.Text);
        Assert.Null(node["A"]);
    }

    private static string Show(JsonNode node) => node.Kind switch
    {
        JsonNodeKind.Object => "{" + string.Join(",", node.Members.Select(m => m.Key + ":" + Show(m.Value))) + "}",
        JsonNodeKind.Array => "[" + string.Join(",", node.Items.Select(Show)) + "]",
        JsonNodeKind.String => "'" + node.Text + "'",
        JsonNodeKind.Number => node.Text,
        _ => node.Kind.ToString().ToLowerInvariant(),
    };
}
