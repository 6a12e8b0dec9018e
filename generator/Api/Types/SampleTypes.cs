using System;
using DocGen.Api.Model;
using DocGen.Pages.Model;

namespace DocGen.Api.Types;

/// <summary>The type that a value in a JSON representation shows.</summary>
internal static class SampleTypes
{
    /// <summary>Reads what the value says of itself, else its form; null if it tells nothing.</summary>
    public static ApiTypeReference? TryResolve(SampleMember member, Page page, TypeResolver resolver)
    {
        if (member.TypeName is { Length: > 0 } name)
        {
            if (resolver.FindSymbol(name, page) is { } symbol)
            {
                return symbol.Refer(member.IsArray);
            }

            if (PrimitiveTypes.TryFind(name, out var kind) || PrimitiveTypes.TryFindAlias(name, out kind))
            {
                return PrimitiveTypes.Refer(PrimitiveTypes.IsUnsized(name) ? resolver.WholeNumberOf(page) : kind, member.IsArray);
            }

            // "<secret>" stands for a text.
            return (name[0] == '<' ? ApiTypeKind.String : FindInText(name)) is { } told ? PrimitiveTypes.Refer(told, member.IsArray) : null;
        }

        return member.Kind switch
        {
            SampleKind.Boolean => PrimitiveTypes.Refer(ApiTypeKind.Boolean, member.IsArray),
            SampleKind.Integer => PrimitiveTypes.Refer(resolver.WholeNumberOf(page), member.IsArray),
            SampleKind.LongInteger => PrimitiveTypes.Refer(ApiTypeKind.Int64, member.IsArray),
            SampleKind.LargeInteger => PrimitiveTypes.Refer(ApiTypeKind.Decimal, member.IsArray),
            SampleKind.Mixed => PrimitiveTypes.Refer(ApiTypeKind.Untyped, member.IsArray),
            SampleKind.Fraction => PrimitiveTypes.Refer(ApiTypeKind.Double, member.IsArray),
            SampleKind.Text => PrimitiveTypes.Refer(ApiTypeKind.String, member.IsArray),
            _ => null,
        };
    }

    /// <summary>The type that holds a number as large as the one that is shown; the type itself if it holds that, or has fractions.</summary>
    public static ApiTypeReference Widen(ApiTypeReference type, SampleMember member) => (member.Kind, type.Kind) switch
    {
        (SampleKind.LongInteger, ApiTypeKind.Byte or ApiTypeKind.SByte or ApiTypeKind.Int16 or ApiTypeKind.Int32)
            => PrimitiveTypes.Refer(ApiTypeKind.Int64, type.IsCollection),
        (SampleKind.LargeInteger, ApiTypeKind.Byte or ApiTypeKind.SByte or ApiTypeKind.Int16 or ApiTypeKind.Int32 or ApiTypeKind.Int64)
            => PrimitiveTypes.Refer(ApiTypeKind.Decimal, type.IsCollection),
        _ => type,
    };

    /// <summary>Whether a value is plainly one of the type, and no list. A text may stand for anything
    /// ("collection(String)", "a | b"), unless it names just the type.</summary>
    public static bool IsSingle(SampleMember member, ApiTypeReference type) => !member.IsArray && member.Kind switch
    {
        SampleKind.Boolean => type.Kind == ApiTypeKind.Boolean,
        SampleKind.Text => member.TypeName is { } name && PrimitiveTypes.TryFind(name, out var kind) && kind == type.Kind,
        _ => false,
    };

    /// <summary>"String (timestamp)", "String (identifier)", "String (ISO 8601 duration)" and the like.</summary>
    private static ApiTypeKind? FindInText(string text)
    {
        if (!text.StartsWith("String", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return Has(text, "timestamp") || Has(text, "date") ? ApiTypeKind.DateTimeOffset
            : Has(text, "duration") ? ApiTypeKind.Duration
            : Has(text, "time of day") ? ApiTypeKind.TimeOfDay
            : ApiTypeKind.String;
    }

    private static bool Has(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
