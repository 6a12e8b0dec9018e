namespace ConsumerSample.Server.Devices;

/// <summary>Numbers the changes, so that a delta knows what came after what.</summary>
internal sealed class ChangeLog
{
    private static long s_last;

    private readonly List<(string Id, long Number)> _removed = [];

    /// <summary>The number of the latest change.</summary>
    public static long Last => Interlocked.Read(ref s_last);

    /// <summary>Takes the next number.</summary>
    public static long Next() => Interlocked.Increment(ref s_last);

    /// <summary>Remembers that an object was removed.</summary>
    public void Removed(string id) => _removed.Add((id, Next()));

    /// <summary>The keys of what was removed after a change.</summary>
    public IEnumerable<string> RemovedSince(long number) => _removed.Where(r => r.Number > number).Select(r => r.Id);
}
