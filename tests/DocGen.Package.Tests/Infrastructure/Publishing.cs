using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace DocGen.Package.Tests.Infrastructure;

/// <summary>
/// What this machine can publish. It is asked with a project that has nothing of DocGen in it, so that a missing feed or tool is told from a defect.
/// </summary>
internal static class Publishing
{
    private static readonly Lazy<string?> s_whyNotTrimmed = new(static () => Restore("net10.0", isNative: false));
    private static readonly Lazy<(string Framework, string? WhyNot)> s_native = new(FindNative);

    /// <summary>The platform that programs are published for: this one.</summary>
    public static string Platform
        => (OperatingSystem.IsWindows() ? "win-" : OperatingSystem.IsMacOS() ? "osx-" : "linux-")
            + RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant();

    /// <summary>Why no self-contained program can be published here; null if one can.</summary>
    public static string? WhyNotTrimmed => s_whyNotTrimmed.Value;

    /// <summary>Why no native program can be published here; null if one can.</summary>
    public static string? WhyNotNative => s_native.Value.WhyNot;

    /// <summary>The newest framework that a native program can be published for.</summary>
    public static string NativeFramework => s_native.Value.Framework;

    /// <summary>The compiler that links native programs; null if there is none.</summary>
    public static string? Linker => Array.Find(["clang", "gcc"], IsOnPath);

    private static (string Framework, string? WhyNot) FindNative()
    {
        if (!OperatingSystem.IsLinux())
        {
            return ("", "Native programs are published on Linux only.");
        }

        if (Linker is null)
        {
            return ("", "There is neither clang nor gcc to link a native program.");
        }

        // Feeds that have the native runtime of one version do not always have that of the next.
        var newest = Restore("net10.0", isNative: true);
        return newest is null ? ("net10.0", null) : ("net9.0", Restore("net9.0", isNative: true) is null ? null : newest);
    }

    private static bool IsOnPath(string program)
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    // Null if all packages are there.
    private static string? Restore(string framework, bool isNative)
    {
        var folder = Directory.CreateTempSubdirectory("docgen-publish-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "Empty.csproj"), $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>{framework}</TargetFramework>
                    <RuntimeIdentifier>{Platform}</RuntimeIdentifier>
                    <SelfContained>true</SelfContained>
                    <PublishTrimmed>true</PublishTrimmed>
                    <PublishAot>{(isNative ? "true" : "false")}</PublishAot>
                  </PropertyGroup>
                  <ItemGroup>
                    <FrameworkReference Include="Microsoft.AspNetCore.App" />
                  </ItemGroup>
                </Project>
                """);
            var (exitCode, output) = DotNet.TryRun(folder, "restore").GetAwaiter().GetResult();
            return exitCode == 0
                ? null
                : output.Split('\n').FirstOrDefault(static line => line.Contains("error", StringComparison.Ordinal))?.Trim() ?? "Nothing can be restored.";
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
