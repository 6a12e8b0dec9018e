using System.Collections.Generic;
using System.Linq;
using System.Text;
using DocGen.Routes;

namespace DocGen.CSharp;

/// <summary>The routes of nodes, written as a reader of the documentation knows them.</summary>
internal static class NodeRoutes
{
    /// <summary>The route of a node: <c>/users/{id}/messages</c>.</summary>
    public static string Describe(BuilderNode node)
    {
        var nodes = new Stack<BuilderNode>();
        for (var current = node; current.Segment is not null; current = current.Parent!)
        {
            nodes.Push(current);
        }

        var text = new StringBuilder();
        foreach (var current in nodes)
        {
            Append(text, current.Segment!);
        }

        return text.Length == 0 ? "/" : text.ToString();
    }

    /// <summary>The literal that is nearest above a node or at it; null if there is none.</summary>
    public static BuilderNode? LastLiteral(BuilderNode? node)
    {
        while (node is not null && node.Segment?.Kind is not (RouteSegmentKind.Literal or RouteSegmentKind.Function))
        {
            node = node.Parent;
        }

        return node;
    }

    private static void Append(StringBuilder text, RouteSegment segment)
    {
        switch (segment.Kind)
        {
            case RouteSegmentKind.Placeholder:
                text.Append(segment.HasParentheses ? "({" : "/{").Append(segment.Text).Append(segment.HasParentheses ? "})" : "}");
                break;
            case RouteSegmentKind.JoinedKey:
                text.Append(segment.Separator).Append('{').Append(segment.Text).Append('}');
                break;
            case RouteSegmentKind.Suffix:
                text.Append(segment.Text);
                break;
            case RouteSegmentKind.Path:
                text.Append(":/{").Append(segment.Text).Append("}:");
                break;
            case RouteSegmentKind.Function:
                text.Append('/').Append(segment.Text).Append('(');
                text.Append(string.Join(",", segment.Arguments.Select(Describe))).Append(')');
                break;
            case RouteSegmentKind.NamedKey:
                text.Append('/').Append(Describe(segment.Arguments[0]));
                break;
            default:
                text.Append('/').Append(segment.Text).Append(segment.HasParentheses ? "()" : "");
                break;
        }
    }

    private static string Describe(RouteArgument argument)
        => argument.Name.Length == 0 ? "{" + argument.Value + "}" : argument.Name + "={" + argument.Name + "}";
}
