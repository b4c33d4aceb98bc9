namespace Workbook.Running;

/// <summary>A few warm workers that the notebooks of a run share, one notebook at a time each.</summary>
internal sealed class WorkerPool : IDisposable
{
    private readonly IReadOnlyDictionary<string, string> _environment;
    private readonly Queue<WorkerProcess> _idle = new();
    private readonly Lock _lock = new();
    private int _waiting;

    /// <param name="environment">What cells find in their environment.</param>
    /// <param name="notebooks">How many notebooks are to be run.</param>
    public WorkerPool(IReadOnlyDictionary<string, string> environment, int notebooks)
    {
        (_environment, _waiting) = (environment, notebooks);
        Fill(Math.Min(AtATime, notebooks));
    }

    /// <summary>How many notebooks run side by side.</summary>
    public static int AtATime { get; } = Math.Max(1, Environment.ProcessorCount);

    public WorkerProcess Take()
    {
        lock (_lock)
        {
            _waiting--;
            return _idle.TryDequeue(out var worker) ? worker : WorkerProcess.Start(_environment);
        }
    }

    /// <summary>Says that a notebook turned out to need no worker.</summary>
    public void NotNeeded()
    {
        lock (_lock) _waiting--;
    }

    /// <summary>Takes a worker back; one that is spent gives way to a new one, if more notebooks wait.</summary>
    public void Return(WorkerProcess worker, bool isFresh)
    {
        lock (_lock)
        {
            if (isFresh && _idle.Count < _waiting) _idle.Enqueue(worker);
            else worker.Dispose();
            if (!isFresh) Fill(1);
        }
    }

    public void Dispose()
    {
        lock (_lock)
            while (_idle.TryDequeue(out var worker)) worker.Dispose();
    }

    private void Fill(int more)
    {
        for (var i = 0; i < more && _idle.Count < _waiting; i++) _idle.Enqueue(WorkerProcess.Start(_environment));
    }
}
