namespace Workbook.FrontEnds;

/// <summary>Where Jupyter and VS Code look for kernelspecs: folders <c>kernels</c>, each with a folder for each
/// kernel.</summary>
internal static class JupyterFolders
{
    private const string Kernels = "kernels";

    private static string Home => Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    /// <summary>The one that belongs to the user.</summary>
    public static string OfUser => Path.Combine(Variable("JUPYTER_DATA_DIR") ?? DataOfUser(), Kernels);

    /// <summary>The one of everything that is installed below a folder, such as a Python environment.</summary>
    public static string Below(string prefix) =>
        Path.Combine(Path.GetFullPath(prefix), "share", "jupyter", Kernels);

    /// <summary>All that are looked through on this machine, first come first.</summary>
    public static IEnumerable<string> All() =>
    [
        .. (Variable("JUPYTER_PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, Kernels)),
        OfUser,
        .. new[] { Variable("VIRTUAL_ENV"), Variable("CONDA_PREFIX") }.OfType<string>().Select(Below),
        .. OperatingSystem.IsWindows()
            ? [Path.Combine(Variable("PROGRAMDATA") ?? @"C:\ProgramData", "jupyter", Kernels)]
            : new[] { Below("/usr/local"), Below("/usr") },
    ];

    private static string DataOfUser() =>
        OperatingSystem.IsWindows()
            ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "jupyter")
        : OperatingSystem.IsMacOS() ? Path.Combine(Home, "Library", "Jupyter")
        : Path.Combine(Variable("XDG_DATA_HOME") ?? Path.Combine(Home, ".local", "share"), "jupyter");

    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
