using System.Text;
using System.Text.Json.Serialization;
using DocGen.Runtime.Serialization;

namespace DocGen.Runtime.Tests.Http;

/// <summary>A small model, written as the generator writes one.</summary>
[JsonConverter(typeof(JsonModelConverter<Thing>))]
public partial record Thing : JsonModel, IJsonModel<Thing>
{
    internal static readonly JsonMembers s_members = new("contoso.thing", null, "id", "displayName", "count");

    public Thing()
    {
    }

    internal Thing(ref JsonReader reader)
    {
        UnknownMembers unknown = default;
        for (var i = -1; (i = s_members.Next(ref reader, i, ref unknown)) >= 0;)
        {
            switch (i)
            {
                case 0:
                    Id = JsonRead.String(ref reader);
                    break;
                case 1:
                    DisplayName = JsonRead.String(ref reader);
                    break;
                case 2:
                    Count = JsonRead.Int32(ref reader);
                    break;
            }
        }

        SetUnknown(ref unknown);
    }

    public string? Id { get; init; }

    public string? DisplayName { get; init; }

    public int? Count { get; init; }

    static Thing IJsonModel<Thing>.Read(ref JsonReader reader) => new(ref reader);

    public virtual bool Equals(Thing? other) => EqualsModel(other);

    public override int GetHashCode() => HashModel();

    protected override bool PrintMembers(StringBuilder builder) => PrintModel(builder);

    internal override JsonMembers GetJsonMembers() => s_members;

    internal override void WriteJsonMembers(JsonWriter writer)
    {
        writer.String(0, Id);
        writer.String(1, DisplayName);
        writer.Int32(2, Count);
    }
}
