using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;
using DocGen.Runtime.Models;
using DocGen.Runtime.Serialization;
using Xunit;

namespace DocGen.Runtime.Tests;

/// <summary>The reader takes what the platform's reader takes, token by token, and refuses what that refuses.</summary>
public sealed class ReaderTests
{
    private const string Sample =
        "{\"a\":[1,-0.5e+3,0,true,false,null,{}],\"b\\u00e9\":{\"c\":\"x\\n\\ud83d\\ude00 ö\",\"d\":[]},\r\n"
            + "\t\"e\" : \"\\\"\\\\\\/\\b\\f\\r\\t\" , \"\":[[\"\"]]}";

    [Theory]
    [InlineData("1")]
    [InlineData(" -1.5E-7 ")]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("[ ]")]
    [InlineData("{ }")]
    [InlineData(Sample)]
    [InlineData("{\"a\":\"ä\\u00E4\",\"b\":[{\"c\":[{}]}]}")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("{")]
    [InlineData("[1")]
    [InlineData("[1,")]
    [InlineData("[1,]")]
    [InlineData("[,1]")]
    [InlineData("[1 2]")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\":}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\":1]")]
    [InlineData("{\"a\" 1}")]
    [InlineData("{a:1}")]
    [InlineData("{1:1}")]
    [InlineData("{\"a\":1 \"b\":2}")]
    [InlineData("]")]
    [InlineData("1 1")]
    [InlineData("{}}")]
    [InlineData("[]]")]
    [InlineData("01")]
    [InlineData("-")]
    [InlineData("-a")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("+1")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1.5.5")]
    [InlineData("tru")]
    [InlineData("truex")]
    [InlineData("True")]
    [InlineData("nul")]
    [InlineData("NaN")]
    [InlineData("\"")]
    [InlineData("\"\\\"")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\u12g4\"")]
    [InlineData("\"\\u12\"")]
    [InlineData("\"\n\"")]
    [InlineData("\"\u0001\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"\\udc00\\ud800\"")]
    [InlineData("\"\\ud800x\"")]
    [InlineData("\"\\ud800\\n\"")]
    [InlineData("/* a */ 1")]
    [InlineData("\ufeff1")]
    [InlineData("\f1")]
    public void ItAgreesWithThePlatform(string json) => Compare(Encoding.UTF8.GetBytes(json));

    [Fact]
    public void ItAgreesWithThePlatformOnWhatIsNearlyJson()
    {
        var random = new Random(20261122);
        var sample = Encoding.UTF8.GetBytes(Sample);
        for (var i = 0; i < 50_000; i++)
        {
            var bytes = (byte[])sample.Clone();
            for (var changes = random.Next(1, 4); changes > 0 && bytes.Length > 0; changes--)
            {
                bytes = Change(bytes, random);
            }

            Compare(bytes);
        }
    }

    [Theory]
    [InlineData(64, 64, true)]
    [InlineData(65, 64, false)]
    [InlineData(200, 200, true)]
    [InlineData(201, 200, false)]
    [InlineData(700, 1000, true)]
    public void DepthHasALimit(int depth, int maxDepth, bool isRead)
    {
        // Arrays and objects in turns, and a member behind each object that was closed.
        var json = new StringBuilder();
        for (var i = 0; i < depth; i++)
        {
            json.Append(i % 3 == 0 ? "[" : "{\"a\":");
        }

        json.Append('1');
        for (var i = depth - 1; i >= 0; i--)
        {
            json.Append(i % 3 == 0 ? ",2]" : ",\"b\":2}");
        }

        Assert.Equal(isRead, Compare(Encoding.UTF8.GetBytes(json.ToString()), maxDepth));
    }

    [Fact]
    public void OptionsSayHowDeepValuesMayBe()
    {
        var json = string.Concat(System.Linq.Enumerable.Repeat("{\"sequel\":", 100)) + "{}" + new string('}', 100);
        Assert.Throws<JsonException>(() => JsonText.Parse(Encoding.UTF8.GetBytes(json), JsonModelCodec<Book>.Instance));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Book>(json));
        var options = new JsonSerializerOptions { MaxDepth = 200 };
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Book>(json, options), options));
    }

    [Fact]
    public void WhatIsNoJsonIsToldWithPathAndLine()
    {
        var exception = Assert.Throws<JsonException>(() => JsonText.Parse("{\"title\":\"a\",\n\"sequel\":{\"pages\":01}}"u8, JsonModelCodec<Book>.Instance));
        Assert.Equal(("$.sequel.pages", 1L), (exception.Path, exception.LineNumber));
        Assert.Contains("'1'", exception.Message, StringComparison.Ordinal);
    }

    private static byte[] Change(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length);
        switch (random.Next(5))
        {
            case 0:
                return bytes.AsSpan(0, at).ToArray();
            case 1:
                return [.. bytes.AsSpan(0, at), .. bytes.AsSpan(at + 1)];
            case 2:
                var from = random.Next(bytes.Length);
                return [.. bytes.AsSpan(0, at), .. bytes.AsSpan(from, Math.Min(random.Next(1, 9), bytes.Length - from)), .. bytes.AsSpan(at)];
            case 3:
                bytes[at] = (byte)random.Next(256);
                return bytes;
            default:
                bytes[at] = "{}[],:\"\\ tu0-.e"u8[random.Next(15)];
                return bytes;
        }
    }

    private static bool Compare(byte[] json, int maxDepth = JsonReader.DefaultMaxDepth)
    {
        var expected = Platform(json, maxDepth);
        var read = Own(json, maxDepth);
        Assert.True(expected == read, $"{Encoding.UTF8.GetString(json)}\n{expected}\n{read}");
        return expected is not null;
    }

    // The tokens; null if it is not JSON. A text that is none is refused when it is asked for.
    private static string? Platform(byte[] json, int maxDepth)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth });
        List<string> tokens = [];
        try
        {
            while (reader.Read())
            {
                var text = reader.TokenType switch
                {
                    JsonTokenType.PropertyName or JsonTokenType.String => TextOf(ref reader),
                    JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
                    _ => "",
                };
                tokens.Add(string.Create(CultureInfo.InvariantCulture, $"{reader.TokenStartIndex} {reader.TokenType} {text}"));
            }
        }
        catch (JsonException)
        {
            return null;
        }

        return string.Join('\n', tokens);
    }

    private static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "no text";
        }
    }

    private static string? Own(byte[] json, int maxDepth)
    {
        var reader = new JsonReader(json, maxDepth);
        List<string> tokens = [];
        try
        {
            while (reader.Read())
            {
                var text = reader.TokenType switch
                {
                    JsonTokenType.PropertyName or JsonTokenType.String => TextOf(ref reader),
                    JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
                    _ => "",
                };
                tokens.Add(string.Create(CultureInfo.InvariantCulture, $"{reader.TokenStart} {reader.TokenType} {text}"));
            }
        }
        catch (JsonException)
        {
            Assert.True(reader.IsMalformed);
            return null;
        }

        return string.Join('\n', tokens);
    }

    private static string TextOf(ref JsonReader reader)
    {
        return reader.GetString() ?? "no text";
    }
}
