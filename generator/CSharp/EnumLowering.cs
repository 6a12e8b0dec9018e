using System.Collections.Generic;
using System.Linq;
using DocGen.Api.Model;
using DocGen.CSharp.Model;
using DocGen.Diagnostics;
using DocGen.Pages.Model;

namespace DocGen.CSharp;

/// <summary>Enumerations with their numbers.</summary>
internal sealed class EnumLowering(ModelNames names, DocumentationBuilder documentation, List<AnchoredDiagnostic> diagnostics)
{
    /// <summary>Gives an enumeration its C# names and values.</summary>
    public ModelEnum Lower(ApiEnum source)
    {
        var name = names.Find(source.QualifiedName)!;
        var scope = new NameScope(ReservedNames.EnumMembers);
        scope.Take(name.Name);
        var memberNames = scope.ClaimAll(source.Members.Select(static member => member.Name).ToArray(), isOrdered: true);
        var values = Number(source);
        var members = new ModelEnumMember[memberNames.Length];
        for (var i = 0; i < members.Length; i++)
        {
            var member = source.Members[i];
            var summary = member.Description.Length == 0 ? "The value " + member.Name + "." : member.Description;
            members[i] = new ModelEnumMember(memberNames[i], member.Name, values[i], summary);
        }

        return new ModelEnum
        {
            Name = name.Name,
            CodecName = name.CodecName,
            IsFlags = source.IsFlags,
            IsLong = values.Any(static value => value is < int.MinValue or > int.MaxValue),
            Members = new(members),
            Documentation = documentation.Create(
                source.Description.Length > 0 ? source.Description : "The values of " + source.QualifiedName + ".", source.Pages),
            Obsolete = DocumentationBuilder.Obsolete(source.Deprecation),
        };
    }

    /// <summary>
    /// Documented numbers are kept, if no two members have one; others get their position, of flags the next power of two.
    /// A number that is taken gives way to the next free one, because the number is all that tells members apart.
    /// </summary>
    private long[] Number(ApiEnum source)
    {
        var values = new long[source.Members.Count];
        var taken = new HashSet<long>();
        var open = new List<int>();
        for (var i = 0; i < values.Length; i++)
        {
            if (source.Members[i].Value is not { } value)
            {
                open.Add(i);
            }
            else if (taken.Add(value))
            {
                values[i] = value;
            }
            else
            {
                Report(source, source.Members[i], value);
                open.Add(i);
            }
        }

        var hasZero = source.IsFlags && values.Length > 0 && open.Count == values.Length && IsNone(source.Members[0]);
        foreach (var i in open)
        {
            values[i] = source.IsFlags ? NextFlag(i - (hasZero ? 1 : 0), taken) : Next(i, taken);
            taken.Add(values[i]);
        }

        return values;
    }

    private static bool IsNone(EnumMember member) => string.Equals(member.Name, "none", System.StringComparison.OrdinalIgnoreCase);

    private static long Next(long value, HashSet<long> taken)
    {
        while (taken.Contains(value))
        {
            value++;
        }

        return value;
    }

    private static long NextFlag(int position, HashSet<long> taken)
    {
        if (position < 0)
        {
            return 0;
        }

        for (var bit = 0; bit < 62; bit++)
        {
            if (bit >= position && !taken.Contains(1L << bit))
            {
                return 1L << bit;
            }
        }

        return Next(1, taken);
    }

    private void Report(ApiEnum source, EnumMember member, long value)
    {
        if (source.Pages.Count > 0)
        {
            var arguments = new[] { source.QualifiedName, member.Name, value.ToString(System.Globalization.CultureInfo.InvariantCulture) };
            diagnostics.Add(new AnchoredDiagnostic(CSharpDiagnosticIds.EnumValueRepeated, source.Pages[0], -1, new(arguments)));
        }
    }
}
