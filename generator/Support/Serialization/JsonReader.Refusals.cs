namespace DocGen.Runtime.Serialization;

using global::System.Text.Json;

/// <content>
/// Values that their types cannot hold. The reader is put back in front of such a value, where no member begins, so that the next step is the slow one
/// (<see cref="JsonMembers.Next"/>), which keeps the value as it came: members that fit pay nothing for it.
/// </content>
internal ref partial struct JsonReader
{
    /// <summary>Whether the reader is in front of a value that it had read, and that is to be kept as it came.</summary>
    internal readonly bool IsPutBack => _isPutBack;

    /// <summary>Whether what was read last would be written as another text than that which came, so that the text has to be kept.</summary>
    internal readonly bool IsInexact => _isInexact;

    /// <summary>The values that were not of their documented types; null if all were.</summary>
    internal readonly JsonMisfits? Misfits => _misfits;

    /// <summary>Refuses the value that the reader is on: it is not of its documented type.</summary>
    /// <param name="expected">What it is not: <c>a timestamp</c>.</param>
    /// <returns>Null.</returns>
    internal T? Refuse<T>(string expected)
    {
        Note(expected);
        PutBack(_start);
        return default;
    }

    /// <summary>Refuses the value that the reader is on: it is of its documented type, but this program has none that can hold it.</summary>
    /// <returns>Null.</returns>
    internal T? SetAside<T>()
    {
        PutBack(_start);
        return default;
    }

    /// <summary>Refuses the list that the reader is in: one of its elements was refused, or is null where none can be.</summary>
    /// <param name="start">Where the list starts.</param>
    /// <returns>Null.</returns>
    internal T? RefuseList<T>(int start)
    {
        if (!_isPutBack)
        {
            Note("a value");
        }

        CloseLevel();
        PutBack(start);
        return default;
    }

    /// <summary>Says that the text of what was read has to be kept.</summary>
    internal void NoteInexact() => _isInexact = true;

    /// <summary>Goes back in front of a value that ends here, to keep its text beside what was read from it.</summary>
    /// <param name="start">Where the value starts.</param>
    internal void PutBack(int start)
    {
        if (_token is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            CloseLevel();
        }

        _token = JsonTokenType.PropertyName;
        _start = start;
        _position = start;
        _isPutBack = true;
        _isInexact = false;
    }

    /// <summary>Moves to the value that the reader was put back in front of.</summary>
    internal void ReadAgain()
    {
        _isPutBack = false;
        Read();
    }

    private void Note(string expected) => (_misfits ??= new()).Add(_start, expected);
}
