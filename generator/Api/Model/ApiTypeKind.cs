namespace DocGen.Api.Model;

/// <summary>The kinds of types: the primitive types of the wire format, the two kinds of named types, and JSON of any shape.</summary>
internal enum ApiTypeKind
{
    Untyped,
    String,
    Boolean,
    Byte,
    SByte,
    Int16,
    Int32,
    Int64,
    Single,
    Double,
    Decimal,
    Guid,
    DateTimeOffset,
    Date,
    TimeOfDay,
    Duration,
    Binary,
    Stream,
    Enumeration,
    Structure,
}
