namespace Workbook.FrontEnds;

/// <summary>Which kernels front-ends find on this machine, and whether the notebooks get this workbook's.</summary>
internal static class KernelFindings
{
    private const string Install = "dotnet run --project lib/Workbook -- kernel install";

    /// <summary>What is found.</summary>
    /// <param name="folders">The folders for kernelspecs, first come first.</param>
    /// <param name="launcher">What this workbook built for them; there may be none yet.</param>
    /// <param name="tool">The pinned tool's program, without its extension.</param>
    public static IEnumerable<Finding> Of(IEnumerable<string> folders, string launcher, string tool)
    {
        var specs = folders.Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateDirectories(folder).Order()).Select(KernelSpec.Read)
            .OfType<KernelSpec>().Where(spec => spec.IsInteractive).ToList();
        // Of several with one name, front-ends take the first.
        var asked = specs.FirstOrDefault(spec => spec.Name == KernelSpec.OfNotebooks);
        if (asked is null)
        {
            yield return Finding.Optional(
                "No kernel .NET (C#): VS Code and Jupyter show the notebooks and cannot run them.", Install);
        }
        foreach (var spec in specs.DistinctBy(spec => spec.Name)) yield return Of(spec, launcher, tool);
    }

    private static Finding Of(KernelSpec spec, string launcher, string tool)
    {
        var named = spec.Name == KernelSpec.OfNotebooks ? "" : $" --name {spec.Name}";
        var place = $"Kernel {spec.Name} in {Path.GetDirectoryName(spec.Folder)}";
        if (spec.Missing.FirstOrDefault() is { } missing)
        {
            return Finding.Optional(
                $"{place} starts {missing}, and there is none.", Replacing(spec, named));
        }
        if (!spec.IsOurs)
        {
            return spec.Name != KernelSpec.OfNotebooks ? Finding.Fine($"{place}: another .NET Interactive")
                : Finding.Optional($"{place} is another .NET Interactive: the notebooks run, but a running cell cannot "
                    + "be interrupted.", Replacing(spec, named));
        }
        var isThis = spec.Arguments.Contains(tool + ".deps.json") && File.Exists(launcher)
            && Path.Combine(spec.Folder, KernelSpec.Launcher) is var copy && File.Exists(copy)
            && File.ReadAllBytes(copy).AsSpan().SequenceEqual(File.ReadAllBytes(launcher));
        return isThis ? Finding.Fine($"{place}: this workbook's")
            : Finding.Optional($"{place} is that of another or an older workbook.", Replacing(spec, named));
    }

    // Into the folder in which it was found: one further down the list would not be looked at.
    private static string Replacing(KernelSpec spec, string named)
    {
        var kernels = Path.GetDirectoryName(spec.Folder)!;
        var share = Path.Combine("share", "jupyter", "kernels");
        var where = kernels == JupyterFolders.OfUser || !kernels.EndsWith(share, StringComparison.Ordinal) ? ""
            : $" --prefix {kernels[..^(share.Length + 1)]}";
        return Install + where + named + (spec.IsOurs ? "" : " --replace");
    }
}
