#if DOCGEN_TIMES || DOCGEN_GUIDS
namespace DocGen.Runtime.Serialization;

/// <content>Members that are dates, times, durations and identifiers.</content>
internal sealed partial class JsonWriter
{
#if DOCGEN_TIMES
    /// <summary>Writes a timestamp.</summary>
    internal void DateTimeOffset(int member, global::System.DateTimeOffset? value)
    {
        if (!value.HasValue)
        {
            Skip(member);
        }
        else if (Begin(member, value.GetValueOrDefault()))
        {
            WriteStringValue(value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a date.</summary>
    internal void Date(int member, global::System.DateOnly? value)
    {
        if (!value.HasValue)
        {
            Skip(member);
        }
        else if (Begin(member, value.GetValueOrDefault()))
        {
            WriteStringValue(value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a time of day.</summary>
    internal void TimeOfDay(int member, global::System.TimeOnly? value)
    {
        if (!value.HasValue)
        {
            Skip(member);
        }
        else if (Begin(member, value.GetValueOrDefault()))
        {
            WriteStringValue(value.GetValueOrDefault());
        }
    }

#endif
#if DOCGEN_DURATIONS
    /// <summary>Writes a duration.</summary>
    internal void Duration(int member, global::System.TimeSpan? value)
    {
        if (!value.HasValue)
        {
            Skip(member);
        }
        else if (Begin(member, value.GetValueOrDefault()))
        {
            WriteStringValue(value.GetValueOrDefault());
        }
    }

#endif
#if DOCGEN_GUIDS
    /// <summary>Writes a GUID.</summary>
    internal void Guid(int member, global::System.Guid? value)
    {
        if (!value.HasValue)
        {
            Skip(member);
        }
        else if (Begin(member, value.GetValueOrDefault()))
        {
            WriteStringValue(value.GetValueOrDefault());
        }
    }
#endif
}
#endif
