#if DOCGEN_FORMS
namespace DocGen.Runtime;

using global::DocGen.Runtime.Http;
using global::DocGen.Runtime.Serialization;

/// <content>Bodies that are sent as forms.</content>
public static partial class RequestBody
{
    /// <summary>The parameters of a request as <c>application/x-www-form-urlencoded</c>; those that are null are not sent,
    /// and each element of a list is a field of its own.</summary>
    /// <exception cref="global::System.ArgumentNullException">The object is null.</exception>
    public static global::System.Net.Http.HttpContent Form(JsonRequest body) => new global::System.Net.Http.FormUrlEncodedContent(Fields(body));

    /// <summary>The parameters of a request as <c>multipart/form-data</c> (RFC 7578); those that are null are not sent, and each
    /// element of a list is a part of its own.</summary>
    /// <exception cref="global::System.ArgumentNullException">The object is null.</exception>
    public static global::System.Net.Http.HttpContent Multipart(JsonRequest body)
    {
        global::System.Net.Http.MultipartFormDataContent parts = FormFields.ToParts(Fields(body));
#if DOCGEN_FILES
        body.AddFiles(parts);
#endif
        return parts;
    }

    private static global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<string, string>> Fields(JsonRequest body)
    {
        global::System.ArgumentNullException.ThrowIfNull(body);
        JsonWriter writer = JsonWriter.Rent(isStrict: false);
        try
        {
            body.WriteJson(writer);
            return FormFields.Read(writer.WrittenSpan.ToArray());
        }
        finally
        {
            writer.Return();
        }
    }
}
#endif
