using System;

namespace DocGen.CSharp.Model;

/// <summary>
/// The parts of the emitted runtime that are there only where emitted code needs them. In its sources they stand between
/// <c>#if DOCGEN_…</c> and <c>#endif</c>, with the name of the part in capitals: <c>DOCGEN_SMALL_NUMBERS</c>.
/// </summary>
[Flags]
internal enum SupportParts : long
{
    /// <summary>What every client has.</summary>
    None = 0,

    /// <summary>The query options of OData, and C# names in them.</summary>
    OData = 1L << 0,

    /// <summary>Pages of collections.</summary>
    Pages = 1L << 1,

    /// <summary>Results that are the member <c>value</c> of an object.</summary>
    Values = 1L << 2,

    /// <summary>Results of documented calls that are read as they arrive.</summary>
    StreamResults = 1L << 3,

    /// <summary>Updates that tell what is not assigned from null.</summary>
    Patches = 1L << 4,

    /// <summary>The parameters of actions.</summary>
    Parameters = 1L << 5,

    /// <summary>Parameters that are sent as a form.</summary>
    Forms = 1L << 6,

    /// <summary>Bodies from a stream.</summary>
    StreamBodies = 1L << 7,

    /// <summary>Bodies of several parts that the caller makes.</summary>
    CallerParts = 1L << 8,

    /// <summary>Bodies that are a reference to an object.</summary>
    References = 1L << 9,

    /// <summary>Functions and alternate keys in addresses.</summary>
    Functions = 1L << 10,

    /// <summary>Keys in parentheses.</summary>
    KeysInParentheses = 1L << 11,

    /// <summary>Paths after a colon.</summary>
    ColonPaths = 1L << 12,

    /// <summary>Calls that the documentation sends to another address than the client's.</summary>
    OtherHosts = 1L << 13,

    /// <summary>Models that hold JSON of any shape.</summary>
    AnyJson = 1L << 14,

    /// <summary>Models with documented descendants.</summary>
    Descendants = 1L << 15,

    /// <summary>Enumerations.</summary>
    Enums = 1L << 16,

    /// <summary>Dictionaries.</summary>
    Maps = 1L << 17,

    /// <summary>Whole numbers of 8 and 16 bits.</summary>
    SmallNumbers = 1L << 18,

    /// <summary>Whole numbers of 32 bits.</summary>
    Int32 = 1L << 19,

    /// <summary>Numbers of single and double precision.</summary>
    Floats = 1L << 20,

    /// <summary>Decimal numbers.</summary>
    Decimals = 1L << 21,

    /// <summary>GUIDs.</summary>
    Guids = 1L << 22,

    /// <summary>Timestamps, dates and times of day.</summary>
    Times = 1L << 23,

    /// <summary>Durations.</summary>
    Durations = 1L << 24,

    /// <summary>Bytes in base64.</summary>
    Binary = 1L << 25,

    /// <summary>Documented credentials.</summary>
    Credentials = 1L << 26,

    /// <summary>The enumeration of pages that are objects with members of their own.</summary>
    PageWalks = 1L << 27,

    /// <summary>Files that are parts of a form.</summary>
    Files = 1L << 28,

    /// <summary>Several values in one segment of an address.</summary>
    JoinedKeys = 1L << 29,

    /// <summary>Results that are values one after the other, read as they arrive.</summary>
    ItemStreams = 1L << 30,

    /// <summary>All of them.</summary>
    All = (1L << 31) - 1,
}
