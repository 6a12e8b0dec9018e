using DocGen.CSharp.Model;
using DocGen.Primitives;

namespace DocGen.CSharp;

/// <summary>
/// Finds the parts of the emitted runtime that a file needs. The answer is one number, so that an edit which changes a file
/// and needs no other part emits nothing of the runtime again.
/// </summary>
internal static class SupportUse
{
    /// <summary>The parts that a file needs, with those that these need themselves.</summary>
    public static SupportParts Of(CSharpFile file)
    {
        var parts = SupportParts.None;
        foreach (var declaration in file.Declarations)
        {
            parts |= declaration switch
            {
                ModelRecord record => OfRecord(record),
                ModelEnum => SupportParts.Enums,
                PatchClass patch => SupportParts.Patches | OfMembers(patch.Members),
                PatchInterface => SupportParts.Patches,
                ActionRequest request => SupportParts.Parameters | OfMembers(request.Members),
                OptionsClass options => (options.IsOData ? SupportParts.OData : SupportParts.None) | OfMembers(options.QueryParameters),
                RequestBuilder builder => OfSteps(builder.Steps) | OfCalls(builder.Calls),
                ClientClass client => OfSteps(client.Steps) | OfCalls(client.Calls)
                    | (client.Credentials.IsEmpty ? SupportParts.None : SupportParts.Credentials),
                _ => SupportParts.None,
            };
        }

        return WithNeeded(parts);
    }

    /// <summary>Adds the parts that parts are built on.</summary>
    public static SupportParts WithNeeded(SupportParts parts)
    {
        // $top is an Int32, and names are not mapped within JSON of any shape.
        parts |= Has(parts, SupportParts.OData) ? SupportParts.Int32 | SupportParts.AnyJson : SupportParts.None;
        parts |= Has(parts, SupportParts.Files) ? SupportParts.Forms | SupportParts.StreamBodies : SupportParts.None;
        parts |= Has(parts, SupportParts.Forms) ? SupportParts.Parameters : SupportParts.None;

        // The seconds of a duration are written like those of a time.
        return parts | (Has(parts, SupportParts.Durations) ? SupportParts.Times : SupportParts.None);
    }

    private static bool Has(SupportParts parts, SupportParts part) => (parts & part) != SupportParts.None;

    private static SupportParts OfRecord(ModelRecord record)
        => OfMembers(record.Members)
            | (record.HoldsAnyJson ? SupportParts.AnyJson : SupportParts.None)
            | (record.Descendants.IsEmpty ? SupportParts.None : SupportParts.Descendants);

    private static SupportParts OfMembers(EquatableArray<ModelMember> members)
    {
        var parts = SupportParts.None;
        foreach (var member in members)
        {
            parts |= OfType(member.Type);
        }

        return parts;
    }

    private static SupportParts OfSteps(EquatableArray<BuilderStep> steps)
    {
        var parts = SupportParts.None;
        foreach (var step in steps)
        {
            parts |= step switch
            {
                { Kind: BuilderStepKind.Function } => SupportParts.Functions,
                { Kind: BuilderStepKind.Path } => SupportParts.ColonPaths,
                { Kind: BuilderStepKind.JoinedKey } => SupportParts.JoinedKeys,
                { Kind: BuilderStepKind.Indexer, KeyForm: not KeyForm.Segment } => SupportParts.KeysInParentheses,
                _ => SupportParts.None,
            };
            foreach (var parameter in step.Parameters)
            {
                parts |= OfType(parameter.Type);
            }
        }

        return parts;
    }

    private static SupportParts OfCalls(EquatableArray<BuilderCall> calls)
    {
        var parts = SupportParts.None;
        foreach (var call in calls)
        {
            parts |= OfBody(call.BodyKind) | OfResult(call.ResultKind);
            parts |= call.ResultType is { } type ? OfType(type) : SupportParts.None;
            parts |= call.Paging is null ? SupportParts.None : SupportParts.PageWalks | OfType(call.Paging.ElementType);
            foreach (var argument in call.Arguments)
            {
                parts |= OfType(argument.Type);
            }

            parts |= call.Address is null ? SupportParts.None : SupportParts.OtherHosts;
            parts |= call.OptionsType == OptionsLowering.ODataBaseType ? SupportParts.OData : SupportParts.None;
        }

        return parts;
    }

    private static SupportParts OfBody(BodyParameterKind kind) => kind switch
    {
        BodyParameterKind.Patch => SupportParts.Patches,
        BodyParameterKind.Action => SupportParts.Parameters,
        BodyParameterKind.Form or BodyParameterKind.Multipart => SupportParts.Forms,
        BodyParameterKind.Stream => SupportParts.StreamBodies,
        BodyParameterKind.FormParts or BodyParameterKind.Parts => SupportParts.CallerParts,
        BodyParameterKind.Reference => SupportParts.References,
        _ => SupportParts.None,
    };

    private static SupportParts OfResult(CallResultKind kind) => kind switch
    {
        CallResultKind.Page => SupportParts.Pages,
        CallResultKind.Value => SupportParts.Values,
        CallResultKind.Items => SupportParts.ItemStreams,
        CallResultKind.Stream => SupportParts.StreamResults,
        _ => SupportParts.None,
    };

    private static SupportParts OfType(CSharpType type) => (type.IsMap ? SupportParts.Maps : SupportParts.None) | type.Kind switch
    {
        ValueKind.Byte or ValueKind.SByte or ValueKind.Int16 => SupportParts.SmallNumbers,
        ValueKind.Int32 => SupportParts.Int32,
        ValueKind.Single or ValueKind.Double => SupportParts.Floats,
        ValueKind.Decimal => SupportParts.Decimals,
        ValueKind.Guid => SupportParts.Guids,
        ValueKind.DateTimeOffset or ValueKind.Date or ValueKind.TimeOfDay => SupportParts.Times,
        ValueKind.Duration => SupportParts.Durations,
        ValueKind.Binary => SupportParts.Binary,
        ValueKind.Stream => SupportParts.Files,
        ValueKind.Enum => SupportParts.Enums,
        _ => SupportParts.None,
    };
}
