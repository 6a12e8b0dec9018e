using System.Linq;
using System.Xml.Linq;
using DocGen.CSharp.Model;
using DocGen.Emit;
using Xunit;

namespace DocGen.Tests.Emit;

/// <summary>Documentation stays comments and well-formed XML, whatever it says.</summary>
public sealed class XmlDocWriterTests
{
    [Fact]
    public void ASummaryIsOneLine() => Assert.Equal("/// <summary>The name.</summary>\n", Write(new() { Summary = "The name." }));

    [Fact]
    public void RemarksAndLinksFollow()
        => Assert.Equal(
            "/// <summary>S</summary>\n/// <remarks><para>A</para><para>B</para></remarks>\n/// <seealso href=\"https://x/?a&amp;b\"/>\n",
            Write(new() { Summary = "S", Remarks = new(["A", "B"]), Links = new(["https://x/?a&b"]) }));

    [Theory]
    [InlineData("a <b> & \"c\"", "a &lt;b&gt; &amp; &quot;c&quot;")]
    [InlineData("a\r\nb\u2028c\u2029d\u0085e\tf", "a  b c d e f")]
    [InlineData("\u202eabc\u200b", "abc")]
    [InlineData("]]> */ \"\"\"", "]]&gt; */ &quot;&quot;&quot;")]
    [InlineData("größe 😀", "größe 😀")]
    public void TextIsEscaped(string text, string escaped) => Assert.Equal($"/// <summary>{escaped}</summary>\n", Write(new() { Summary = text }));

    // Not data of an attribute, which holds UTF-8.
    [Fact]
    public void WhatXmlCannotHoldIsReplaced()
        => Assert.Equal("/// <summary>\ufffd\ufffd \ufffd\ufffd</summary>\n", Write(new() { Summary = "\0\ud800 \udc00\uffff" }));

    [Fact]
    public void EveryUnitOfUtf16StaysInItsLine()
    {
        var text = string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(static unit => (char)unit));
        var written = Write(new() { Summary = text });
        Assert.Equal(1, written.Count(static c => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029'));
        Assert.Equal("summary", XElement.Parse(written.Substring(4)).Name);
    }

    [Fact]
    public void ParametersLoseTheirAt()
    {
        using var writer = new SourceWriter();
        XmlDocWriter.WriteParameter(writer, "@class", "A <class>.");
        XmlDocWriter.WriteReturns(writer, "It.");
        Assert.Equal("/// <param name=\"class\">A &lt;class&gt;.</param>\n/// <returns>It.</returns>\n", writer.ToString());
    }

    private static string Write(Documentation documentation)
    {
        using var writer = new SourceWriter();
        XmlDocWriter.Write(writer, documentation);
        return writer.ToString();
    }
}
