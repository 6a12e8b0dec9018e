namespace DocGen.Runtime;

using global::DocGen.Runtime.Http;
using global::DocGen.Runtime.Serialization;

/// <summary>What a call sends besides its body: query parameters and headers. Nothing is sent for what is null.</summary>
public class RequestOptions
{
    private global::System.Collections.Generic.Dictionary<string, string>? _headers;
    private global::System.Collections.Generic.Dictionary<string, string>? _query;

    /// <summary>An object as it was read: its ETag is sent as <c>If-Match</c>, so that the service refuses the request (412) if it has changed since.</summary>
    public JsonModel? IfUnchanged { get; init; }

    /// <summary>Further headers.</summary>
    public global::System.Collections.Generic.IDictionary<string, string> Headers => _headers ??= new(global::System.StringComparer.OrdinalIgnoreCase);

    /// <summary>Further query parameters, unescaped.</summary>
    public global::System.Collections.Generic.IDictionary<string, string> Query => _query ??= new(global::System.StringComparer.Ordinal);

#if DOCGEN_OTHER_HOSTS
    /// <summary>
    /// Whether a call that the documentation sends to another host than the client's may carry the client's credentials there: the default headers of its
    /// <see cref="global::System.Net.Http.HttpClient"/>, and the token of an <see cref="AccessTokenHandler"/>. By default no token is added, and a call is
    /// refused if there is a default header that may be a credential. Handlers of your own decide for themselves.
    /// </summary>
    public bool SendCredentialsToOtherHost { get; init; }

#endif
    /// <summary>An object that receives the status and headers of the response.</summary>
    public ResponseMetadata? Metadata { get; init; }

    /// <summary>The query with its question mark, or nothing.</summary>
    /// <param name="members">The members of the result, to map the names of its properties; null to map none.</param>
    internal string ToQuery(JsonMembers? members)
    {
        QueryWriter query = new(members, stackalloc char[256]);
        WriteProtocolQuery(ref query);
        WriteQuery(ref query);
        if (_query is not null)
        {
            foreach ((string name, string value) in _query)
            {
                query.Add(global::System.Uri.EscapeDataString(name).Replace("%24", "$", global::System.StringComparison.Ordinal), value);
            }
        }

        return query.ToStringAndClear();
    }

    /// <summary>Adds all headers to a request.</summary>
    /// <exception cref="global::System.ArgumentException">A header cannot be sent, or <see cref="IfUnchanged"/> has no ETag.</exception>
    internal void AddHeaders(global::System.Net.Http.HttpRequestMessage request)
    {
        HeaderWriter headers = new(request);
        if (IfUnchanged is { } model)
        {
            headers.Add("If-Match", model.GetETag() ?? throw new global::System.ArgumentException(
                $"{nameof(IfUnchanged)} is an object without an ETag: it was not read from a response that has one."));
        }

        WriteProtocolHeaders(headers);
        WriteHeaders(headers);
        if (_headers is not null)
        {
            foreach ((string name, string value) in _headers)
            {
                headers.Add(name, value);
            }
        }
    }

    /// <summary>Adds the headers of a protocol.</summary>
    private protected virtual void WriteProtocolHeaders(HeaderWriter headers)
    {
    }

    /// <summary>Adds the query options of a protocol, in front of documented parameters.</summary>
    private protected virtual void WriteProtocolQuery(ref QueryWriter query)
    {
    }

    /// <summary>Adds the headers that a derived type documents.</summary>
    private protected virtual void WriteHeaders(HeaderWriter headers)
    {
    }

    /// <summary>Adds the query parameters that a derived type documents.</summary>
    private protected virtual void WriteQuery(ref QueryWriter query)
    {
    }
}
