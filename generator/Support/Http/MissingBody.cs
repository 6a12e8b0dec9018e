namespace DocGen.Runtime.Http;

/// <summary>What a success without a body is to a call whose result comes from the body.</summary>
internal enum MissingBody
{
    /// <summary>A failure: the call asks for nothing else.</summary>
    Fails,

    /// <summary>Null.</summary>
    IsNull,

    /// <summary>Null if the request changed something or the status says that there is no body, else a failure.</summary>
    IsNullIfExpected,
}
