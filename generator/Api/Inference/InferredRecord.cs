using System.Collections.Generic;
using DocGen.Api.Types;
using DocGen.Pages.Model;

namespace DocGen.Api.Inference;

/// <summary>A record in the making: what the examples of one noun show.</summary>
/// <param name="noun">What it is one of; records of one noun and alike shapes are one.</param>
/// <param name="shape">What the first example shows.</param>
/// <param name="owner">The record whose member it is; null for what an operation gives or takes.</param>
internal sealed class InferredRecord(string noun, JsonShape shape, InferredRecord? owner)
{
    /// <summary>The noun that names the record: of routes that end with <c>crates</c> it is Crate.</summary>
    public string Noun { get; } = noun;

    /// <summary>The record whose member it is; null for what an operation gives or takes.</summary>
    public InferredRecord? Owner { get; } = owner;

    /// <summary>What all its examples show together.</summary>
    public JsonShape Shape { get; private set; } = shape;

    /// <summary>The names that are tried, the best first; for a member of another record those behind the owner's name.</summary>
    public List<string> Names { get; } = [];

    /// <summary>The records of its members, by the member's name.</summary>
    public Dictionary<string, InferredRecord> Parts { get; } = new(System.StringComparer.Ordinal);

    /// <summary>The pages whose examples show it, in order.</summary>
    public SortedDictionary<string, Page> Pages { get; } = new(System.StringComparer.Ordinal);

    /// <summary>The first of these pages.</summary>
    public Page FirstPage
    {
        get
        {
            foreach (var page in Pages.Values)
            {
                return page;
            }

            throw new System.InvalidOperationException("A record is of at least one page.");
        }
    }

    /// <summary>Where it is found, in words: "What GET /crates gives."; for a member of another record all but the owner's name: "The lid member of".</summary>
    public string Description { get; set; } = "";

    /// <summary>Whether records other than the owner have a member of it.</summary>
    public bool IsShared { get; set; }

    /// <summary>The type that was made of it.</summary>
    public TypeSymbol? Symbol { get; set; }

    /// <summary>Takes in the pages of the record whose member it is, which may be itself.</summary>
    public void AddPages(InferredRecord owner)
    {
        if (!ReferenceEquals(owner, this))
        {
            foreach (var page in owner.Pages)
            {
                Pages[page.Key] = page.Value;
            }
        }
    }

    /// <summary>Takes in what a further example shows.</summary>
    /// <returns>Whether it shows something new.</returns>
    public bool Add(JsonShape other)
    {
        var joined = Shape.Join(other);
        var isNew = !joined.Equals(Shape);
        Shape = joined;
        return isNew;
    }
}
