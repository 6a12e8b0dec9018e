using System;
using System.Collections.Generic;
using System.Linq;

namespace DocGen.Corpus.Tests;

/// <summary>What came of damages, by kind.</summary>
/// <param name="title">What is printed above the table.</param>
internal sealed class DamageTable(string title)
{
    private readonly Dictionary<string, Count> _counts = Damage.Kinds.ToDictionary(static kind => kind, static _ => new Count());
    private readonly List<string> _silent = [];

    /// <summary>How many damages cost something.</summary>
    public int Cost => _counts.Values.Sum(static count => count.Cost);

    /// <summary>The damages that cost something without a word.</summary>
    public IReadOnlyList<string> Silent => _silent;

    /// <summary>Takes what came of a damage.</summary>
    /// <param name="path">The page.</param>
    /// <param name="damage">The damage.</param>
    /// <param name="lost">The facts that vanished from the output.</param>
    /// <param name="isReported">Whether the page has a diagnostic that it did not have before.</param>
    public void Add(string path, Damage damage, IReadOnlyCollection<string> lost, bool isReported)
    {
        _counts[damage.Kind] = _counts[damage.Kind].With(lost.Count > 0, isReported);
        if (lost.Count > 0 && !isReported)
        {
            _silent.Add($"{path}: {damage.What}; lost {lost.Count}: {string.Join(", ", lost.Order(StringComparer.Ordinal).Take(3))}");
        }
    }

    /// <summary>How many damages of a kind cost something, or were read and reported.</summary>
    public int CountOfFelt(string kind) => _counts[kind].Cost + _counts[kind].ReadWithWarning;

    /// <inheritdoc/>
    public override string ToString()
        => string.Join('\n', [
            $"{title,-16} damaged  cost something  read with a warning  silent",
            .. _counts.Select(static row => Row(row.Key, row.Value)),
            Row("all", _counts.Values.Aggregate(static (sum, count) => sum.Plus(count))),
            .. _silent]);

    private static string Row(string kind, Count count)
        => $"{kind,-16} {count.Damaged,7} {count.Cost,15} {count.ReadWithWarning,20} {count.Silent,7}";

    /// <summary>What came of the damages of one kind.</summary>
    /// <param name="Damaged">All damages; what is neither costly nor read with a warning changed nothing that reaches the output.</param>
    /// <param name="Cost">Those that cost something.</param>
    /// <param name="ReadWithWarning">Those that cost nothing because the damaged part was read as what it was meant to be, and was reported.</param>
    /// <param name="Silent">Those that cost something and were not reported.</param>
    private readonly record struct Count(int Damaged, int Cost, int ReadWithWarning, int Silent)
    {
        public Count With(bool isCostly, bool isReported)
            => Plus(new(1, isCostly ? 1 : 0, !isCostly && isReported ? 1 : 0, isCostly && !isReported ? 1 : 0));

        public Count Plus(Count other)
            => new(Damaged + other.Damaged, Cost + other.Cost, ReadWithWarning + other.ReadWithWarning, Silent + other.Silent);
    }
}
