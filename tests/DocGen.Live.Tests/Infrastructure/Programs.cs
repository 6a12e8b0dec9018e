namespace DocGen.Live.Tests.Infrastructure;

/// <summary>The servers that are installed on this machine.</summary>
internal static class Programs
{
    private static readonly string[] s_folders =
        [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries), "/usr/sbin",
            "/usr/local/sbin"];

    /// <summary>The path of a program; null where it is not installed.</summary>
    public static string? Find(string name) => s_folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>Why tests that need a program are skipped; null where they are not.</summary>
    public static string? WhyNot(string name) => Find(name) is null ? $"The server '{name}' is not installed." : null;
}
