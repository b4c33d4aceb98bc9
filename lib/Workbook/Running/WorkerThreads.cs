using System.Diagnostics;

namespace Workbook.Running;

/// <summary>Whether a notebook left something running.</summary>
internal static class WorkerThreads
{
    /// <summary>What is said of a notebook that did.</summary>
    public const string Left = "threads";

    // A new worker costs more than a second of waiting on a busy machine; a quiet one does not wait.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    // What the runtime starts for itself, as Linux shows it. A thread without a name goes by that of the one that
    // started it, so the names of the pool's and of long tasks' threads tell nothing.
    private static readonly string[] Runtimes =
    [
        "SynchManag", "EventPipe", "DebugPipe", "Debugger", "Finalizer", "Tiered Com", "BGC", "SigHandler", "Timer",
        "TP Gate",
    ];

    /// <summary>How many threads there are that the runtime did not start for itself.</summary>
    public static int Count() => (OperatingSystem.IsLinux()
        ? Directory.EnumerateDirectories("/proc/self/task").Select(Name).Count(name => !Runtimes.Any(name.Contains))
        : Process.GetCurrentProcess().Threads.Count) - ThreadPool.ThreadCount;

    /// <summary>Waits a little for what is about to end, then says whether all has.</summary>
    /// <param name="threads">How many threads there were before.</param>
    /// <param name="timers">How many timers were running before.</param>
    public static async Task<bool> AreQuietAsync(int threads, long timers)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience; await Task.Delay(10))
        {
            if (Count() <= threads && Timer.ActiveCount <= timers && Busy() <= 1
                && ThreadPool.PendingWorkItemCount == 0)
            {
                return true;
            }
        }
        return false;
    }

    private static int Busy()
    {
        ThreadPool.GetMaxThreads(out var most, out _);
        ThreadPool.GetAvailableThreads(out var free, out _);
        return most - free;
    }

    // One that has just ended is nobody's.
    private static string Name(string task)
    {
        try
        {
            return File.ReadAllText(Path.Combine(task, "comm")).Trim();
        }
        catch (IOException)
        {
            return Runtimes[0];
        }
    }
}
