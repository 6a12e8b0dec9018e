using DocGen.CSharp;
using Xunit;

namespace DocGen.Tests.CSharp;

public class IdentifiersTests
{
    [Theory]
    [InlineData("conflictCount", "ConflictCount")]
    [InlineData("ID", "ID")]
    [InlineData("@contoso.store.downloadUrl", "ContosoStoreDownloadUrl")]
    [InlineData("$ref", "Ref")]
    [InlineData("device_name", "DeviceName")]
    [InlineData("v4_0_3", "V4_0_3")]
    [InlineData("1.0", "_1_0")]
    [InlineData("7days", "_7days")]
    [InlineData("JIS B4", "JISB4")]
    [InlineData("-1", "_1")]
    [InlineData("file/localizations/{id}", "FileLocalizationsId")]
    [InlineData("größe", "Größe")]
    [InlineData("名前", "名前")]
    [InlineData("a\u200Bb", "Ab")]
    [InlineData("\u0301accent", "Accent")]
    [InlineData("e\u0301te", "E\u0301te")]
    [InlineData("\U0001D4B3x", "X")]
    [InlineData("\uD800x", "X")]
    [InlineData("", "")]
    [InlineData("***", "")]
    public void PascalCaseKeepsWhatAnIdentifierMayHold(string text, string expected)
        => Assert.Equal(expected, Identifiers.ToPascalCase(text));

    [Theory]
    [InlineData("StartDateTime", "startDateTime")]
    [InlineData("default", "@default")]
    [InlineData("", "value")]
    public void ParameterNamesAreCamelCaseAndEscaped(string text, string expected)
        => Assert.Equal(expected, Identifiers.ToParameterName(text, "value"));

    [Fact]
    public void OverlongNamesAreCutAndStayApart()
    {
        var first = Identifiers.ToPascalCase(new string('a', 5000) + "1");
        var second = Identifiers.ToPascalCase(new string('a', 5000) + "2");

        Assert.True(first.Length <= 120);
        Assert.NotEqual(first, second);
    }
}
