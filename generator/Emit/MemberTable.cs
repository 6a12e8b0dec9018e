using DocGen.CSharp.Model;
using DocGen.Primitives;

namespace DocGen.Emit;

/// <summary>The table of the names of an object's members, and the method that writes them by their place in it: of records, updates and parameters.</summary>
internal static class MemberTable
{
    /// <summary>Writes the declaration of the table from its type on; the caller has written the modifiers.</summary>
    /// <param name="writer">Gets the code.</param>
    /// <param name="wireName">The wire name of the type; empty if the object has none.</param>
    /// <param name="baseTable">The table that this one goes on from, as an expression.</param>
    /// <param name="members">The members.</param>
    /// <param name="more">What the table has behind them.</param>
    // _Members s_members = new("api.message", _Models.OutlookItem.s_members, "subject", "body");
    public static void Write(SourceWriter writer, string wireName, string baseTable, EquatableArray<ModelMember> members, string more = "")
    {
        writer.Write($"_Members s_members = new({Literals.String(wireName)}, {baseTable}");
        foreach (var member in members)
        {
            MemberCode.WriteTableEntry(writer, member);
        }

        writer.Write(more);
        writer.WriteLine(");");
    }

    /// <summary>Writes the method.</summary>
    /// <param name="writer">Gets the code.</param>
    /// <param name="file">The file that the code is part of.</param>
    /// <param name="members">The members.</param>
    /// <param name="first">The place of the first one in the table.</param>
    /// <param name="before">The statement in front; null for none.</param>
    // internal override void WriteJsonMembers(_Writer w)
    // {
    //     w.String(0, Subject);
    // }
    public static void WriteWriting(SourceWriter writer, CSharpFile file, EquatableArray<ModelMember> members, int first = 0, string? before = null)
    {
        writer.WriteLine("internal override void WriteJsonMembers(_Writer w)");
        using (writer.Block())
        {
            if (before is not null)
            {
                writer.WriteLine(before);
            }

            for (var i = 0; i < members.Count; i++)
            {
                MemberCode.WriteWriting(writer, file, members[i], first + i);
            }
        }
    }
}
