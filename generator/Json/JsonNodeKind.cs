namespace DocGen.Json;

/// <summary>The kinds of JSON values.</summary>
internal enum JsonNodeKind
{
    Null,
    True,
    False,
    Number,
    String,
    Array,
    Object,
}
