using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Workbook.Running;

namespace Workbook.FrontEnds;

/// <summary>A folder that tells front-ends how to start a kernel.</summary>
/// <param name="Folder">The folder; its name is the kernel's.</param>
/// <param name="Arguments">The command line.</param>
/// <param name="IsOurs">Whether <c>workbook kernel install</c> wrote it.</param>
internal sealed record KernelSpec(string Folder, IReadOnlyList<string> Arguments, bool IsOurs)
{
    /// <summary>The name that the notebooks ask for.</summary>
    public const string OfNotebooks = ".net-csharp";

    /// <summary>What the build of <c>lib/Kernel</c> makes, and the kernelspec starts.</summary>
    public const string Launcher = "notebook-kernel.dll";

    private const string Mark = "workbook";

    /// <summary>The name by which notebooks ask for it.</summary>
    public string Name => Path.GetFileName(Folder);

    /// <summary>Whether it starts some .NET Interactive.</summary>
    public bool IsInteractive => IsOurs || Arguments.Any(argument =>
        argument.Contains("dotnet-interactive", StringComparison.OrdinalIgnoreCase) || argument == "interactive");

    /// <summary>Files that it names and that are not there.</summary>
    public IEnumerable<string> Missing => Arguments.Where(argument =>
        Path.IsPathRooted(argument) && !File.Exists(argument));

    /// <summary>The kernelspec in a folder; null where there is none.</summary>
    public static KernelSpec? Read(string folder)
    {
        var file = Path.Combine(folder, "kernel.json");
        if (!File.Exists(file)) return null;
        try
        {
            var json = JsonNode.Parse(File.ReadAllText(file)) as JsonObject;
            var arguments = (json?["argv"] as JsonArray)?.Select(argument => argument?.ToString() ?? "") ?? [];
            return new KernelSpec(folder, [.. arguments], json?["metadata"]?[Mark] is not null);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return new KernelSpec(folder, [], false);
        }
    }

    /// <summary>Writes one that starts the pinned kernel.</summary>
    /// <param name="folder">The folder, which is made.</param>
    /// <param name="launcher">The built launcher, of which the folder gets a copy.</param>
    /// <param name="tool">The tool's program, without its extension.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it be.</exception>
    public static void Write(string folder, string launcher, string tool)
    {
        Directory.CreateDirectory(folder);
        // A copy: the build never meets a kernel that is open, and the kernel none that is being built.
        var copy = Path.Combine(folder, Launcher);
        var built = File.ReadAllBytes(launcher);
        if (!File.Exists(copy) || !File.ReadAllBytes(copy).AsSpan().SequenceEqual(built))
            FileReplacement.Write(copy, built);
        var spec = new JsonObject
        {
            // Whole, since a program started from a desktop may not have it on its path.
            ["argv"] = new JsonArray(WorkerProcess.DotNet, "exec", "--depsfile", tool + ".deps.json", "--runtimeconfig",
                tool + ".runtimeconfig.json", copy, "jupyter", "--default-kernel", "csharp", "{connection_file}"),
            ["display_name"] = ".NET (C#)",
            ["language"] = "C#",
            ["interrupt_mode"] = "message",
            ["env"] = new JsonObject { ["DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT"] = "1", ["DOTNET_NOLOGO"] = "1" },
            ["metadata"] = new JsonObject { [Mark] = true },
        };
        var text = spec.ToJsonString(new JsonSerializerOptions(SavedJson.Readable) { WriteIndented = true });
        FileReplacement.Write(Path.Combine(folder, "kernel.json"), Encoding.UTF8.GetBytes(text + "\n"));
    }
}
