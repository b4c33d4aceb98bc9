namespace Workbook.Execution;

/// <summary>Workers, one for each notebook; the next one warms up while the one before is at work.</summary>
internal sealed class WorkerSupply : IDisposable
{
    private readonly IReadOnlyDictionary<string, string> _environment;
    private int _needed;
    private WorkerProcess? _next;

    public WorkerSupply(IReadOnlyDictionary<string, string> environment, int notebooks)
    {
        (_environment, _needed) = (environment, notebooks);
        if (_needed > 0) _next = WorkerProcess.Start(_environment);
    }

    public WorkerProcess Take()
    {
        var worker = _next ?? WorkerProcess.Start(_environment);
        _next = null;
        _needed--;
        return worker;
    }

    /// <summary>Starts the next worker, if another notebook follows.</summary>
    public void Prepare()
    {
        if (_needed > 0) _next ??= WorkerProcess.Start(_environment);
    }

    /// <summary>Says that a notebook turned out to need no worker.</summary>
    public void NotNeeded() => _needed--;

    public void Dispose() => _next?.Dispose();
}
