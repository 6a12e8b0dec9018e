using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using DocGen.Runtime.Models;
using DocGen.Runtime.Serialization;
using Xunit;

namespace DocGen.Runtime.Tests;

/// <summary>Enumerations keep every text that comes.</summary>
public sealed class EnumTests
{
    [Fact]
    public void AnUnlistedTextSurvives()
    {
        const string Text = "{\"color\":\"mauve\",\"colorList\":[\"red\",\"taupe\",\"mauve\"],\"traits\":\"light,shiny\",\"large\":\"huge\"}";
        var values = Json.Read<Values>(Text);
        Assert.True((int)values.Color!.Value < 0);
        Assert.False(Enum.IsDefined(values.Color.Value));
        Assert.Equal("mauve", values.Color.Value.GetWireText());
        Assert.Equal(values.Color, values.ColorList![2]);
        Assert.NotEqual(values.Color, values.ColorList[1]);
        Assert.Equal(Json.Element(Text).GetProperty("colorList").GetRawText(), Json.Element(Json.Write(values)).GetProperty("colorList").GetRawText());
        Assert.True(JsonElements.AreEqual(Json.Element(Text), Json.Element(Json.Write(values))));
    }

    [Theory]
    [InlineData(Color.Red, "red")]
    [InlineData(Color.DarkBlue, "dark-blue")]
    [InlineData((Color)77, "77")]
    [InlineData((Color)(-77), "-77")]
    public void EveryValueHasAText(Color color, string text) => Assert.Equal(text, color.GetWireText());

    [Theory]
    [InlineData(Traits.None, "none")]
    [InlineData(Traits.Light | Traits.Soft, "light,soft")]
    [InlineData(Traits.Light | (Traits)64, "65")]
    public void FlagsAreListed(Traits traits, string text) => Assert.Equal(text, traits.GetWireText());

    [Fact]
    public void LongValuesAndNumbersInUseAreHandled()
    {
        Assert.Equal("above", ((Large)(1L << 40)).GetWireText());
        Assert.Equal(Large.Lowest, Json.Read<Values>("{\"large\":\"lowest\"}").Large);
        var unlisted = Json.Read<Values>("{\"large\":\"unheard of\"}").Large!.Value;
        Assert.False(Enum.IsDefined(unlisted));
        Assert.Equal("unheard of", unlisted.GetWireText());
    }

    [Fact]
    public void TextsAreBounded()
    {
        var texts = new UnlistedTexts([0]);
        var numbers = Enumerable.Range(0, 1024).Select(i => texts.GetNumber(i.ToString(CultureInfo.InvariantCulture))).ToArray();
        Assert.Equal(1024, numbers.Distinct().Count());
        Assert.All(numbers, static number => Assert.True(number < 0));
        Assert.Equal(numbers[5], texts.GetNumber("5"));
        Assert.Throws<JsonException>(() => texts.GetNumber("one more"));
        Assert.Throws<JsonException>(() => new UnlistedTexts([]).GetNumber(new string('x', 257)));
        Assert.Equal(new string('x', 256), Of(new UnlistedTexts([]), new string('x', 256)));

        static string? Of(UnlistedTexts texts, string text) => texts.FindText(texts.GetNumber(text));
    }

    [Fact]
    public void ThreadsAgreeOnNumbers()
    {
        var texts = new UnlistedTexts([]);
        var numbers = new long[10_000];
        Parallel.For(0, numbers.Length, i => numbers[i] = texts.GetNumber((i % 100).ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(100, numbers.Distinct().Count());
        Assert.All(numbers, number => Assert.NotNull(texts.FindText(number)));
    }

    [Fact]
    public void NumbersAreNoTexts() => Assert.Equal("$.color", Json.Fail<Values>("{\"color\":0}").Path);
}
