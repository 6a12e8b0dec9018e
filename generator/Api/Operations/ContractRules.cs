namespace DocGen.Api.Operations;

/// <summary>The names of the rules by which one page's contract was read; empty where no rule had an answer.</summary>
/// <param name="Response">The rule that typed the response.</param>
/// <param name="Body">The rule that typed the request body.</param>
internal readonly record struct ContractRules(string Response, string Body);
