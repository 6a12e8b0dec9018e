using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace DocGen.Fuzz.Inputs;

/// <summary>Makes the input of each number: the same seed and number always give the same page.</summary>
/// <param name="seed">The seed of the run.</param>
/// <param name="pages">The pages that are damaged.</param>
internal sealed class InputSource(int seed, IReadOnlyList<(string Path, string Text)> pages)
{
    /// <summary>A page with one hostile text at one position.</summary>
    public const string OnePosition = "one text at one position";

    /// <summary>A page with hostile texts at several positions.</summary>
    public const string SeveralPositions = "texts at several positions";

    /// <summary>A page with a text of thousands of characters at a position.</summary>
    public const string LongText = "a long text at a position";

    /// <summary>A page with a line, a row or a section a thousand times.</summary>
    public const string ManyTimes = "a part a thousand times";

    /// <summary>A page of docs-input or of the grammar, damaged.</summary>
    public const string Damaged = "a damaged page";

    private static readonly (PageTemplate Template, string Position)[] s_positions =
        [.. PageTemplates.All.SelectMany(static template => template.Positions.Select(position => (template, position)))];

    /// <summary>Makes an input.</summary>
    /// <param name="number">The number of the input, from 0.</param>
    public FuzzInput Create(int number)
    {
        // One seed for each input, so that a finding is repeated without those before it.
        var random = new Random(HashCode(seed, number));
        return (number % 10) switch
        {
            0 or 1 or 2 or 3 => FillOne(number),
            4 or 5 => FillSeveral(random),
            6 when random.Next(4) == 0 => Repeat(random),
            6 => FillLong(random),
            _ => Damage(random),
        };
    }

    /// <summary>Goes through all pairs of position and text in an order that a seed shifts.</summary>
    private FuzzInput FillOne(int number)
    {
        const int Stride = 7_919;
        var pairs = s_positions.Length * HostileTexts.All.Count;
        var turn = (number / 10 * 4) + (number % 10);
        var pair = (int)((((long)turn * Stride) + ((long)seed * 31)) % pairs);
        var (template, position) = s_positions[pair % s_positions.Length];
        return new(OnePosition, template.Path, template.Fill(new Dictionary<string, string> { [position] = HostileTexts.All[pair / s_positions.Length] }));
    }

    private static FuzzInput FillSeveral(Random random)
    {
        var template = PageTemplates.All[random.Next(PageTemplates.All.Count)];
        var texts = new Dictionary<string, string>();
        for (var left = random.Next(2, 9); left > 0; left--)
        {
            var text = HostileTexts.All[random.Next(HostileTexts.All.Count)];
            texts[Any(random, template.Positions)] = random.Next(3) == 0 ? text + HostileTexts.All[random.Next(HostileTexts.All.Count)] : text;
        }

        return new(SeveralPositions, template.Path, template.Fill(texts));
    }

    private static FuzzInput FillLong(Random random)
    {
        var (template, position) = s_positions[random.Next(s_positions.Length)];
        return new(LongText, template.Path,
            template.Fill(new Dictionary<string, string> { [position] = HostileTexts.Long[random.Next(HostileTexts.Long.Count)] }));
    }

    /// <summary>Repeats some lines of a page, each time with another number in them, so that they are not the same thing again.</summary>
    private static FuzzInput Repeat(Random random)
    {
        var template = PageTemplates.All[random.Next(PageTemplates.All.Count)];
        var lines = template.Fill().Split('\n');
        var first = random.Next(lines.Length);
        var last = Math.Min(lines.Length - 1, first + random.Next(1, 12));
        var isNumbered = random.Next(2) == 0;
        var page = new StringBuilder().AppendJoin('\n', lines[..first]).Append('\n');
        for (var i = random.Next(200, 1_000); i >= 0; i--)
        {
            foreach (var line in lines[first..last])
            {
                page.Append(isNumbered ? Number(line, i) : line).Append('\n');
            }
        }

        return new(ManyTimes, template.Path, page.AppendJoin('\n', lines[last..]).ToString());
    }

    private FuzzInput Damage(Random random)
    {
        var mutator = new Mutator(random, pages);
        if (random.Next(3) == 0)
        {
            var template = PageTemplates.All[random.Next(PageTemplates.All.Count)];
            return new(Damaged, template.Path, mutator.Mutate(template.Fill()));
        }

        var (path, text) = pages[random.Next(pages.Count)];
        return new(Damaged, path, mutator.Mutate(text));
    }

    private static string Number(string line, int number)
    {
        var letter = line.AsSpan().IndexOfAnyInRange('a', 'z');
        return letter < 0 ? line : line.Insert(letter + 1, number.ToString(CultureInfo.InvariantCulture));
    }

    private static string Any(Random random, IReadOnlyList<string> values) => values[random.Next(values.Count)];

    private static int HashCode(int seed, int number) => unchecked((int)((((uint)seed * 2_654_435_761u) ^ (uint)number) * 2_246_822_519u));
}
