using DocGen.Emit;
using Xunit;

namespace DocGen.Tests.Emit;

/// <summary>The writer indents and ends lines.</summary>
public sealed class SourceWriterTests
{
    [Fact]
    public void BlocksAreIndented()
    {
        using var writer = new SourceWriter();
        writer.WriteLine("class A");
        using (writer.Block())
        {
            writer.WriteLine($"int {"x"} = {1};");
            writer.WriteLine();
            writer.Write("a\n\nb\n");
        }

        Assert.Equal("class A\n{\n    int x = 1;\n\n    a\n\n    b\n}\n", writer.ToString());
    }

    [Fact]
    public void ItGrowsBeyondItsBuffer()
    {
        using var writer = new SourceWriter();
        var text = new string('x', 100_000);
        writer.Write("a");
        writer.WriteLine(text);
        Assert.Equal("a" + text + "\n", writer.ToString());
    }

    [Fact]
    public void NullWritesNothing_AndNumbersAreInvariant()
    {
        using var writer = new SourceWriter();
        writer.Write((string?)null);
        writer.Write($"{null}{long.MinValue}");
        Assert.Equal("-9223372036854775808", writer.ToString());
    }
}
