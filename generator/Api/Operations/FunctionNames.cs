using System;
using System.Collections.Generic;
using DocGen.Api.Types;
using DocGen.Pages.Model;
using DocGen.Primitives;
using DocGen.Routes;

namespace DocGen.Api.Operations;

/// <summary>
/// Brings the calls in routes into one form: every argument stands for a parameter, by the name that any page gives it,
/// whether the line shows a placeholder, a sample value or nothing but a position.
/// </summary>
internal sealed class FunctionNames
{
    private readonly Dictionary<string, RouteSegment> _named = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Learns parameter names from the lines that have them.</summary>
    public void Learn(EquatableArray<RouteSegment> segments)
    {
        foreach (var segment in segments)
        {
            if (segment.Kind == RouteSegmentKind.Function && IsNamed(segment))
            {
                var key = GetKey(segment);
                if (!_named.ContainsKey(key))
                {
                    _named.Add(key, segment);
                }
            }
        }
    }

    /// <summary>
    /// Whether a call is the key of a collection (<c>orders({id})</c>) and no function: one placeholder by position behind a plural or called an id,
    /// and no page that gives the argument a name.
    /// </summary>
    public bool IsKey(RouteSegment call, OperationDefinition operation)
        => call is { Kind: RouteSegmentKind.Function, Arguments: { Count: 1 } arguments }
            && arguments[0] is { Name.Length: 0, IsPlaceholder: true, Value: var name }
            && !_named.ContainsKey(GetKey(call))
            && operation.PathParameters.IsEmpty
            && (name.EndsWith("id", StringComparison.OrdinalIgnoreCase) || EnglishNames.Singularize(call.Text).Length < call.Text.Length);

    /// <summary>The one form of a call. An argument that no page names stays where it stands.</summary>
    public RouteSegment Normalize(RouteSegment call, OperationDefinition operation)
    {
        if (call.Arguments.IsEmpty)
        {
            return new RouteSegment(RouteSegmentKind.Literal, call.Text, default, HasParentheses: true);
        }

        var known = IsNamed(call) ? null : _named.TryGetValue(GetKey(call), out var named) ? named : null;
        var rows = operation.PathParameters.Count == call.Arguments.Count ? operation.PathParameters : default;
        var arguments = new List<RouteArgument>(call.Arguments.Count);
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            var argument = call.Arguments[i];
            var name = argument.Name.Length > 0 ? argument.Name
                : known is not null ? known.Arguments[i].Name
                : !rows.IsEmpty ? rows[i].Name
                : "";
            var value = name.Length > 0 ? name
                : argument.IsPlaceholder && argument.Value.Length > 0 ? argument.Value
                : "value" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            var isQuoted = argument.IsQuoted || (known is not null && known.Arguments[i].IsQuoted);
            arguments.Add(new RouteArgument(name, value, IsPlaceholder: true, isQuoted));
        }

        return new RouteSegment(RouteSegmentKind.Function, call.Text, arguments.ToEquatableArray());
    }

    private static bool IsNamed(RouteSegment call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Name.Length == 0)
            {
                return false;
            }
        }

        return !call.Arguments.IsEmpty;
    }

    private static string GetKey(RouteSegment call)
        => call.Text + "/" + call.Arguments.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
