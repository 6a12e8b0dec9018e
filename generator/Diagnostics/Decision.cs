namespace DocGen.Diagnostics;

/// <summary>Which rule answered a question that pages answer in several ways. Decisions are kept beside the models, so no model differs by them.</summary>
/// <param name="Path">The relative path of the page that the question is about.</param>
/// <param name="Question">The question, one of <see cref="DecisionQuestions"/>.</param>
/// <param name="Subject">What the question is asked of: the name of a type, or a verb and a route; empty for the page as a whole.</param>
/// <param name="Rule">The name of the rule that answered; the table of trust in ARCHITECTURE.md lists the rules of each question.</param>
internal sealed record Decision(string Path, string Question, string Subject, string Rule);
