using System.Reflection;
using ConsumerSample.Api;

namespace DocGen.EndToEnd.Tests.Routes;

/// <summary>Arguments that can be told apart from everything that is documented, so that they can be found in a URL again.</summary>
internal static class SampleValues
{
    private static readonly Dictionary<Type, (object Value, string Sent)> s_arguments = new()
    {
        [typeof(string)] = ("s-a-m-p-l-e", "s-a-m-p-l-e"),
        [typeof(int)] = (987_654, "987654"),
        [typeof(DateTimeOffset)] = (new DateTimeOffset(2001, 2, 3, 4, 5, 6, TimeSpan.Zero), "2001-02-03T04:05:06Z"),
    };

    /// <summary>A value for a key or for the argument of a function.</summary>
    public static object Argument(Type type) => s_arguments[type].Value;

    /// <summary>Puts <c>{}</c> where one of the values stands.</summary>
    public static string WithoutValues(string line) =>
        s_arguments.Values.Aggregate(line, static (text, argument) => text.Replace(argument.Sent, "{}", StringComparison.Ordinal));

    /// <summary>A body of a type: an empty one does.</summary>
    public static object Body(Type type)
    {
        if (type == typeof(Stream))
        {
            return new MemoryStream([1, 2, 3]);
        }

        if (type == typeof(string))
        {
            return "https://example.com/v1.0/groups/1";
        }

        Type concrete = type.IsInterface
            ? typeof(ApiClient).Assembly.GetExportedTypes().First(t => t.IsClass && type.IsAssignableFrom(t))
            : type;
        return concrete.GetConstructor(BindingFlags.Public | BindingFlags.Instance, [])!.Invoke([]);
    }
}
