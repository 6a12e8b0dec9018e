using DocGen.Runtime.Serialization;

namespace DocGen.Runtime.Tests.Http;

/// <summary>A derived model: its type is sent where a <see cref="Thing"/> is declared.</summary>
public partial record SpecialThing : Thing, IJsonModel<SpecialThing>
{
    internal static readonly new JsonMembers s_members = new("contoso.specialThing", Thing.s_members);

    public SpecialThing()
    {
    }

    internal SpecialThing(ref JsonReader reader)
        : base(ref reader)
    {
    }

    static SpecialThing IJsonModel<SpecialThing>.Read(ref JsonReader reader) => new(ref reader);

    internal override JsonMembers GetJsonMembers() => s_members;
}
