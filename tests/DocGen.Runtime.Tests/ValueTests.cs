using System;
using System.Linq;
using DocGen.Runtime.Models;
using DocGen.Runtime.Serialization;
using Xunit;

namespace DocGen.Runtime.Tests;

/// <summary>Values of every kind are read and written; those of another kind are refused with the place where they are.</summary>
public sealed class ValueTests
{
    [Theory]
    [InlineData("text", "\"a\\u0000\\\"\\\\ \\ud83d\\ude00 größe </script>\"")]
    [InlineData("text", "\"\"")]
    [InlineData("json", "{\"a\":[1,null,\"x\"],\"b\":{}}")]
    [InlineData("isTrue", "true")]
    [InlineData("isTrue", "false")]
    [InlineData("unsigned8", "255")]
    [InlineData("signed8", "-128")]
    [InlineData("signed16", "-32768")]
    [InlineData("signed32", "2147483647")]
    [InlineData("signed64", "-9223372036854775808")]
    [InlineData("single", "1.5")]
    [InlineData("single", "\"INF\"")]
    [InlineData("double", "1E-300")]
    [InlineData("double", "\"-INF\"")]
    [InlineData("double", "\"NaN\"")]
    [InlineData("decimal", "79228162514264337593543950335")]
    [InlineData("guid", "\"7c9e6679-7425-40de-944b-e07fc1f90ae7\"")]
    [InlineData("timestamp", "\"2024-05-06T07:08:09Z\"")]
    [InlineData("timestamp", "\"2024-05-06T07:08:09.1234567Z\"")]
    [InlineData("timestamp", "\"2024-05-06T07:08:09.5-03:30\"")]
    [InlineData("timestamp", "\"0001-01-01T00:00:00Z\"")]
    [InlineData("timestamp", "\"9999-12-31T23:59:59.9999999Z\"")]
    [InlineData("date", "\"2024-02-29\"")]
    [InlineData("time", "\"23:59:59.001\"")]
    [InlineData("duration", "\"-P1DT2H3M4.5S\"")]
    [InlineData("duration", "\"PT0S\"")]
    [InlineData("duration", "\"P10675199DT2H48M5.4775807S\"")]
    [InlineData("duration", "\"-P10675199DT2H48M5.4775808S\"")]
    [InlineData("binary", "\"AQID/+8=\"")]
    [InlineData("binary", "\"AQID_-8\"")]
    [InlineData("binary", "\"AQID_-8=\"")]
    [InlineData("binary", "\"AQI\"")]
    [InlineData("binary", "\"_-_-\"")]
    [InlineData("binaryList", "[\"AQI\",\"AQI=\",\"_-8\",null]")]
    [InlineData("color", "\"dark-blue\"")]
    [InlineData("traits", "\"light,soft\"")]
    [InlineData("large", "\"above\"")]
    [InlineData("child", "{\"text\":\"x\"}")]
    public void AValueSurvivesReadingAndWriting(string name, string value)
    {
        var json = $"{{\"{name}\":{value}}}";
        Assert.True(Serialization.JsonElements.AreEqual(Json.Element(json), Json.Element(Json.RoundTrip<Values>(json))), Json.RoundTrip<Values>(json));
        if (name is not ("traits" or "large"))
        {
            var list = $"{{\"{name}List\":[{value},{value}]}}";
            Assert.True(Serialization.JsonElements.AreEqual(Json.Element(list), Json.Element(Json.RoundTrip<Values>(list))));
        }
    }

    [Theory]
    [InlineData("timestamp", "\"2024-05-06T07:08:09\"", "\"2024-05-06T07:08:09Z\"")]
    [InlineData("timestamp", "\"2024-05-06T07:08:09.000+00:00\"", "\"2024-05-06T07:08:09Z\"")]
    [InlineData("timestamp", "\"2024-05-06T07:08\"", "\"2024-05-06T07:08:00Z\"")]
    [InlineData("timestamp", "\"2024-05-06\"", "\"2024-05-06T00:00:00Z\"")]
    [InlineData("timestamp", "\"2024-05-06T07:08:09.12345678901+0530\"", "\"2024-05-06T07:08:09.1234567+05:30\"")]
    [InlineData("timestamp", "\"2024-05-06T07:08:09+05\"", "\"2024-05-06T07:08:09+05:00\"")]
    [InlineData("timestamp", "\"\\u0032024-05-06T07:08:09Z\"", "\"2024-05-06T07:08:09Z\"")]
    [InlineData("time", "\"07:08\"", "\"07:08:00\"")]
    [InlineData("duration", "\"P1W\"", "\"P7D\"")]
    [InlineData("duration", "\"PT90M\"", "\"PT1H30M\"")]
    [InlineData("duration", "\"P0Y\"", "\"PT0S\"")]
    [InlineData("duration", "\"P1D\"", "\"P1D\"")]
    [InlineData("signed64", "\"-9223372036854775808\"", "-9223372036854775808")]
    [InlineData("double", "\"1.5e3\"", "1500")]
    [InlineData("decimal", "\"1.50\"", "1.50")]
    [InlineData("date", "\"2024-05-06T00:00:00Z\"", "\"2024-05-06\"")]
    [InlineData("date", "\"2024-05-06T00:00:00.000+00:00\"", "\"2024-05-06\"")]
    [InlineData("binary", "\"AQ\\u003d=\"", "\"AQ==\"")]
    [InlineData("color", "\"\\u0072ed\"", "\"red\"")]
    public void OtherFormsOfAValueAreRead(string name, string value, string written)
        => Assert.Equal($"{{\"{name}\":{written}}}", Json.RoundTrip<Values>($"{{\"{name}\":{value}}}"));

