using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Workbook.Running;

namespace Workbook.FrontEnds;

/// <summary>Makes the kernelspec under which front-ends open the notebooks, and takes it away.</summary>
internal static partial class KernelInstallation
{
    /// <summary>The workbook that this command belongs to: the folder above <c>lib/</c>.</summary>
    /// <exception cref="NotSupportedException">The command was moved out of it.</exception>
    public static string Root()
    {
        for (var place = AppContext.BaseDirectory; place is not null; place = Path.GetDirectoryName(place))
            if (File.Exists(Path.Combine(place, "lib", "Kernel", "Kernel.csproj"))) return place;
        throw new NotSupportedException("This command is not in its workbook any more: there is no folder lib/Kernel "
            + "above it. Start it in the workbook's folder: dotnet run --project lib/Workbook.");
    }

    /// <summary>Fetches the pinned tool, builds what notebooks load, and writes the kernelspec.</summary>
    /// <param name="kernels">The folder for kernelspecs.</param>
    /// <param name="name">The kernel's name.</param>
    /// <param name="mayReplace">Whether a kernelspec of others is replaced.</param>
    /// <returns>Lines for the user.</returns>
    /// <exception cref="NotSupportedException">It cannot be; the message says why and what to do.</exception>
    public static IReadOnlyList<string> Install(string kernels, string name, bool mayReplace)
    {
        var folder = FolderOf(kernels, name);
        if (KernelSpec.Read(folder) is { IsOurs: false } other && !mayReplace)
        {
            throw new NotSupportedException($"{folder} already holds a kernelspec, which starts: "
                + $"{string.Join(' ', other.Arguments)}\nAdd --replace to put this workbook's in its place, or "
                + "--name with another name (then choose that kernel in the front-end).");
        }
        var (launcher, tool) = Build();
        Changing(folder, () => KernelSpec.Write(folder, launcher, tool));
        return [$"The kernel .NET (C#) is installed: {folder}", .. WhoFindsIt(kernels, name)];
    }

    /// <summary>Takes a kernelspec of <see cref="Install"/> away.</summary>
    /// <param name="kernels">The folder for kernelspecs.</param>
    /// <param name="name">The kernel's name.</param>
    /// <returns>Lines for the user.</returns>
    /// <exception cref="NotSupportedException">It cannot be; the message says why and what to do.</exception>
    public static IReadOnlyList<string> Uninstall(string kernels, string name)
    {
        var folder = FolderOf(kernels, name);
        var spec = KernelSpec.Read(folder);
        if (spec is null) return [$"There is no kernelspec in {folder}: nothing to take away."];
        if (!spec.IsOurs)
        {
            throw new NotSupportedException($"The kernelspec in {folder} is not this workbook's. It starts: "
                + $"{string.Join(' ', spec.Arguments)}\nTo take it away: jupyter kernelspec remove {name}");
        }
        Changing(folder, () => Directory.Delete(folder, recursive: true));
        return [$"The kernelspec in {folder} was taken away."];
    }

    private static (string Launcher, string Tool) Build()
    {
        // Properties are printed on standard output, after what the build itself says.
        var build = Subprocess.Run(Root(), WorkerProcess.DotNet, "build", "lib/Kernel", "-t:Build",
            "-getProperty:TargetPath", "-getProperty:ToolProgram", "-nodereuse:false", "-v:q");
        if (build.Succeeded && build.Said.IndexOf('{', StringComparison.Ordinal) is >= 0 and var start
            && JsonNode.Parse(build.Said[start..])?["Properties"] is { } properties)
        {
            return ((string)properties["TargetPath"]!, (string)properties["ToolProgram"]!);
        }
        var errors = BuildError().Matches(build.Said).Select(match => match.Groups["text"].Value.Trim()).Distinct();
        throw new NotSupportedException("The kernel could not be fetched and built:\n"
            + string.Join('\n', errors.DefaultIfEmpty(build.Said.Trim()).Take(5))
            + "\nWithout a network, see \"Without a network\" in README.md. "
            + "To see all that the build says: dotnet build lib/Kernel");
    }

    private static string FolderOf(string kernels, string name) => FileName().IsMatch(name)
        ? Path.Combine(kernels, name)
        : throw new NotSupportedException(
            $"--name {name}: a kernel's name has letters, digits, hyphens, dots and underscores only.");

    private static void Changing(string folder, Action change)
    {
        try
        {
            change();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NotSupportedException($"{folder} cannot be written: {e.Message} "
                + "Choose a folder of your own with --user or --prefix FOLDER.");
        }
    }

    private static IEnumerable<string> WhoFindsIt(string kernels, string name)
    {
        if (!JupyterFolders.All().Contains(kernels))
        {
            yield return "Jupyter looks there only if its own Python lies in that prefix, or if JUPYTER_PATH names "
                + $"{Path.GetDirectoryName(kernels)}.";
        }
        if (name != KernelSpec.OfNotebooks)
            yield return $"The notebooks ask for {KernelSpec.OfNotebooks}: choose {name} in the front-end instead.";
        if (!Programs.AreThere("jupyter", "jupyter-lab", "jupyter-notebook"))
        {
            yield return "There is no Jupyter on the path. VS Code needs none; JupyterLab and Notebook will find the "
                + "kernel there when they are installed.";
        }
        yield return "Open a notebook in VS Code (with its Jupyter extension) or in Jupyter, and run it.";
    }

    [GeneratedRegex(@"error (?<text>\w+: .*?)(\s+\[[^\]]*\])?\s*$", RegexOptions.Multiline)]
    private static partial Regex BuildError();

    [GeneratedRegex(@"^[\w.-]+$")]
    private static partial Regex FileName();
}
