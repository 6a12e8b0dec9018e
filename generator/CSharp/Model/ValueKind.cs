namespace DocGen.CSharp.Model;

/// <summary>How a value is read and written; one method pair of the emitted runtime each.</summary>
internal enum ValueKind
{
    Json,
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
    Enum,
    Model,
}
