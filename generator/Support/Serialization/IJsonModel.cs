namespace DocGen.Runtime.Serialization;

using global::System.ComponentModel;

/// <summary>What a model has for the serializer; implemented by emitted code only.</summary>
/// <typeparam name="TSelf">The model.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonModel<TSelf>
    where TSelf : JsonModel, IJsonModel<TSelf>
{
    /// <summary>Reads an object of the type, or of the documented descendant that it says it is.</summary>
    /// <param name="reader">On the start of the object; left on its end.</param>
    /// <returns>The object.</returns>
    internal static abstract TSelf Read(ref JsonReader reader);
}
