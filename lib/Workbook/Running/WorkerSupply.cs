namespace Workbook.Running;

/// <summary>Workers, one for each notebook; the next ones warm up while the one before is at work.</summary>
internal sealed class WorkerSupply : IDisposable
{
    // Warming up keeps one processor busy for a second or two; a short notebook runs in less.
    private static readonly int Ahead = Math.Clamp(Environment.ProcessorCount, 1, 2);

    private readonly IReadOnlyDictionary<string, string> _environment;
    private readonly Queue<WorkerProcess> _waiting = new();
    private int _needed;

    public WorkerSupply(IReadOnlyDictionary<string, string> environment, int notebooks)
    {
        (_environment, _needed) = (environment, notebooks);
        Start(1);
    }

    public WorkerProcess Take()
    {
        var worker = _waiting.TryDequeue(out var ready) ? ready : WorkerProcess.Start(_environment);
        _needed--;
        return worker;
    }

    /// <summary>Starts the next workers, if more notebooks follow.</summary>
    public void Prepare() => Start(Ahead);

    /// <summary>Says that a notebook turned out to need no worker.</summary>
    public void NotNeeded() => _needed--;

    public void Dispose()
    {
        foreach (var worker in _waiting) worker.Dispose();
    }

    private void Start(int ahead)
    {
        while (_waiting.Count < Math.Min(ahead, _needed)) _waiting.Enqueue(WorkerProcess.Start(_environment));
    }
}
