namespace DocGen.Pages.Model;

/// <summary>The part that the absolute addresses of a page's requests have in common: host, base path and version.</summary>
/// <param name="Url">Scheme, host and base path or version, without a trailing slash: <c>https://api.example/v1.0</c>.</param>
/// <param name="Count">The number of requests on the page with this base address.</param>
/// <param name="Anchor">The index of the first one's place in the page's positions.</param>
internal sealed record BaseAddress(string Url, int Count = 1, int Anchor = -1);
