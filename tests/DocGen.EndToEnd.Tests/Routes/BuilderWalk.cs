using System.Reflection;
using ConsumerSample.Api;

namespace DocGen.EndToEnd.Tests.Routes;

/// <summary>Walks all that the client offers, from its properties to the last method, and calls every method.</summary>
internal sealed class BuilderWalk(AnsweringHandler handler)
{
    private const string BuilderNamespace = "ConsumerSample.Api.Requests";

    /// <summary>How many methods were called.</summary>
    public int Calls { get; private set; }

    /// <summary>Visits the client.</summary>
    public Task VisitAsync(ApiClient client) => VisitStepsAsync(client);

    private async Task VisitAsync(object builder)
    {
        await VisitStepsAsync(builder);
        foreach (MethodInfo method in builder.GetType().GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            if (typeof(Task).IsAssignableFrom(method.ReturnType))
            {
                await CallAsync(builder, method);
            }
        }
    }

    private async Task VisitStepsAsync(object node)
    {
        foreach (PropertyInfo property in node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            if (IsBuilder(property.PropertyType))
            {
                object?[] index = [.. property.GetIndexParameters().Select(p => SampleValues.Argument(p.ParameterType))];
                await VisitAsync(property.GetValue(node, index)!);
            }
        }

        foreach (MethodInfo method in node.GetType().GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            if (!method.IsSpecialName && IsBuilder(method.ReturnType))
            {
                object?[] arguments = [.. method.GetParameters().Select(p => SampleValues.Argument(p.ParameterType))];
                await VisitAsync(method.Invoke(node, arguments)!);
            }
        }
    }

    private async Task CallAsync(object builder, MethodInfo method)
    {
        Calls++;
        handler.Answer = method.ReturnType;
        object?[] arguments = [.. method.GetParameters().Select(p => p.HasDefaultValue ? Type.Missing : SampleValues.Body(p.ParameterType))];
        Task task = (Task)method.Invoke(builder, BindingFlags.OptionalParamBinding, null, arguments, null)!;
        await task;
    }

    private static bool IsBuilder(Type type) => type.IsValueType && type.Namespace == BuilderNamespace;
}
