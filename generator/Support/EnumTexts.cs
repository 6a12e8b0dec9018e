#if DOCGEN_ENUMS
namespace DocGen.Runtime;

/// <summary>The wire texts of enumerations: what the service sends for a value; for a value that the documentation does not have, the text that came.</summary>
public static partial class EnumTexts
{
}
#endif