    [Theory]
    [InlineData("text", "1")]
    [InlineData("text", "\"\\ud800\"")]
    [InlineData("isTrue", "\"true\"")]
    [InlineData("unsigned8", "256")]
    [InlineData("unsigned8", "\"1\"")]
    [InlineData("signed8", "128")]
    [InlineData("signed16", "1.5")]
    [InlineData("signed32", "2147483648")]
    [InlineData("signed32", "\"1\"")]
    [InlineData("signed64", "9223372036854775808")]
    [InlineData("signed64", "\"1x\"")]
    [InlineData("signed64", "\"11111111111111111111111111111111111111111111111111111111111111111111111111111111111\"")]
    [InlineData("single", "\"1\"")]
    [InlineData("double", "\"Infinity\"")]
    [InlineData("double", "{}")]
    [InlineData("decimal", "1e40")]
    [InlineData("decimal", "\"\"")]
    [InlineData("guid", "\"7c9e6679\"")]
    [InlineData("guid", "1")]
    [InlineData("timestamp", "\"yesterday\"")]
    [InlineData("timestamp", "\"2024-02-30T00:00:00Z\"")]
    [InlineData("timestamp", "\"2024-02-03T25:00:00Z\"")]
    [InlineData("timestamp", "\"2024-02-03T00:00:00+15:00\"")]
    [InlineData("timestamp", "\"2024-02-03T00:00:00.Z\"")]
    [InlineData("timestamp", "\"0001-01-01T00:00:00+01:00\"")]
    [InlineData("timestamp", "5")]
    [InlineData("date", "\"2024-1-1\"")]
    [InlineData("date", "[]")]
    [InlineData("date", "\"2024-05-06T07:00:00Z\"")]
    [InlineData("date", "\"2024-05-06T00:00:00+02:00\"")]
    [InlineData("time", "\"24:00:00\"")]
    [InlineData("time", "\"10:00:60\"")]
    [InlineData("time", "true")]
    [InlineData("duration", "\"1 day\"")]
    [InlineData("duration", "\"PT\"")]
    [InlineData("duration", "\"P1S\"")]
    [InlineData("duration", "\"PT1M1H\"")]
    [InlineData("duration", "\"PT1.5H\"")]
    [InlineData("duration", "3")]
    [InlineData("binary", "\"*\"")]
    [InlineData("binary", "1")]
    [InlineData("color", "1")]
    [InlineData("color", "\"\\ud800\"")]
    [InlineData("child", "[]")]
    [InlineData("child", "\"x\"")]
    [InlineData("signed64", "\"\\ud800\"")]
    [InlineData("timestamp", "\"\"")]
    [InlineData("timestamp", "\"9999-12-31T23:59:59-08:00\"")]
    [InlineData("timestamp", "\"\\udc00\"")]
    [InlineData("decimal", "1e-30")]
    [InlineData("decimal", "-0.00000000000000000000000000000000007")]
    [InlineData("decimal", "1.2345e-26")]
    [InlineData("double", "1e400")]
    [InlineData("double", "-1e400")]
    [InlineData("double", "1e-400")]
    [InlineData("single", "1e39")]
    [InlineData("single", "1e-60")]
    [InlineData("guid", "\"\"")]
    [InlineData("child", "[{}]")]
    public void AnOddValueCostsThatValueAndIsWrittenBackAsItCame(string name, string value)
    {
        var json = $"{{\"text\":\"a\",\"child\":{{\"read\":\"[\",\"{name}\":{value}}},\"anything\":1}}";
        var values = Json.Read<Values>(json);
        Assert.Equal(("a", "["), (values.Text, values.Child!.Read));
        Assert.Null(typeof(Values).GetProperty(char.ToUpperInvariant(name[0]) + name[1..])!.GetValue(values.Child));
        Assert.True(values.Child.TryGetRaw(name, out var raw));
        Assert.Equal(value, raw.GetRawText());
        Assert.True(JsonElements.AreEqual(Json.Element(json), Json.Element(Json.Write(values))));
        Assert.Equal(["$.child." + name], Json.Misfits<Values>(json));
        Assert.Equal(values, Json.Read<Values>(Json.Write(values)));
    }

