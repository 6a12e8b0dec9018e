namespace DocGen.Runtime.Serialization;

/// <content>Members that are numbers.</content>
internal sealed partial class JsonWriter
{
#if DOCGEN_SMALL_NUMBERS
    /// <summary>Writes a number of 8 bits without sign.</summary>
    internal void Byte(int member, byte? value)
    {
        if (!value.HasValue)
        {
            Skip(member);
        }
        else if (Begin(member, value.GetValueOrDefault()))
        {
            WriteNumberValue(value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a number of 8 bits.</summary>
    internal void SByte(int member, sbyte? value)
    {
        if (!value.HasValue)
        {
            Skip(member);
        }
        else if (Begin(member, value.GetValueOrDefault()))
        {
            WriteNumberValue(value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a number of 16 bits.</summary>
    internal void Int16(int member, short? value)
    {
        if (!value.HasValue)
        {
            Skip(member);
        }
        else if (Begin(member, value.GetValueOrDefault()))
        {
            WriteNumberValue(value.GetValueOrDefault());
        }
    }

#endif
#if DOCGEN_INT32
    /// <summary>Writes a number of 32 bits.</summary>
    internal void Int32(int member, int? value)
    {
        if (!value.HasValue)
        {
            Skip(member);
        }
        else if (Begin(member, value.GetValueOrDefault()))
        {
            WriteNumberValue(value.GetValueOrDefault());
        }
    }

#endif
    /// <summary>Writes a number of 64 bits.</summary>
    internal void Int64(int member, long? value)
    {
        if (!value.HasValue)
        {
            Skip(member);
        }
        else if (Begin(member, value.GetValueOrDefault()))
        {
            WriteNumberValue(value.GetValueOrDefault());
        }
    }

#if DOCGEN_DECIMALS
    /// <summary>Writes a number of decimal digits.</summary>
    internal void Decimal(int member, decimal? value)
    {
        if (!value.HasValue)
        {
            Skip(member);
        }
        else if (Begin(member, value.GetValueOrDefault()))
        {
            WriteNumberValue(value.GetValueOrDefault());
        }
        else
        {
            HandOut(member, value.GetValueOrDefault(), JsonCodecs.Decimal);
        }
    }

#endif
#if DOCGEN_FLOATS
    /// <summary>Writes a number of single precision.</summary>
    internal void Single(int member, float? value)
    {
        if (!value.HasValue)
        {
            Skip(member);
        }
        else if (Begin(member, value.GetValueOrDefault()))
        {
            WriteNumberValue(value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a number of double precision.</summary>
    internal void Double(int member, double? value)
    {
        if (!value.HasValue)
        {
            Skip(member);
        }
        else if (Begin(member, value.GetValueOrDefault()))
        {
            WriteNumberValue(value.GetValueOrDefault());
        }
    }
#endif
}
