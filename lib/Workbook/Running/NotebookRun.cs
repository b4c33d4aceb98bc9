using System.Globalization;
using System.Text.Json.Nodes;
using Workbook.Notebooks;

namespace Workbook.Running;

/// <summary>Why a notebook stopped, and at which cell.</summary>
internal sealed record NotebookStop(int Cell, CellFault Fault, bool PackagesMissing);

/// <summary>One notebook in its worker: sends the cells, and puts what comes back into them.</summary>
internal sealed class NotebookRun(NotebookFile file, IReadOnlyList<Cell> cells, MachineTraces traces, TimeSpan? timeout, IRunProgress progress)
{
    public int CellsRun { get; private set; }

    /// <summary>Runs cell after cell; null when all went well.</summary>
    public async Task<NotebookStop?> RunAsync(WorkerSupply workers, CancellationToken cancellation)
    {
        using var worker = workers.Take();
        foreach (var blank in file.CodeCells.Where(cell => cell.IsBlank)) blank.SetOutputs(null, []);
        if (cells.Count == 0) return null;

        var ready = await worker.ReceiveAsync(cancellation);
        if (ready is not (WorkerMessages.Ready, _))
            return Stop(1, new CellOutputs(traces), new CellFault("ProcessEnded", "C# could not be started: " + await worker.EndAsync(), []), false);
        worker.Send(WorkerMessages.Open, file.Folder);

        foreach (var cell in cells)
        {
            var number = ++CellsRun;
            progress.CellStarted(file.Name, number, cells.Count);
            worker.Send(WorkerMessages.Run, new JsonObject { ["cell"] = number, ["code"] = CellLanguage.CodeOf(cell) });
            if (number == 1) workers.Prepare();

            var outputs = new CellOutputs(traces);
            var (fault, packagesMissing) = await FinishAsync(worker, outputs, cancellation);
            if (fault is not null) return Stop(number, outputs, fault, packagesMissing);
            cell.SetOutputs(number, outputs.ToJson());
        }
        return null;
    }

    private async Task<(CellFault? Fault, bool PackagesMissing)> FinishAsync(WorkerProcess worker, CellOutputs outputs, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (timeout is { } time) limit.CancelAfter(time);
        try
        {
            while (await worker.ReceiveAsync(limit.Token) is var (kind, content))
            {
                if (kind == WorkerMessages.Output) outputs.Add(content.AsObject());
                else if (kind == WorkerMessages.Done) return Outcome(content.AsObject());
            }
            return (Clean("ProcessEnded", await worker.EndAsync(), []), false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            worker.Kill();
            var seconds = timeout!.Value.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
            return (Clean("Timeout", $"the cell ran longer than {seconds} s and was stopped", []), false);
        }
    }

    private (CellFault?, bool) Outcome(JsonObject done)
    {
        if (done["ok"]!.GetValue<bool>()) return (null, false);
        var fault = Clean(done["name"]!.GetValue<string>(), done["value"]!.GetValue<string>(), done["trace"]!.AsArray().Select(line => line!.GetValue<string>()));
        return (fault with { IsDataFault = done["dataFault"]!.GetValue<bool>() }, done["packages"]!.GetValue<bool>());
    }

    private CellFault Clean(string name, string value, IEnumerable<string> trace)
    {
        var clean = traces.Remove(value);
        string[] lines = [.. trace.Select(traces.Remove)];
        return new CellFault(name, clean, lines.Length > 0 ? lines : [$"{name}: {clean}"]);
    }

    // The failed cell keeps what it showed until then; the cells after it show that they did not run.
    private NotebookStop Stop(int number, CellOutputs outputs, CellFault fault, bool packagesMissing)
    {
        CellsRun = number;
        var json = outputs.ToJson();
        json.Add(fault.ToOutput());
        cells[number - 1].SetOutputs(number, json);
        foreach (var cell in cells.Skip(number)) cell.SetOutputs(null, []);
        return new NotebookStop(number, fault, packagesMissing);
    }
}
