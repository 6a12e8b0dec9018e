namespace DocGen.Runtime.Serialization;

using global::System.Collections.Generic;

/// <summary>Where values stand in the input that are not of their documented types, while it is read.</summary>
internal sealed class JsonMisfits
{
    // What a service sends must not grow a process without end.
    private const int MaxCount = 1000;

    private readonly SortedDictionary<int, string> _expected = [];

    /// <summary>Where they start, in the order of the input, and what was expected there.</summary>
    internal IReadOnlyDictionary<int, string> Expected => _expected;

    /// <summary>Adds one; an object that is read a second time, as another type, adds it again.</summary>
    internal void Add(int position, string expected)
    {
        if (_expected.Count < MaxCount)
        {
            _expected.TryAdd(position, expected);
        }
    }
}
