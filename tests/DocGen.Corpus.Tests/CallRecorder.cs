using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace DocGen.Corpus.Tests;

/// <summary>Calls every method of every request builder by reflection and notes what goes out.</summary>
public sealed class CallRecorder : HttpMessageHandler
{
    private const string Key = "samplekey";

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private string? _last;
    private HttpClient? _http;

    /// <summary>What went out, in the form of <see cref="DocumentedRoutes"/>.</summary>
    public IReadOnlySet<string> Seen => _seen;

    /// <summary>The verbs and paths that went out, as they are but for the keys, which are <c>{}</c>.</summary>
    public HashSet<(string Verb, string Path)> Sent { get; } = [];

    /// <summary>How many methods were called.</summary>
    public int Calls { get; private set; }

    /// <summary>Methods that sent nothing, with the reason.</summary>
    public List<string> Failures { get; } = [];

    /// <summary>The methods that send a verb and route.</summary>
    public Dictionary<string, List<MethodInfo>> Methods { get; } = new(StringComparer.Ordinal);

    /// <summary>The builders that the methods belong to.</summary>
    public Dictionary<MethodInfo, object> Builders { get; } = [];

    /// <summary>What every call is answered with; null for 410.</summary>
    public Func<HttpResponseMessage>? Answer { get; set; }

    /// <summary>Calls a method again, with options of its own.</summary>
    /// <param name="method">One of <see cref="Methods"/>.</param>
    /// <param name="prepare">Takes the options, which are of the type that the method has.</param>
    public Task CallAgain(MethodInfo method, Action<object> prepare)
    {
        var arguments = method.GetParameters().Select(Sample).ToArray();
        var index = Array.FindIndex(method.GetParameters(), static parameter => parameter.Name == "options");
        arguments[index] = Activator.CreateInstance(method.GetParameters()[index].ParameterType)!;
        prepare(arguments[index]!);
        return (Task)method.Invoke(Builders[method], arguments)!;
    }

    /// <summary>Walks the tree under a client.</summary>
    public void CallEverything(Assembly assembly, string clientType)
    {
        _http = new HttpClient(this, disposeHandler: false) { BaseAddress = new Uri("https://api.example/") };
        var type = assembly.GetType(clientType, throwOnError: true)!;
        var constructor = type.GetConstructors().Where(static c => c.GetParameters()[0].ParameterType == typeof(HttpClient))
            .MinBy(static c => c.GetParameters().Length)!;
        var client = constructor.Invoke([_http, .. constructor.GetParameters().Skip(1).Select(static p => p.DefaultValue is DBNull ? null : p.DefaultValue)]);
        Visit(client!, type.Name);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _http?.Dispose();
        base.Dispose(disposing);
    }

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = Uri.UnescapeDataString(request.RequestUri!.AbsolutePath).Replace(Key, "{}", StringComparison.Ordinal);
        Sent.Add((request.Method.Method, path));
        _last = request.Method.Method + " " + DocumentedRoutes.NormalizePath(path);
        _seen.Add(_last);
        return Task.FromResult(Answer?.Invoke() ?? new HttpResponseMessage(HttpStatusCode.Gone));
    }

    private void Visit(object node, string expression)
    {
        foreach (var member in node.GetType().GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            switch (member)
            {
                case PropertyInfo { CanRead: true } property when IsBuilder(property.PropertyType):
                    var index = property.GetIndexParameters().Select(Sample).ToArray();
                    Visit(property.GetValue(node, index)!, index.Length == 0 ? $"{expression}.{property.Name}" : expression + "[]");
                    break;
                case MethodInfo { IsSpecialName: false } method when IsBuilder(method.ReturnType):
                    Visit(method.Invoke(node, [.. method.GetParameters().Select(Sample)])!, $"{expression}.{method.Name}()");
                    break;
                case MethodInfo { IsSpecialName: false, IsGenericMethod: false } method when IsCall(method):
                    Call(node, method, $"{expression}.{method.Name}");
                    break;
            }
        }
    }

    private void Call(object node, MethodInfo method, string expression)
    {
        Calls++;
        _last = null;
        try
        {
            var task = (Task)method.Invoke(node, [.. method.GetParameters().Select(Sample)])!;
            task.GetAwaiter().GetResult();
        }
        catch (Exception e) when (_last is not null && e is not OutOfMemoryException)
        {
            // The recorder answers every call with 410.
        }
        catch (Exception e)
        {
            Failures.Add($"{expression}: {(e.InnerException ?? e).Message}");
        }

        if (_last is not null)
        {
            if (!Methods.TryGetValue(_last, out var methods))
            {
                Methods.Add(_last, methods = []);
            }

            methods.Add(method);
            Builders.TryAdd(method, node);
        }
    }

    private static bool IsBuilder(Type type)
        => type is { IsValueType: true, IsPrimitive: false } && type.Name.EndsWith("RequestBuilder", StringComparison.Ordinal);

    private static bool IsCall(MethodInfo method) => typeof(Task).IsAssignableFrom(method.ReturnType)
        && method.GetParameters().Any(static parameter => parameter.Name == "options") && method.Name.EndsWith("Async", StringComparison.Ordinal);

    private static object? Sample(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        if (parameter.HasDefaultValue)
        {
            return parameter.DefaultValue;
        }

        return type == typeof(string) ? Key
            : type == typeof(Stream) ? new MemoryStream([1])
            : type == typeof(Uri) ? new Uri("https://api.example/thing")
            : type == typeof(DateTimeOffset) ? DateTimeOffset.UnixEpoch
            : type == typeof(JsonElement) ? JsonDocument.Parse("{}").RootElement
            : type.IsValueType ? Activator.CreateInstance(type)
            : SampleObject(type);
    }

    private static object SampleObject(Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            return Array.CreateInstance(type.GetGenericArguments()[0], 0);
        }

        var concrete = type.IsInterface ? type.Assembly.GetExportedTypes().First(t => t.IsClass && type.IsAssignableFrom(t)) : type;
        return concrete.GetConstructor(Type.EmptyTypes) is not null ? Activator.CreateInstance(concrete)! : RuntimeHelpers.GetUninitializedObject(concrete);
    }
}
