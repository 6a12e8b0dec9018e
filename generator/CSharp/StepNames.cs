using System.Text;
using DocGen.Routes;

namespace DocGen.CSharp;

/// <summary>Names of steps. A name depends on its own segment alone, never on its siblings.</summary>
internal static class StepNames
{
    /// <summary>The end of every builder's name; no step has a name with this end.</summary>
    public const string BuilderSuffix = "RequestBuilder";

    /// <summary>The method of every colon path.</summary>
    public const string Path = "WithPath";

    /// <summary>
    /// <c>messages</c> is Messages, <c>$ref</c> Ref, <c>range(address='{address}')</c> RangeWithAddress,
    /// <c>email={email}</c> WithEmail, <c>...{head}</c> behind another value WithHead, <c>.json</c> behind one Json, and of a qualified name such as
    /// <c>contoso.crm.orders.invoice</c> the last two parts: OrdersInvoice.
    /// </summary>
    public static string Create(RouteSegment segment)
    {
        switch (segment.Kind)
        {
            case RouteSegmentKind.Placeholder:
                return "this";
            case RouteSegmentKind.Path:
                return Path;
            case RouteSegmentKind.JoinedKey:
                return Avoid(Identifiers.Bound("With" + Identifiers.ToPascalCase(segment.Text), segment.Text));
            case RouteSegmentKind.Function:
            case RouteSegmentKind.NamedKey:
                return Avoid(Identifiers.Bound(CreateFunction(segment), segment.Text));
            default:
                return Avoid(Identifiers.ToPascalCase(LastParts(segment.Text)));
        }
    }

    /// <summary>What a literal or function adds to the names of types: the last part of a qualified name.</summary>
    public static string Short(RouteSegment segment)
    {
        var text = MixedSegment.WithoutFormat(segment.Text);
        var dot = LastParts(text).IndexOf('.');
        return Identifiers.ToPascalCase(dot < 0 ? text : LastParts(text).Substring(dot + 1));
    }

    private static string CreateFunction(RouteSegment segment)
    {
        var name = new StringBuilder(segment.Kind == RouteSegmentKind.NamedKey ? "" : Identifiers.ToPascalCase(LastParts(segment.Text)));
        foreach (var argument in segment.Arguments)
        {
            name.Append("With").Append(Identifiers.ToPascalCase(argument.Name.Length == 0 ? argument.Value : argument.Name));
        }

        return name.ToString();
    }

    /// <summary>The last two parts of a dotted name, if each of its parts could be an identifier; else the text as it is.</summary>
    private static string LastParts(string text)
    {
        if (text.IndexOf('.') < 0)
        {
            return text;
        }

        var parts = text.Split('.');
        foreach (var part in parts)
        {
            if (part.Length == 0 || !char.IsLetter(part[0]))
            {
                return text;
            }
        }

        return parts[parts.Length - 2] + "." + parts[parts.Length - 1];
    }

    /// <summary>No member may have the name of a member of all builders, or the builder's own, which ends with the suffix.</summary>
    private static string Avoid(string name)
        => name.Length == 0 || ReservedNames.BuilderMembers.Contains(name) || name.EndsWith(BuilderSuffix, System.StringComparison.Ordinal)
            ? name + "Value"
            : name;
}
