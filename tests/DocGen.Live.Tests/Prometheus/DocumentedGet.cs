namespace DocGen.Live.Tests.Prometheus;

/// <summary>A documented GET.</summary>
/// <param name="Since">The server's version that the page says has it first.</param>
/// <param name="Call">Makes the call and checks what comes back.</param>
internal sealed record DocumentedGet(string Since, Func<PrometheusServer, Task> Call);