    [Theory]
    [MemberData(nameof(OddElements))]
    public void AnOddElementCostsItsList(string name, string value)
    {
        var list = $"[{First(name)},{value},{First(name)}]";
        var json = $"{{\"{name}List\":{list},\"text\":\"a\"}}";
        var values = Json.Read<Values>(json);
        Assert.Equal("a", values.Text);
        Assert.True(values.TryGetRaw(name + "List", out var raw));
        Assert.Equal(list, raw.GetRawText());
        Assert.True(JsonElements.AreEqual(Json.Element(json), Json.Element(Json.Write(values))));
        Assert.Equal([$"$.{name}List[1]"], Json.Misfits<Values>(json));

        json = $"{{\"{name}List\":{{\"a\":[]}}}}";
        Assert.Equal(json, Json.RoundTrip<Values>(json));
        Assert.Equal([$"$.{name}List"], Json.Misfits<Values>(json));
    }

    public static TheoryData<string, string> OddElements() => new()
    {
        { "text", "1" }, { "text", "\"\\ud800\"" }, { "isTrue", "0" }, { "signed32", "1.5" }, { "signed32", "[1]" }, { "signed64", "\"x\"" },
        { "decimal", "1e-30" }, { "double", "1e400" },
        { "single", "{}" }, { "guid", "\"\"" }, { "timestamp", "\"\"" }, { "date", "[[]]" }, { "time", "true" }, { "duration", "3" }, { "binary", "\"*\"" },
        { "color", "1" }, { "child", "[]" }, { "child", "\"x\"" },
    };

    [Theory]
    [InlineData("{\"signed32\":\"x\",\"signed32\":1}", "{\"signed32\":1}")]
    [InlineData("{\"signed32\":1,\"signed32\":\"x\"}", "{\"signed32\":\"x\"}")]
    [InlineData("{\"signed32\":\"x\",\"text\":\"a\",\"signed32\":null}", "{\"text\":\"a\"}")]
    [InlineData("{\"signed32\":\"x\",\"text\":\"a\",\"signed32\":\"y\"}", "{\"text\":\"a\",\"signed32\":\"y\"}")]
    [InlineData("{\"signed32\":\"x\",\"signed16\":\"y\",\"u\":{\"signed16\":1},\"signed16\":2}", "{\"signed16\":2,\"signed32\":\"x\",\"u\":{\"signed16\":1}}")]
    public void OfAMemberThatComesAgainTheLastValueCounts(string json, string expected)
    {
        // The second time, the reader expects the members in this order.
        Assert.Equal(expected, Json.RoundTrip<Values>(json));
        Assert.Equal(expected, Json.RoundTrip<Values>(json));
    }

    [Fact]
    public void ManyOddValuesAreReadInLinearTime()
    {
        var json = "{\"childList\":[" + string.Join(',', Enumerable.Repeat("{\"signed32\":\"x\",\"color\":7}", 20_000)) + "]}";
        Assert.Equal(json, Json.Write(JsonText.Parse(System.Text.Encoding.UTF8.GetBytes(json), JsonModelCodec<Values>.Instance)!));
        Assert.Equal(1000, Json.Misfits<Values>(json).Count);
    }

    [Theory]
    [InlineData("1e2", "100")]
    [InlineData("1.50e1", "15.0")]
    [InlineData("12300e-2", "123.00")]
    [InlineData("0e-99", null)]
    [InlineData("0.0000000000000000000000000001", null)]
    [InlineData("-79228162514264337593543950335", null)]
    public void ADecimalThatIsHeldExactlyIsThatNumber(string text, string? written)
    {
        var values = Json.Read<Values>($"{{\"decimal\":{text}}}");
        Assert.NotNull(values.Decimal);
        Assert.False(values.TryGetRaw("decimal", out _));
        Assert.Equal(written ?? Json.Element(Json.Write(values)).GetProperty("decimal").GetRawText(),
            Json.Element(Json.Write(values)).GetProperty("decimal").GetRawText());
    }

