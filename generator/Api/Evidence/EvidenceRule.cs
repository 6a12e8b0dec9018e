using System;

namespace DocGen.Api.Evidence;

/// <summary>One kind of evidence for a question that pages answer in several ways.</summary>
/// <param name="Name">What the evidence is, in the words of a message: "the response sentence".</param>
/// <param name="Answer">What it says; null if it says nothing.</param>
internal sealed record EvidenceRule<TQuestion, TAnswer>(string Name, Func<TQuestion, TAnswer?> Answer)
    where TAnswer : class;
