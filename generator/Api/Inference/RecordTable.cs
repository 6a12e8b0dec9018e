using System;
using System.Collections.Generic;
using DocGen.Pages.Model;

namespace DocGen.Api.Inference;

/// <summary>
/// The records that examples show, each once: objects of one noun that are alike are one record, be they what operations give or members of other records.
/// </summary>
internal sealed class RecordTable
{
    private readonly Dictionary<string, List<InferredRecord>> _byNoun = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<InferredRecord> _records = [];

    /// <summary>All records; an owner comes before the records of its members.</summary>
    public IReadOnlyList<InferredRecord> Records => _records;

    /// <summary>Adds the object of a site, and the objects in it.</summary>
    public InferredRecord Add(InferenceSite site)
    {
        var noun = site.IsReport ? site.Names[0] : site.Noun;
        var record = FindAlike(site.Noun, site.Shape) ?? FindAlike(noun, site.Shape);
        if (record is null)
        {
            record = Create(noun, site.Shape, owner: null);
            record.Names.AddRange(site.Names);
            record.Description = site.Description;
        }
        else
        {
            record.Add(site.Shape);
        }

        record.Pages[site.Page.Path] = site.Page;
        return record;
    }

    /// <summary>Adds the objects in the members of all records, once all sites are there.</summary>
    /// <param name="isDocumented">Whether the pages have a type for a member, so that none is made.</param>
    public void AddParts(Func<JsonShape, Page, bool> isDocumented)
    {
        // A record that is new, or shows something new, is looked at again: its members may be new as well.
        var pending = new Queue<InferredRecord>(_records);
        while (pending.Count > 0)
        {
            var owner = pending.Dequeue();
            foreach (var member in owner.Shape.Members)
            {
                if (MemberShape.Of(member.Shape, member.Name) is { Value: { Kind: JsonShapeKind.Object } shape } part
                    && !isDocumented(member.Shape, owner.FirstPage) && AddPart(owner, member.Name, part, shape) is { } changed)
                {
                    pending.Enqueue(changed);
                }
            }
        }
    }

    /// <summary>Adds the object in a member.</summary>
    /// <returns>Its record, if it shows something new.</returns>
    private InferredRecord? AddPart(InferredRecord owner, string member, MemberShape part, JsonShape shape)
    {
        var noun = Nouns.Singular(member);
        var isNew = false;
        if (!owner.Parts.TryGetValue(member, out var record))
        {
            record = Nouns.IsVague(noun) || noun.Length == 0 ? null : FindAlike(noun, shape);
            isNew = record is null;
            record ??= CreatePart(owner, member, noun, part, shape);
            record.IsShared |= record.Owner is not null && !ReferenceEquals(record.Owner, owner) && !ReferenceEquals(record, owner);
            owner.Parts.Add(member, record);
        }

        record.AddPages(owner);
        return record.Add(shape) || isNew ? record : null;
    }

    private InferredRecord CreatePart(InferredRecord owner, string member, string noun, MemberShape part, JsonShape shape)
    {
        var record = Create(noun, shape, owner);
        record.Names.Add(part.IsList || part.IsMap ? noun : Nouns.Capitalize(member));
        record.Description = (part.IsMap ? "A value of" : part.IsList ? "An item of" : "The") + (part.IsMap || part.IsList ? " the " : " ") + member
            + " member of";
        return record;
    }

    private InferredRecord? FindAlike(string noun, JsonShape shape)
        => _byNoun.TryGetValue(noun, out var records) ? records.Find(record => ShapeLikeness.AreLike(record.Shape, shape)) : null;

    private InferredRecord Create(string noun, JsonShape shape, InferredRecord? owner)
    {
        var record = new InferredRecord(noun, shape, owner);
        if (!_byNoun.TryGetValue(noun, out var records))
        {
            _byNoun.Add(noun, records = []);
        }

        records.Add(record);
        _records.Add(record);
        return record;
    }
}
