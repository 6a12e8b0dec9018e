using System.Collections.Generic;
using System.Globalization;
using DocGen.CSharp.Model;
using DocGen.Primitives;

namespace DocGen.Emit;

/// <summary>Emits how the elements of all pages of a call are enumerated.</summary>
internal static class PagingEmitter
{
    /// <summary>Writes the enumeration behind the call.</summary>
    // public _Collections.IAsyncEnumerable<_Models.Tool> EnumerateAsync(CursorOptions? options = null, int maximum =
    // int.MaxValue, _Cancel cancellationToken = default)
    //     => _path.EnumerateAsync(_Json.JsonModelCodec<_Models.Tools>.Instance, new _Api.Http.PageRule<_Models.Tools, _Models.Tool>(static page => page.Items)
    //     { Parameter = "cursor", GetNext = static page => page.NextCursor }, options, maximum, cancellationToken);
    // Of an array: => _path.EnumerateAsync(new _Api.Http.PageCodec<_Models.Tool>(_Json.JsonModelCodec<_Models.Tool>.Instance),
    //     new _Api.Http.PageRule<_Api.CollectionPage<_Models.Tool>, _Models.Tool>(static page => page.Value) { Parameter = "page", FirstPage = 1 }, …
    public static void Emit(SourceWriter writer, CSharpFile file, BuilderCall call, BuilderPaging paging, string options, string path)
    {
        var element = CallTypes.Name(file, paging.ElementType);
        var isArray = call.ResultKind == CallResultKind.Page;
        var page = isArray ? $"_Api.CollectionPage<{element}>" : CallTypes.Name(file, call.ResultType!);
        var codec = isArray ? $"new _Api.Http.PageCodec<{element}>({CallTypes.Codec(file, paging.ElementType)})" : $"_Json.JsonModelCodec<{page}>.Instance";
        XmlDocWriter.WriteSummary(writer,
            $"Enumerates the elements of all pages that {call.Name} gives one by one; each page is requested when it is reached.");
        foreach (var argument in call.Arguments)
        {
            XmlDocWriter.WriteParameter(writer, argument.Name.TrimStart('@'),
                argument.Summary.Length == 0 ? "The query parameter " + argument.WireName + "." : argument.Summary);
        }

        XmlDocWriter.WriteParameter(writer, "options", "Query and headers; the headers are sent for each page.");
        XmlDocWriter.WriteParameter(writer, "maximum", "How many elements are enumerated at most.");
        XmlDocWriter.WriteParameter(writer, "cancellationToken", "Cancels the requests.");
        Declarations.WriteObsolete(writer, call.Obsolete);
        writer.Write($"public _Collections.IAsyncEnumerable<{element}> EnumerateAsync({options}? options = null, ");
        writer.WriteLine("int maximum = int.MaxValue, _Cancel cancellationToken = default)");
        writer.Indent();
        writer.Write($"=> {path}EnumerateAsync({codec}, new _Api.Http.PageRule<{page}, {element}>(");
        writer.WriteLine($"static page => page.{(isArray ? "Value" : PathOf(paging.Elements))}) {{ {Rule(paging)} }}, options, maximum, cancellationToken);");
        writer.Outdent();
    }

    // Parameter = "page", FirstPage = 1, HasMore = static page => page.HasMore, GetTotal = static page => page.Meta?.Total
    private static string Rule(BuilderPaging paging)
    {
        var parts = new List<string>();
        if (paging.Parameter is { } parameter)
        {
            parts.Add("Parameter = " + Literals.String(OptionsEmitter.EscapeName(parameter)));
        }

        if (!paging.Next.IsEmpty)
        {
            parts.Add(Getter("GetNext", paging.Next) + (paging.IsNextNumber ? " is { } next ? _Literal.Of(next) : null" : ""));
        }

        if (paging.FirstPage is { } first)
        {
            parts.Add("FirstPage = " + first.ToString(CultureInfo.InvariantCulture));
        }

        if (!paging.HasMore.IsEmpty)
        {
            parts.Add(Getter("HasMore", paging.HasMore));
        }

        if (!paging.Total.IsEmpty)
        {
            parts.Add(Getter("GetTotal", paging.Total));
        }

        return string.Join(", ", parts);
    }

    private static string Getter(string name, EquatableArray<string> path) => $"{name} = static page => page.{PathOf(path)}";

    // Data?.Tools
    private static string PathOf(EquatableArray<string> path) => string.Join("?.", path);
}
