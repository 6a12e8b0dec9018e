using System.Collections.Generic;
using DocGen.Api.Model;
using DocGen.CSharp.Model;

namespace DocGen.CSharp;

/// <summary>Resolved types in C#. Equal types are one object, so that comparing models stops at the reference.</summary>
internal sealed class TypeMap(ModelNames names, string rootNamespace)
{
    private static readonly Dictionary<ApiTypeKind, (ValueKind Kind, string Name)> s_primitives = new()
    {
        [ApiTypeKind.String] = (ValueKind.String, "string"),
        [ApiTypeKind.Boolean] = (ValueKind.Boolean, "bool"),
        [ApiTypeKind.Byte] = (ValueKind.Byte, "byte"),
        [ApiTypeKind.SByte] = (ValueKind.SByte, "sbyte"),
        [ApiTypeKind.Int16] = (ValueKind.Int16, "short"),
        [ApiTypeKind.Int32] = (ValueKind.Int32, "int"),
        [ApiTypeKind.Int64] = (ValueKind.Int64, "long"),
        [ApiTypeKind.Single] = (ValueKind.Single, "float"),
        [ApiTypeKind.Double] = (ValueKind.Double, "double"),
        [ApiTypeKind.Decimal] = (ValueKind.Decimal, "decimal"),
        [ApiTypeKind.Guid] = (ValueKind.Guid, "global::System.Guid"),
        [ApiTypeKind.DateTimeOffset] = (ValueKind.DateTimeOffset, "global::System.DateTimeOffset"),
        [ApiTypeKind.Date] = (ValueKind.Date, "global::System.DateOnly"),
        [ApiTypeKind.TimeOfDay] = (ValueKind.TimeOfDay, "global::System.TimeOnly"),
        [ApiTypeKind.Duration] = (ValueKind.Duration, "global::System.TimeSpan"),
        [ApiTypeKind.Binary] = (ValueKind.Binary, "byte[]"),
    };

    private static readonly CSharpType s_string = new(ValueKind.String, "string");

    private readonly Dictionary<(ApiTypeReference Reference, bool IsLocal), CSharpType> _types = [];

    /// <summary>The type of a member of a model, a patch or a request, or of a result.</summary>
    /// <param name="reference">The documented type.</param>
    /// <param name="fromNamespace">The C# namespace in which it is named; types of the same namespace go by their simple names.</param>
    public CSharpType Map(ApiTypeReference reference, string fromNamespace)
    {
        var name = reference.Name.Length == 0 ? null : names.Find(reference.Name);
        var isLocal = name is not null && name.Namespace == fromNamespace;
        var key = (reference, isLocal);
        if (!_types.TryGetValue(key, out var type))
        {
            _types.Add(key, type = Create(reference, name, isLocal));
        }

        return type;
    }

    /// <summary>The type of a query parameter, header or function argument: a single value that has one text; all else is a string.</summary>
    public CSharpType MapParameter(ApiTypeReference? reference, string fromNamespace)
    {
        if (reference is null || reference.IsCollection || reference.IsMap
            || reference.Kind is ApiTypeKind.Structure or ApiTypeKind.Untyped or ApiTypeKind.Stream or ApiTypeKind.Binary)
        {
            return s_string;
        }

        var type = Map(reference, fromNamespace);
        return type.Kind == ValueKind.Json ? s_string : type;
    }

    private CSharpType Create(ApiTypeReference reference, ModelName? name, bool isLocal)
    {
        if (reference.IsMap)
        {
            return Create(reference with { IsMap = false }, name, isLocal) with { IsMap = true };
        }

        if (s_primitives.TryGetValue(reference.Kind, out var primitive))
        {
            return new CSharpType(primitive.Kind, primitive.Name, reference.IsCollection);
        }

        return reference.Kind switch
        {
            ApiTypeKind.Structure when name is not null
                => new CSharpType(ValueKind.Model, isLocal ? name.Name : name.GlobalName, reference.IsCollection),
            ApiTypeKind.Enumeration when name is not null
                => new CSharpType(ValueKind.Enum, isLocal ? name.Name : name.GlobalName, reference.IsCollection, Codec(name)),

            // The bytes of a stream member are not in the JSON; what stands there instead is an annotation or unknown.
            _ => new CSharpType(ValueKind.Json, "global::System.Text.Json.JsonElement", reference.IsCollection),
        };
    }

    /// <summary>The type of a file that is sent as a part of a form.</summary>
    public CSharpType FilePart(bool isCollection) => new(ValueKind.Stream, "global::" + rootNamespace + ".FilePart", isCollection);

    /// <summary>The <c>global::</c> name of an enumeration's codec.</summary>
    public string Codec(ModelName name) => "global::" + rootNamespace + ".Serialization." + name.CodecName;
}
