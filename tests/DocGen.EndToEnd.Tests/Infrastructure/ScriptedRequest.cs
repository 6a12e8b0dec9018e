namespace DocGen.EndToEnd.Tests.Infrastructure;

/// <summary>A request as it arrived.</summary>
/// <param name="Line">The verb and the raw path with its query.</param>
/// <param name="Headers">The headers.</param>
/// <param name="Body">The body; empty if there was none.</param>
internal sealed record ScriptedRequest(string Line, IReadOnlyDictionary<string, string> Headers, string Body);
