using System;
using System.Linq;
using DocGen.CSharp.Model;
using DocGen.Primitives;

namespace DocGen.Emit;

/// <summary>Emits the calls on a node.</summary>
internal static class CallEmitter
{
    /// <summary>Writes all calls of a node.</summary>
    // public _Tasks.Task PostAsync(_Options? options = null, _Cancel cancellationToken = default) => _path.At("https://rates.example/v2.0").SendAsync("POST",
    // null, options, cancellationToken); public _Tasks.Task<_Models.Item?> PatchAsync(ItemPatch body, _Options? options = null, _Cancel cancellationToken =
    // default) => _path.SendOrNullAsync<_Models.Item>("PATCH", _Body.Patch(body, "api.item"), options, cancellationToken);
    // public _Tasks.Task DeleteAsync(int version, _Options? options = null, _Cancel cancellationToken = default) => _path.Query("version",
    // _Literal.Of(version)).SendAsync("DELETE", null, options, cancellationToken);
    public static void Emit(SourceWriter writer, CSharpFile file, EquatableArray<BuilderCall> calls)
    {
        foreach (var call in calls)
        {
            Declarations.WriteHead(writer, call.Documentation, call.Obsolete);
            writer.Write($"public {Result(file, call)} {call.Name}({BodyParameter(file, call)}{Arguments(file, call)}{ContentType(call)}");
            writer.Write($"{OptionsType(file, call)}? options = null, ");
            writer.Write("_Cancel cancellationToken = default) => ");
            var path = "_path." + At(call) + Slash(call) + Query(file, call);
            writer.Write($"{path}{Send(file, call)}({Literals.String(call.Verb)}, {Body(call)}, {Accept(call)}{Codec(file, call)}");
            writer.WriteLine("options, cancellationToken);");
            if (call.Paging is { } paging)
            {
                PagingEmitter.Emit(writer, file, call, paging, Arguments(file, call) + OptionsType(file, call), path);
            }
        }
    }

    private static string OptionsType(CSharpFile file, BuilderCall call)
        => call.OptionsType switch
        {
            "RequestOptions" => "_Options",
            "ODataRequestOptions" => "_ODataOptions",
            var type => RequestType(file, type),
        };

    // A type of Requests has its simple name there; the client is in another namespace.
    private static string RequestType(CSharpFile file, string name)
        => file.Namespace.Length == file.RootNamespace.Length ? $"global::{file.RootNamespace}.Requests.{name}" : name;

    private static string BodyType(CSharpFile file, BuilderCall call)
        => call.BodyType!.StartsWith("global::", StringComparison.Ordinal) ? Aliases.Shorten(file, call.BodyType) : RequestType(file, call.BodyType);

    private static string Result(CSharpFile file, BuilderCall call)
    {
        var type = call.ResultKind switch
        {
            CallResultKind.None => "",
            CallResultKind.Stream => "_System.IO.Stream",
            CallResultKind.Page => $"_Api.CollectionPage<{Aliases.Shorten(file, call.ResultType!.Name)}>",
            CallResultKind.Items => $"_Api.ItemStream<{CallTypes.Name(file, call.ResultType!)}>",
            CallResultKind.Object or CallResultKind.Value => CallTypes.Name(file, call.ResultType!),
            _ => throw Unknown(call.ResultKind),
        };
        return "_Tasks.Task" + (type.Length == 0 ? "" : call.IsNullable ? $"<{type}?>" : $"<{type}>");
    }

    private static string BodyParameter(CSharpFile file, BuilderCall call) => call.BodyKind switch
    {
        BodyParameterKind.None => "",
        BodyParameterKind.ModelCollection => $"_Collections.IReadOnlyList<{Aliases.Shorten(file, call.BodyType!)}> body, ",
        BodyParameterKind.Stream => "_System.IO.Stream body, ",
        BodyParameterKind.FormParts => "_System.Net.Http.MultipartFormDataContent body, ",
        BodyParameterKind.Parts => "_System.Net.Http.MultipartContent body, ",
        BodyParameterKind.Reference => "string odataId, ",
        BodyParameterKind.Json => "_SystemJson.JsonElement body, ",
        BodyParameterKind.Model or BodyParameterKind.Patch or BodyParameterKind.Action or BodyParameterKind.Form or BodyParameterKind.Multipart
            => $"{BodyType(file, call)} body, ",
        _ => throw Unknown(call.BodyKind),
    };

