using System.Linq;
using DocGen.Pages.Model;
using DocGen.Primitives;

namespace DocGen.Pages.Operations;

/// <summary>
/// A service may take the parameters of a query as a form as well, and a command that sends them so is an example of the query:
/// <c>curl 'https://kilns.example/search' --data-urlencode 'text=a'</c> below "URL query parameters".
/// </summary>
internal static class FormQueries
{
    /// <summary>The examples without the forms whose fields are all parameters of the query.</summary>
    public static EquatableArray<RequestSample> Without(EquatableArray<RequestSample> samples, EquatableArray<MemberRow> query)
        => !query.IsEmpty && samples.Any(sample => IsOf(sample, query)) ? new([.. samples.Where(sample => !IsOf(sample, query))]) : samples;

    private static bool IsOf(RequestSample sample, EquatableArray<MemberRow> query)
        => sample is { IsForm: true, Members.IsEmpty: false } && sample.Members.All(field => query.Any(row => row.Name == field.Name));
}
