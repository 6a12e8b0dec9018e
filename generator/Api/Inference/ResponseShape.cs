using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Api.Inference;

/// <summary>What all examples of a successful response show together.</summary>
/// <param name="Item">The shape of the response, or of one item of its list.</param>
/// <param name="IsList">Whether it is a list: an array, or an object whose one member of its own is an array <c>value</c>.</param>
internal sealed record ResponseShape(JsonShape Item, bool IsList)
{
    private const string ListMember = "value";

    /// <summary>Reads the examples; null if none has JSON that shows a type.</summary>
    public static ResponseShape? Of(EquatableArray<ResponseSample> samples)
    {
        ResponseShape? shape = null;
        foreach (var sample in samples)
        {
            if (sample.Status >= 300 || sample.Body is not { } body || (samples.Count > 1 && IsError(body)))
            {
                continue;
            }

            var read = sample.IsJsonLines ? new(body, IsList: false) : Of(body);
            shape = shape is null ? read
                : shape.IsList == read.IsList && !IsFragment(read.Item, shape.Item) ? shape with { Item = shape.Item.Join(read.Item) }
                : shape;
        }

        return shape;
    }

    /// <summary>Whether an object has no member of the response that was shown before it: it shows what stands somewhere inside ("where a lid is:").</summary>
    private static bool IsFragment(JsonShape item, JsonShape response)
    {
        foreach (var member in item.Members)
        {
            if (response.Find(member.Name) is not null)
            {
                return false;
            }
        }

        return !item.Members.IsEmpty && !response.Members.IsEmpty;
    }

    /// <summary>Whether an object tells of an error and of nothing else: <c>{"error": "not found"}</c> beside an example of a success.</summary>
    private static bool IsError(JsonShape body)
    {
        foreach (var member in body.Members)
        {
            if (member.Name is not ("error" or "errors" or "error_description" or "error_code" or "error_uri"))
            {
                return false;
            }
        }

        return !body.Members.IsEmpty;
    }

    private static ResponseShape Of(JsonShape body)
        => body.Kind == JsonShapeKind.Array ? new(body.Item!, IsList: true)
            : body.Find(ListMember) is { Kind: JsonShapeKind.Array, Item: { } item } && IsPage(body) ? new(item, IsList: true)
            : new(body, IsList: false);

    /// <summary>Whether an object is nothing but a page of the protocol: the list, annotations, and a link to the next page.</summary>
    private static bool IsPage(JsonShape body)
    {
        foreach (var member in body.Members)
        {
            if (member.Name is not (ListMember or "nextLink" or "count") && member.Name[0] != '@')
            {
                return false;
            }
        }

        return true;
    }
}
