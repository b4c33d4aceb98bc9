using System.Reflection;
using System.Runtime.Loader;
using Microsoft.DotNet.Interactive.Formatting;

namespace Workbook.Running;

/// <summary>One notebook's stay in a worker: a kernel of its own, and all put back when it leaves.</summary>
internal sealed class WorkerSession
{
    // What libraries hang here answers for assemblies of their own: it must not answer the next notebook.
    private static readonly FieldInfo? Resolving =
        typeof(AssemblyLoadContext).GetField("_resolving", BindingFlags.Instance | BindingFlags.NonPublic);

    private readonly NotebookKernel _kernel;
    private readonly WorkerState _before;
    private readonly object? _resolvers = Resolving?.GetValue(AssemblyLoadContext.Default);
    private readonly int _threads;
    private readonly long _timers;

    private WorkerSession(NotebookKernel kernel, WorkerState before, int threads, long timers) =>
        (_kernel, _before, _threads, _timers) = (kernel, before, threads, timers);

    /// <param name="folder">The notebook's folder.</param>
    /// <param name="outputs">Takes what cells show.</param>
    public static WorkerSession Open(string folder, KernelOutputs outputs)
    {
        var (threads, timers) = (WorkerThreads.Count(), Timer.ActiveCount);
        Directory.SetCurrentDirectory(folder);
        Formulas.Register();
        // A restore looks for nuget.config upward from the notebook, and in no folder that the SDK brings.
        Environment.SetEnvironmentVariable("RestoreRootConfigDirectory", folder);
        Environment.SetEnvironmentVariable("DisableImplicitLibraryPacksFolder", "true");
        return new WorkerSession(new NotebookKernel(outputs), new WorkerState(), threads, timers);
    }

    public Task<CellFault?> RunAsync(string code, string language, int cell) =>
        Task.Run(() => _kernel.RunAsync(code, language, cell));

    /// <summary>Puts back what can be put back; says what another notebook would still see, or null.</summary>
    public async Task<string?> CloseAsync()
    {
        _kernel.Dispose();
        Formatter.ResetToDefault();
        if (Resolving is null) return "handlers for assemblies";
        Resolving.SetValue(AssemblyLoadContext.Default, _resolvers);
        if (_kernel.HasPackages) return "packages";
        if (new WorkerState().DifferenceFrom(_before) is { } difference) return difference;
        return await WorkerThreads.AreQuietAsync(_threads, _timers) ? null : WorkerThreads.Left;
    }
}
