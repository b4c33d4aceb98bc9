namespace Workbook.FrontEnds;

/// <summary>Programs that can be started by their name.</summary>
internal static class Programs
{
    /// <summary>Whether one of these is on the path.</summary>
    public static bool AreThere(params string[] names) => names.Any(name => Find(name) is not null);

    /// <summary>The file of a program on the path, or null.</summary>
    public static string? Find(string name)
    {
        var endings = OperatingSystem.IsWindows() ? new[] { ".exe", ".cmd", ".bat" } : [""];
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => endings.Select(ending => Path.Combine(folder, name + ending)))
            .FirstOrDefault(File.Exists);
    }
}
