using System.Linq;
using DocGen.Emit;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace DocGen.Tests.Emit;

/// <summary>Literals hold any text and show what they hold.</summary>
public sealed class LiteralsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("\"quoted\" \"\"\" \\ back")]
    [InlineData("\r\n\t\0\u0001")]
    [InlineData("\u2028\u2029\u0085\u00a0")]
    [InlineData("😀 größe 漢字")]
    [InlineData("\u202e\u200b\ufeff\ue000\uffff")]
    [InlineData("{0} {{ }} */ ]]> // #endif")]
    public void AStringLiteralHasTheValueOfItsText(string text)
    {
        var expression = Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(Literals.String(text)));
        Assert.Empty(expression.GetDiagnostics());
        Assert.Equal(text, expression.Token.Value);
    }

    [Theory]
    [InlineData("\u202e", @"""\u202E""")]
    [InlineData("\u2028", @"""\u2028""")]
    [InlineData("größe", "\"größe\"")]
    [InlineData("😀", "\"😀\"")]
    public void WhatDoesNotShowIsEscaped(string text, string literal) => Assert.Equal(literal, Literals.String(text));

    // Not data of an attribute, which holds UTF-8.
    [Fact]
    public void LoneSurrogatesAreEscaped() => Assert.Equal(@"""\uD800 \uDC00""", Literals.String("\ud800 \udc00"));

    [Fact]
    public void EveryUnitOfUtf16Survives()
    {
        var text = string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(static unit => (char)unit));
        Assert.Equal(text, ((LiteralExpressionSyntax)SyntaxFactory.ParseExpression(Literals.String(text))).Token.Value);
    }

    [Theory]
    [InlineData(long.MinValue, "-9223372036854775808")]
    [InlineData(0, "0")]
    public void NumbersAreInvariant(long number, string literal) => Assert.Equal(literal, Literals.Int64(number));

    [Fact]
    public void NullIsTheLiteralNull_AndBooleansAreTheirKeywords()
    {
        Assert.Equal("null", Literals.StringOrNull(null));
        Assert.Equal("\"\"", Literals.StringOrNull(""));
        Assert.Equal("true", Literals.Boolean(true));
        Assert.Equal("false", Literals.Boolean(false));
    }
}