    // string path, int version,
    private static string Arguments(CSharpFile file, BuilderCall call)
        => string.Concat(call.Arguments.Select(argument => $"{CallTypes.Name(file, argument.Type)} {argument.Name}, "));

    // string contentType = "application/octet-stream",
    private static string ContentType(BuilderCall call)
        => call.BodyKind == BodyParameterKind.Stream ? $"string contentType = {Literals.String(call.ContentType ?? "application/octet-stream")}, " : "";

    // Query("path", path).Query("version", _Literal.Of(version)).
    private static string Query(CSharpFile file, BuilderCall call)
        => string.Concat(
            call.Arguments.Select(argument => $"Query({Literals.String(argument.WireName)}, {CallTypes.Text(file, argument.Type, argument.Name)})."));

    private static string Body(BuilderCall call) => call.BodyKind switch
    {
        BodyParameterKind.None => "null",
        BodyParameterKind.Model => "_Body.Model(body)",
        BodyParameterKind.ModelCollection => "_Body.Models(body)",
        BodyParameterKind.Patch => $"_Body.Patch(body, {Literals.String(call.BodyWireName)})",
        BodyParameterKind.Action => "_Body.Action(body)",
        BodyParameterKind.Form => "_Body.Form(body)",
        BodyParameterKind.Multipart => "_Body.Multipart(body)",
        BodyParameterKind.Stream => "_Body.Stream(body, contentType)",
        BodyParameterKind.FormParts or BodyParameterKind.Parts => "_Body.Parts(body)",
        BodyParameterKind.Reference => "_Body.Reference(odataId)",
        BodyParameterKind.Json => "_Body.Json(body)",
        _ => throw Unknown(call.BodyKind),
    };

    // At("https://rates.example/v2.0").   At("/v2.0").
    private static string At(BuilderCall call) => call.Address is null ? "" : $"At({Literals.String(call.Address)}).";

    // Append("/", "", "").
    private static string Slash(BuilderCall call) => call.EndsInSlash ? "Append(\"/\", \"\", \"\")." : "";

    /// <summary>A kind that is added without its code must not become a method that does something else.</summary>
    private static InvalidOperationException Unknown(Enum kind) => new($"No code is written for {kind.GetType().Name}.{kind}.");

    // SendAsync<_Models.Item>   SendOrNullAsync<_Models.Item>   SendPageAsync   SendValueAsync   SendItemsAsync<_Models.Item>   SendStreamAsync
    private static string Send(CSharpFile file, BuilderCall call)
    {
        var kind = call.ResultKind is CallResultKind.None or CallResultKind.Object ? "" : call.ResultKind.ToString();
        var orNull = !call.IsNullable ? "" : IsStruct(call) ? "OrNullStruct" : "OrNull";
        return $"Send{kind}{orNull}Async{(IsModel(call) ? $"<{Aliases.Shorten(file, call.ResultType!.Name)}>" : "")}";
    }

    // "image/jpeg",   null,
    private static string Accept(BuilderCall call)
        => call.ResultKind is CallResultKind.Items or CallResultKind.Stream ? Literals.StringOrNull(call.ResultMediaType) + ", " : "";

    private static string Codec(CSharpFile file, BuilderCall call)
        => call.ResultType is null || call.ResultKind is CallResultKind.None or CallResultKind.Stream || IsModel(call) ? ""
            : CallTypes.Codec(file, call.ResultKind == CallResultKind.Page ? call.ResultType with { IsCollection = false } : call.ResultType) + ", ";

    private static bool IsStruct(BuilderCall call)
        => call.ResultKind is CallResultKind.Object or CallResultKind.Value
            && call.ResultType is { IsCollection: false, IsMap: false, Kind: not (ValueKind.String or ValueKind.Binary or ValueKind.Model) };

    private static bool IsModel(BuilderCall call)
        => call.ResultType is { Kind: ValueKind.Model } type && (call.ResultKind is CallResultKind.Page or CallResultKind.Items
            || (call.ResultKind == CallResultKind.Object && !type.IsCollection && !type.IsMap));
}
