namespace DocGen.Runtime;

using global::DocGen.Runtime.Serialization;

/// <summary>Copies of models with other members that the documentation does not have.</summary>
public static class JsonModelExtensions
{
    /// <summary>
    /// Makes a copy that has a member which the documentation does not have, in place of one of the same name.
    /// Of a documented property it is the text that is sent while the property is null, such as a duration of months, or a null.
    /// </summary>
    /// <typeparam name="T">The model's type.</typeparam>
    /// <param name="model">The model.</param>
    /// <param name="name">The member's JSON name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>The copy.</returns>
    public static T WithRaw<T>(this T model, string name, global::System.Text.Json.JsonElement value)
        where T : JsonModel
    {
        global::System.ArgumentNullException.ThrowIfNull(model);
        global::System.ArgumentException.ThrowIfNullOrEmpty(name);
        return value.ValueKind == global::System.Text.Json.JsonValueKind.Undefined
            ? throw new global::System.ArgumentException("The element has no value.", nameof(value))
            : (T)model.CopyWith(name, JsonValues.Format(value));
    }

    /// <summary>Makes a copy without a member that the documentation does not have.</summary>
    /// <typeparam name="T">The model's type.</typeparam>
    /// <param name="model">The model.</param>
    /// <param name="name">The member's JSON name.</param>
    /// <returns>The copy.</returns>
    public static T WithoutRaw<T>(this T model, string name)
        where T : JsonModel
    {
        global::System.ArgumentNullException.ThrowIfNull(model);
        global::System.ArgumentException.ThrowIfNullOrEmpty(name);
        return (T)model.CopyWith(name, json: null);
    }
}
