using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Workbook.Notebooks;
using Workbook.Pictures;
using Workbook.Running;

namespace Workbook.FrontEnds;

/// <summary>What is there of all that the workbook uses, and what is missing.</summary>
/// <param name="root">The workbook's folder.</param>
internal sealed partial class Diagnosis(string root)
{
    private const int NeededSdk = 10;
    private const string Build = "dotnet build lib/Workbook";
    private const string BuildKernel = "dotnet build lib/Kernel";

    /// <summary>The findings, as they come.</summary>
    public async IAsyncEnumerable<Finding> FindingsAsync()
    {
        yield return Sdk();
        var cell = LoadingCell();
        var library = Library(cell);
        yield return library;
        var (version, launcher, tool) = Tool();
        var isFetched = File.Exists(tool + ".dll");
        yield return isFetched ? Finding.Fine($"Pinned kernel: dotnet-interactive {version}")
            : Finding.Missing($"The pinned kernel, dotnet-interactive {version}, was not fetched.", BuildKernel);
        if (isFetched && cell is not null && library.Weight == Weight.Fine)
        {
            var said = await BareKernel.RunAsync(tool + ".dll", Path.Combine(root, "notebooks"), cell);
            yield return said is null ? Finding.Fine("Library and packages load in that kernel")
                : Finding.Missing($"Library and packages do not load in that kernel: {FirstLine(said)}",
                    "dotnet build lib/Workbook --no-incremental");
        }
        foreach (var kernel in KernelFindings.Of(JupyterFolders.All(), launcher, tool)) yield return kernel;
        yield return Jupyter();
        if (VisualStudioCode() is { } code) yield return code;
        yield return Chromium.Find() is { } browser
            ? Finding.Fine($"Browser for pictures of figures and PDFs: {browser}")
            : Finding.Optional("No Chrome, Chromium or Edge: figures are not saved as pictures, and no PDF is made.",
                Installing("Google.Chrome", "--cask google-chrome", "chromium"));
        yield return Programs.Find("npm") is { } npm ? Finding.Fine($"npm: {npm}")
            : Finding.Optional("No npm: figures on pages are drawn only with a network.",
                Installing("OpenJS.NodeJS.LTS", "node", "npm"));
    }

    private Finding Sdk()
    {
        var said = Subprocess.Run(root, WorkerProcess.DotNet, "--list-sdks").Said;
        var versions = SdkVersion().Matches(said).Select(match => match.Groups["version"].Value).ToList();
        return versions.LastOrDefault(version => Version.Parse(version.Split('-')[0]).Major >= NeededSdk) is { } enough
            ? Finding.Fine($".NET SDK {enough}")
            : Finding.Missing($"No .NET SDK {NeededSdk} ({(versions.Count == 0 ? "none is there"
                : "there is " + string.Join(", ", versions))}).",
                OperatingSystem.IsLinux() ? "sudo apt install dotnet-sdk-10.0, or see dotnet.microsoft.com/download"
                    : Installing("Microsoft.DotNet.SDK.10", "--cask dotnet-sdk", "dotnet-sdk-10.0"));
    }

    private Finding Library(string? loadingCell)
    {
        var files = LoadedFile().Matches(loadingCell ?? "").Select(match =>
            Path.GetFullPath(match.Groups[1].Value, Path.Combine(root, "notebooks"))).ToList();
        if (files.Count == 0)
        {
            return Finding.Missing("notebooks/ holds no notebook that loads a library.",
                "git checkout -- notebooks");
        }
        if (files.FirstOrDefault(file => !File.Exists(file)) is { } missing)
            return Finding.Missing($"Not built: {Path.GetRelativePath(root, missing)} is not there.", Build);
        var changed = files.SelectMany(file => BuiltFrom.ChangedSince(file, root)).Distinct().ToList();
        return changed.Count == 0 ? Finding.Fine("The library is built, of the sources as they are now")
            : Finding.Missing($"The library was built of other sources: {changed[0]} is not as it was"
                + (changed.Count == 1 ? "." : $", nor {changed.Count - 1} more."), Build);
    }

    // The first cell of a notebook that loads files is what every notebook begins with.
    private string? LoadingCell()
    {
        var folder = Path.Combine(root, "notebooks");
        if (!Directory.Exists(folder)) return null;
        foreach (var file in Directory.EnumerateFiles(folder, "*.ipynb").Order(StringComparer.Ordinal))
        {
            try
            {
                if (NotebookFile.Read(file).CodeCells.FirstOrDefault() is { } first
                    && LoadedFile().IsMatch(first.Source))
                {
                    return first.Source;
                }
            }
            catch (MalformedNotebookException)
            {
                // A run says what is wrong with it.
            }
        }
        return null;
    }

    private (string Version, string Launcher, string Tool) Tool()
    {
        var said = Subprocess.Run(root, WorkerProcess.DotNet, "msbuild", "lib/Kernel", "-getProperty:ToolVersion",
            "-getProperty:TargetPath", "-getProperty:ToolProgram", "-nodereuse:false").Said;
        var start = said.IndexOf('{', StringComparison.Ordinal);
        var properties = start < 0 ? null : JsonNode.Parse(said[start..])?["Properties"];
        return ((string?)properties?["ToolVersion"] ?? "?", (string?)properties?["TargetPath"] ?? "",
            (string?)properties?["ToolProgram"] ?? "");
    }

    private static Finding Jupyter() =>
        new[] { "jupyter-lab", "jupyter-notebook", "jupyter" }.Select(Programs.Find).OfType<string>().FirstOrDefault()
            is { } jupyter ? Finding.Fine($"Jupyter: {jupyter}")
            : Finding.Optional("No Jupyter. VS Code needs none; JupyterLab is another way to open the notebooks.",
                "pip install jupyterlab");

    private static Finding? VisualStudioCode()
    {
        if (Programs.Find("code") is null) return null;
        var extensions = Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".vscode", "extensions");
        return Directory.Exists(extensions) && Directory.EnumerateDirectories(extensions, "ms-toolsai.jupyter-?.*")
            .Concat(Directory.EnumerateDirectories(extensions, "ms-toolsai.jupyter-20*")).Any()
            ? Finding.Fine("VS Code, with its Jupyter extension")
            : Finding.Optional("VS Code has no Jupyter extension: it shows the notebooks and cannot run them.",
                "code --install-extension ms-toolsai.jupyter");
    }

    private static string Installing(string windows, string mac, string debian) =>
        OperatingSystem.IsWindows() ? $"winget install {windows}"
        : OperatingSystem.IsMacOS() ? $"brew install {mac}" : $"sudo apt install {debian}";

    private static string FirstLine(string text) => text.Trim().Split('\n')[0].Trim();

    [GeneratedRegex(@"^(?<version>\d+\.\d+\.\S+) \[", RegexOptions.Multiline)]
    private static partial Regex SdkVersion();

    [GeneratedRegex(@"^\s*#r\s+""([^""]+\.dll)""", RegexOptions.Multiline)]
    private static partial Regex LoadedFile();
}
