namespace DocGen.Api.Evidence;

/// <summary>An answer, and the name of the rule that gave it.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Rule">The name of the rule.</param>
internal readonly record struct Finding<TAnswer>(TAnswer Answer, string Rule);
