#if DOCGEN_PARAMETERS
namespace DocGen.Runtime;

using global::DocGen.Runtime.Serialization;

/// <summary>The base of the parameters of all actions: members with a value are sent.</summary>
public abstract class JsonRequest
{
    /// <summary>Makes a request without parameters.</summary>
    private protected JsonRequest()
    {
    }

    /// <summary>Writes the parameters as an object.</summary>
    internal void WriteJson(JsonWriter writer)
    {
        writer.WriteStartObject();
        WriteJsonMembers(writer);
        writer.WriteEndObject();
    }

#if DOCGEN_FILES
    /// <summary>Adds the files to the parts of a form.</summary>
    internal virtual void AddFiles(global::System.Net.Http.MultipartFormDataContent parts)
    {
    }

#endif
    /// <summary>Hands each member to a writer, which writes those that are not null.</summary>
    internal virtual void WriteJsonMembers(JsonWriter writer)
    {
    }
}
#endif
