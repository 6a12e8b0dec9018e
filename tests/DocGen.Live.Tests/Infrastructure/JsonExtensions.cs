using System.Text.Json;

namespace DocGen.Live.Tests.Infrastructure;

/// <summary>Looks into values whose members no page documents.</summary>
internal static class JsonExtensions
{
    /// <summary>A model, or JSON of any shape, as the server sent it.</summary>
    public static JsonElement ToJson<T>(this T value) => JsonSerializer.SerializeToElement(value);

    /// <summary>The value at the end of a path of member names and indices.</summary>
    public static JsonElement At(this JsonElement json, params ReadOnlySpan<object> path)
    {
        foreach (var step in path)
        {
            json = step is int index ? json[index] : json.GetProperty((string)step);
        }

        return json;
    }

    /// <summary>The text at the end of a path.</summary>
    public static string? TextAt<T>(this T value, params ReadOnlySpan<object> path) => value.ToJson().At(path).GetString();

    /// <summary>The texts of an array at the end of a path.</summary>
    public static IReadOnlyList<string?> TextsAt<T>(this T value, params ReadOnlySpan<object> path)
        => [.. value.ToJson().At(path).EnumerateArray().Select(static item => item.GetString())];
}
