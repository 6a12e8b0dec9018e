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
    public void CombinedFlagsAreWrittenAsAListOfTheirTexts(Traits traits, string text) => Assert.Equal(text, traits.GetWireText());

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
    public void UnlistedTextsOfAnEnumerationAreBounded()
    {
        var texts = new UnlistedTexts([0]);
        var numbers = Enumerable.Range(0, 1024).Select(i => NumberOf(texts, i.ToString(CultureInfo.InvariantCulture))).ToArray();
        Assert.Equal(1024, numbers.Distinct().Count());
        Assert.All(numbers, static number => Assert.True(number < 0));
        Assert.Equal(numbers[5], NumberOf(texts, "5"));
        Assert.False(texts.TryGetNumber("one more", out _));
        Assert.False(new UnlistedTexts([]).TryGetNumber(new string('x', 257), out _));
        texts = new UnlistedTexts([]);
        Assert.Equal(new string('x', 256), texts.FindText(NumberOf(texts, new string('x', 256))));
    }

    [Fact]
    public void ATextThatTheTableHasNoRoomForCostsNoResponse()
    {
        var text = new string('x', 257);
        var json = $"{{\"text\":\"a\",\"color\":\"{text}\",\"colorList\":[\"red\",\"{text}\"]}}";
        var values = Json.Read<Values>(json);
        Assert.Equal(("a", (Color?)null, null), (values.Text, values.Color, values.ColorList));
        Assert.Equal(json, Json.Write(values));
        Assert.Empty(Json.Misfits<Values>(json));
    }

    [Theory]
    [InlineData("RED", Color.Red)]
    [InlineData("Dark-Blue", Color.DarkBlue)]
    public void CaseMakesNoOtherValueAndIsWrittenBackAsItCame(string text, Color color)
    {
        var json = $"{{\"color\":\"{text}\",\"colorList\":[\"red\",\"{text}\"],\"x\":1}}";
        var values = Json.Read<Values>(json);
        Assert.Equal(color, values.Color);
        Assert.Equal([Color.Red, color], values.ColorList!);
        Assert.Equal(json, Json.Write(values));
        Assert.Equal(json.Replace($"\"color\":\"{text}\"", "\"color\":\"green\"", StringComparison.Ordinal), Json.Write(values with { Color = Color.Green }));
        Assert.Equal(values, Json.Read<Values>(json.Replace(text, color.GetWireText(), StringComparison.Ordinal)));
        Assert.Empty(Json.Misfits<Values>(json));
        Assert.Equal(color, JsonSerializer.Deserialize<Color>($"\"{text}\""));
    }

    [Theory]
    [InlineData("light,shiny", Traits.Light)]
    [InlineData("shiny", (Traits)0)]
    [InlineData("soft, light", Traits.Light | Traits.Soft)]
    [InlineData("LIGHT,Soft", Traits.Light | Traits.Soft)]
    public void OfCombinedValuesTheListedOnesAreTheValueAndTheTextIsKept(string text, Traits traits)
    {
        var json = $"{{\"traits\":\"{text}\"}}";
        var values = Json.Read<Values>(json);
        Assert.Equal(traits, values.Traits);
        Assert.Equal(json, Json.Write(values));
        Assert.Equal("{\"traits\":\"soft\"}", Json.Write(values with { Traits = Traits.Soft }));
    }

    [Fact]
    public void UnlistedPartsShareNoBitsWithListedOnes()
    {
        foreach (var text in Enumerable.Range(0, 2000).Select(static i => "light,new" + i.ToString(CultureInfo.InvariantCulture)))
        {
            var values = Json.Read<Values>($"{{\"traits\":\"{text}\"}}");
            Assert.Equal(Traits.Light, values.Traits);
            Assert.Equal("light,soft", (values.Traits!.Value | Traits.Soft).GetWireText());
        }
    }

    [Fact]
    public void ThreadsAgreeOnNumbers()
    {
        var texts = new UnlistedTexts([]);
        var numbers = new long[10_000];
        Parallel.For(0, numbers.Length, i => numbers[i] = NumberOf(texts, (i % 100).ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(100, numbers.Distinct().Count());
        Assert.All(numbers, number => Assert.NotNull(texts.FindText(number)));
    }

    [Fact]
    public void ANumberForAnEnumerationIsAnUnexpectedValue() => Assert.Equal(["$.color"], Json.Misfits<Values>("{\"color\":0}"));

    private static long NumberOf(UnlistedTexts texts, string text)
    {
        Assert.True(texts.TryGetNumber(text, out var number));
        return number;
    }
}