    [Fact]
    public void ADecimalWithMoreDigitsThanThereAreIsRoundedAndItsTextKept()
    {
        const string Text = "{\"text\":\"a\",\"decimal\":3.14159265358979323846264338327950288,\"decimalList\":[1,0.3333333333333333333333333333333333]}";
        var values = Json.Read<Values>(Text);
        Assert.Equal(3.1415926535897932384626433833m, values.Decimal);
        Assert.Equal([1m, 0.3333333333333333333333333333m], values.DecimalList!);
        Assert.Equal(Text, Json.Write(values));
        Assert.Empty(Json.Misfits<Values>(Text));
        Assert.Equal("{\"text\":\"a\",\"decimal\":1}",
            Json.Write(values with { Decimal = 1, DecimalList = null })
                .Replace(",\"decimalList\":[1,0.3333333333333333333333333333333333]", "", StringComparison.Ordinal));
    }

    [Fact]
    public void AMemberThatIsNullIsReadAsNull_AndNotWritten()
    {
        var json = "{" + string.Join(',', typeof(Values).GetProperties().Select(static property => property.Name)
            .Where(static name => name is not ("SampleLink" or "AB")).Select(static name => $"\"{char.ToLowerInvariant(name[0])}{name[1..]}\":null")) + "}";
        Assert.Equal("{}", Json.RoundTrip<Values>(json));
        Assert.Equal(new Values(), Json.Read<Values>(json));
    }

    [Fact]
    public void NullElementsAreKept()
    {
        const string Lists = "{\"textList\":[null,\"a\"],\"jsonList\":[null,1],\"binaryList\":[null,\"\"],\"childList\":[null,{}]}";
        Assert.Equal(Lists, Json.RoundTrip<Values>(Lists));
    }

    [Theory]
    [InlineData("signed32List", "[1,null]")]
    [InlineData("colorList", "[null,\"red\"]")]
    [InlineData("durationList", "[\"PT1S\",\"P1M\"]")]
    [InlineData("durationList", "[null]")]
    [InlineData("binary", "\"AR==\"")]
    [InlineData("binary", "\"AQJ=\"")]
    [InlineData("binary", "\"AQJ\"")]
    [InlineData("binary", "\"A_\"")]
    [InlineData("binary", "\"AR\\u003d=\"")]
    [InlineData("binary", "\"AQIDB\"")]
    [InlineData("binary", "\"AQI==\"")]
    [InlineData("binary", "\"=\"")]
    [InlineData("binary", "\"+/8\"")]
    [InlineData("binaryList", "[null,\"AQID\",\"AR==\"]")]
    [InlineData("duration", "\"P1Y2M\"")]
    [InlineData("duration", "\"P99999999999D\"")]
    public void WhatAPropertyCannotHoldIsKeptAside(string name, string value)
    {
        var json = $"{{\"{name}\":{value}}}";
        var values = Json.Read<Values>(json);
        Assert.Equal(new Values(), values with { },
            (left, right) => left.DurationList is null && left.Binary is null && left.BinaryList is null && left.Signed32List is null && left.ColorList is null
                && right is not null);
        Assert.True(values.TryGetRaw(name, out var raw));
        Assert.Equal(value, raw.GetRawText());
        Assert.Equal(json, Json.Write(values));
    }

    [Fact]
    public void AnAssignedPropertyReplacesWhatWasKeptAside()
    {
        var values = Json.Read<Values>("{\"duration\":\"P1Y\",\"x\":1}");
        Assert.Equal("{\"duration\":\"PT1S\",\"x\":1}", Json.Write(values with { Duration = TimeSpan.FromSeconds(1) }));
        Assert.Equal("{\"duration\":\"PT1S\"}", Json.RoundTrip<Values>("{\"duration\":\"P1Y\",\"duration\":\"PT1S\"}"));
        Assert.Equal("{\"duration\":\"P1Y\"}", Json.RoundTrip<Values>("{\"duration\":\"P1M\",\"duration\":\"P1Y\"}"));
        Assert.Equal("{\"signed32List\":[1]}", Json.RoundTrip<Values>("{\"signed32List\":[null],\"signed32List\":[1]}"));
        Assert.Equal("{}", Json.RoundTrip<Values>("{\"signed32List\":[null],\"signed32List\":null}"));
    }

    [Fact]
    public void LongListsAreRead()
    {
        var json = "{\"signed32List\":[" + string.Join(',', Enumerable.Range(0, 100_000)) + "]}";
        Assert.Equal(Enumerable.Range(0, 100_000), Json.Read<Values>(json).Signed32List!);
    }

    private static string First(string name) => name switch
    {
        "text" or "binary" => "null",
        "json" or "child" => "{}",
        "isTrue" => "true",
        "guid" => "\"7c9e6679-7425-40de-944b-e07fc1f90ae7\"",
        "timestamp" or "date" => "\"2024-05-06\"",
        "time" => "\"07:08\"",
        "duration" => "\"PT1S\"",
        "color" => "\"red\"",
        _ => "1",
    };
}
