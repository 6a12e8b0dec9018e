namespace ConsumerSample.Server;

/// <summary>Objects of one kind, in the order in which they were created.</summary>
/// <param name="typeName">What a message calls them.</param>
internal sealed class EntitySet<T>(string typeName)
    where T : Entity
{
    private readonly List<T> _items = [];

    /// <summary>The objects, oldest first.</summary>
    public IReadOnlyList<T> Items => _items;

    /// <summary>Adds an object.</summary>
    public T Add(T item)
    {
        _items.Add(item);
        return item;
    }

    /// <summary>The object with a key.</summary>
    /// <exception cref="ApiError">There is none.</exception>
    public T Get(string id) => _items.Find(item => item.Id == id) ?? throw ApiError.NotFound(typeName, id);

    /// <summary>Removes the object with a key.</summary>
    /// <exception cref="ApiError">There is none.</exception>
    public void Remove(string id) => _items.Remove(Get(id));

    /// <summary>Removes them all.</summary>
    public void Clear() => _items.Clear();
}
