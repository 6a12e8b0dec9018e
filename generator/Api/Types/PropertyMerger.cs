using System;
using System.Linq;
using DocGen.Api.Model;
using DocGen.Api.Sources;
using DocGen.Diagnostics;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Types;

/// <summary>Makes properties of the rows of tables, and of what JSON shows of them.</summary>
/// <param name="resolver">Resolves names of types.</param>
/// <param name="diagnostics">Takes what is found.</param>
/// <param name="enums">The enumerations that are made of listed values of parameters; null in a set that speaks OData, where a type is named.</param>
internal sealed class PropertyMerger(TypeResolver resolver, MergeDiagnostics diagnostics, ParameterEnums? enums = null)
{
    private const string ProtocolPrefix = "odata.";

    private readonly SampleIndex _samples = new();

    /// <summary>Makes a property of a row.</summary>
    /// <param name="source">The row.</param>
    /// <param name="resource">The type whose member it is; null for parameters.</param>
    /// <param name="example">What an example shows of a parameter; it tells where the row is silent or vague.</param>
    public ApiProperty Create(SourceRow source, ResourceDefinition? resource, SampleMember? example = null)
    {
        var row = source.Row;
        return new ApiProperty
        {
            Name = row.Name,
            Type = ResolveType(source, resource, example),
            Description = row.Description,
            IsNavigation = row.IsRelationship,
            IsReadOnly = row.IsReadOnly,
            Requirement = row.Requirement,
            IsCommaSeparated = row.IsCommaSeparated,
            IsDeprecated = row.IsDeprecated,
        };
    }

    /// <summary>Whether a name belongs to the protocol and not to the type: an annotation of the object or of a member,
    /// with its mark or without it ("odata.type").</summary>
    public static bool IsProtocolMember(string name)
        => name.Length == 0 || name.StartsWith(ProtocolPrefix, StringComparison.Ordinal) || name.IndexOf("@" + ProtocolPrefix, StringComparison.Ordinal) >= 0;

    /// <summary>Whether a table has a row of a name, case ignored.</summary>
    public static bool HasRow(EquatableArray<MemberRow> rows, string name)
    {
        foreach (var row in rows)
        {
            if (row.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private ApiTypeReference ResolveType(SourceRow source, ResourceDefinition? resource, SampleMember? example)
    {
        if (enums?.Find(source) is { } listed)
        {
            return listed.Refer(source.Row.Type is { IsCollection: true });
        }

        var (row, page) = (source.Row, source.Page);
        var sample = resource is null ? null : FindSample(resource, row.Name);
        example ??= sample;
        if (row.Type is { } expression && resolver.TryResolve(expression, page) is { } reference)
        {
            reference = example is { Kind: SampleKind.Fraction } && IsNumber(expression)
                ? PrimitiveTypes.Refer(ApiTypeKind.Double, reference.IsCollection)
                : reference;
            return CheckAgainst(sample, IsPlural(row, reference) ? reference with { IsCollection = true } : reference, source, resource);
        }

        if (example is not null && SampleTypes.TryResolve(example, page, resolver) is { } shown)
        {
            if (row.Type is { Alternatives: var names } && TypeNameRules.IsIdentifier(names[0].Name))
            {
                diagnostics.Add(ApiDiagnosticIds.TypeFromElsewhere, page.Path, row.TypeAnchor, row.Name, names[0].Name, resolver.Suggest(names[0].Name),
                    Describe(shown));
            }

            return shown;
        }

        return row.Type is null ? PrimitiveTypes.Untyped : resolver.Resolve(row.Type, page, row.TypeAnchor);
    }

    /// <summary>"number": it says nothing of fractions, so they count if they are shown.</summary>
    private static bool IsNumber(TypeExpression type)
        => type.Alternatives.Count == 1 && type.Alternatives[0].Name.Equals("number", StringComparison.OrdinalIgnoreCase);

    /// <summary>"orders", "unitsOfMeasure" for the type of a navigation property, where a type is called order, unitOfMeasure.</summary>
    private static bool IsPlural(MemberRow row, ApiTypeReference type)
    {
        if (row is not { IsRelationship: true, Type: { IsCollection: false, Alternatives: { Count: 1 } names } } || type.Kind != ApiTypeKind.Structure)
        {
            return false;
        }

        var written = names[0].Name;
        var name = NameParts.LastPart(type.Name);
        return !written.Equals(name, StringComparison.OrdinalIgnoreCase)
            && EnglishNames.SingularsOf(written).Any(singular => singular.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Where the JSON of the page and the row cannot both be right, the JSON is nearer to the wire.</summary>
    private ApiTypeReference CheckAgainst(SampleMember? sample, ApiTypeReference type, SourceRow source, ResourceDefinition? resource)
    {
        var taken = sample is null || type.Kind == ApiTypeKind.Untyped ? type : SampleTypes.Widen(Correct(type, sample), sample);
        if (!ReferenceEquals(taken, type))
        {
            diagnostics.Add(ApiDiagnosticIds.ContraryExample, source.Page.Path, source.Row.TypeAnchor, resource?.Name ?? "", source.Row.Name, Describe(type),
                Describe(taken));
        }

        return taken;
    }

    /// <summary>
    /// A type that can hold what is shown: a list or none, and JSON of any shape for an object or a list of lists in place of a primitive value.
    /// </summary>
    private static ApiTypeReference Correct(ApiTypeReference type, SampleMember sample)
    {
        if (type.IsCollection)
        {
            return SampleTypes.IsSingle(sample, type) ? type with { IsCollection = false } : type;
        }

        var isPrimitive = type.Kind is not (ApiTypeKind.Structure or ApiTypeKind.Enumeration);
        if (isPrimitive && (sample is { Kind: SampleKind.Object, TypeName: null } or { Kind: SampleKind.Object, IsArray: true } or { Kind: SampleKind.Mixed }))
        {
            return PrimitiveTypes.Refer(ApiTypeKind.Untyped, sample.IsArray);
        }

        return sample.IsArray ? type with { IsCollection = true } : type;
    }

    /// <summary>What JSON shows of a member, case ignored; null if nothing.</summary>
    public SampleMember? FindSample(EquatableArray<SampleMember> sample, string name) => _samples.Find(sample, name);

    /// <summary>What the JSON representation of a type shows of a member, case ignored; null if it does not show the member.</summary>
    public SampleMember? FindSample(ResourceDefinition resource, string name) => _samples.Find(resource.Sample, name);

    /// <summary>What a message calls a type.</summary>
    public static string Describe(ApiTypeReference type) => type.IsCollection ? type.Words + " collection" : type.Words;
}
