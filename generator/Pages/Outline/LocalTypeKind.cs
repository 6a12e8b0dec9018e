namespace DocGen.Pages.Outline;

/// <summary>What the table of a section lists that describes a type.</summary>
internal enum LocalTypeKind
{
    /// <summary>The members of an object.</summary>
    Members,

    /// <summary>The values of an enumeration, which are texts.</summary>
    Values,

    /// <summary>Numbers with what each of them stands for; a member whose cell leads there is a whole number.</summary>
    Numbers,
}
