namespace DocGen.Pages.Model;

/// <summary>What the absolute addresses of a page's requests begin with.</summary>
/// <param name="Url">Scheme, host and base path or version, without a trailing slash: <c>https://api.example/v1.0</c>.</param>
/// <param name="Count">How many requests of the page have it.</param>
/// <param name="Anchor">The index of the first one's place in the page's positions.</param>
internal sealed record BaseAddress(string Url, int Count = 1, int Anchor = -1);
