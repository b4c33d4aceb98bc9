using System.Globalization;
using System.Text.Json.Nodes;
using Workbook.Notebooks;

namespace Workbook.Running;

/// <summary>Why a notebook stopped, and at which cell.</summary>
internal sealed record NotebookStop(int Cell, CellFault Fault);

/// <summary>One notebook in its worker: sends the cells, and puts what comes back into them.</summary>
internal sealed class NotebookRun(
    NotebookFile file, IReadOnlyList<PlannedCell> cells, MachineTraces traces, TimeSpan? timeout,
    IRunProgress progress)
{
    private readonly List<CellOutputs> _outputs = [];

    public string Name => file.Name;

    public int CellsRun => _outputs.Count;

    /// <summary>Runs cell after cell; null when all went well.</summary>
    public async Task<NotebookStop?> RunAsync(WorkerProcess worker, CancellationToken cancellation)
    {
        var stop = await RunCellsAsync(worker, cancellation);
        // At the end, since a cell may change what an earlier one shows. A cell that did not run shows nothing.
        foreach (var cell in file.CodeCells)
        {
            var place = cells.TakeWhile(planned => planned.Cell.Json != cell.Json).Count();
            if (place < CellsRun) cell.SetOutputs(place + 1, _outputs[place].ToJson());
            else cell.SetOutputs(null, []);
        }
        return stop;
    }

    private async Task<NotebookStop?> RunCellsAsync(WorkerProcess worker, CancellationToken cancellation)
    {
        if (!await worker.IsReadyAsync(cancellation))
            return Stop(new CellFault("ProcessEnded", "C# could not be started: " + await worker.EndAsync(), []));
        worker.Send(WorkerMessages.Open, file.Folder);

        foreach (var (cell, language, mayFail) in cells)
        {
            _outputs.Add(new CellOutputs(traces));
            progress.CellStarted(file.Name, CellsRun, cells.Count);
            worker.Send(WorkerMessages.Run,
                new JsonObject { ["cell"] = CellsRun, ["code"] = cell.Source, ["language"] = language });
            var (fault, ended) = await FinishAsync(worker, cancellation);
            if (fault is null) continue;
            if (ended || !mayFail) return Stop(fault);
            _outputs[^1].Add(fault.ToOutput());
        }
        return null;
    }

    private async Task<(CellFault? Fault, bool Ended)> FinishAsync(WorkerProcess worker,
        CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (timeout is { } time) limit.CancelAfter(time);
        try
        {
            while (await worker.ReceiveAsync(limit.Token) is var (kind, content))
            {
                switch (kind)
                {
                    case WorkerMessages.Output:
                        _outputs[^1].Add(content.AsObject());
                        break;
                    case WorkerMessages.Update:
                        foreach (var outputs in _outputs)
                            outputs.Update(content["id"]!.GetValue<string>(), content["data"]!.AsObject());
                        break;
                    case WorkerMessages.Done:
                        return (content is JsonObject fault ? Clean(CellFault.Parse(fault)) : null, false);
                }
            }
            return (Clean(new CellFault("ProcessEnded", await worker.EndAsync(), [])), true);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            worker.Kill();
            var seconds = timeout!.Value.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
            var said = $"the cell ran longer than {seconds} s and was stopped";
            return (Clean(new CellFault("Timeout", said, [])), true);
        }
    }

    private CellFault Clean(CellFault fault)
    {
        var value = traces.Remove(fault.Value);
        string[] lines = [.. fault.Trace.Select(traces.Remove)];
        return fault with { Value = value, Trace = lines.Length > 0 ? lines : [$"{fault.Name}: {value}"] };
    }

    // The failed cell keeps what it showed until then.
    private NotebookStop Stop(CellFault fault)
    {
        if (CellsRun == 0) _outputs.Add(new CellOutputs(traces));
        _outputs[^1].Add(fault.ToOutput());
        return new NotebookStop(CellsRun, fault);
    }
}
