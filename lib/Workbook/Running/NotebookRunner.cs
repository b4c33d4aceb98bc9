using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Workbook.Notebooks;

namespace Workbook.Running;

/// <summary>What a run is asked for.</summary>
/// <param name="Save">Whether notebooks are saved in place; otherwise copies go to a temporary folder that cells find in <c>WORKBOOK_NOTEBOOKS</c>.</param>
/// <param name="DataFolder">Absolute path that cells find in <c>WORKBOOK_DATA</c>; null leaves the variable as it is.</param>
/// <param name="Timeout">How long one cell may take; null for as long as it likes.</param>
internal sealed record RunOptions(bool Save = true, string? DataFolder = null, TimeSpan? Timeout = null);

/// <summary>Runs notebooks one after the other, each in a process of its own.</summary>
internal sealed class NotebookRunner(RunOptions options, IPictureMaker pictures, IRunProgress progress)
{
    /// <summary>Runs every notebook, whatever becomes of the ones before, and saves each before the next one starts.</summary>
    public async Task<IReadOnlyList<NotebookResult>> RunAsync(IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        var copies = options.Save ? null : Directory.CreateTempSubdirectory("workbook-").FullName;
        try
        {
            if (copies is not null) CopyAll(paths, copies);
            using var workers = new WorkerSupply(Variables(copies), paths.Count);
            var results = new List<NotebookResult>();
            foreach (var path in paths)
            {
                var result = await RunSafelyAsync(path, copies, workers, cancellation);
                progress.NotebookEnded(result);
                results.Add(result);
            }
            return results;
        }
        finally
        {
            if (copies is not null)
                try { Directory.Delete(copies, recursive: true); } catch (IOException) { }
        }
    }

    // What cells find in their environment.
    private Dictionary<string, string> Variables(string? copies)
    {
        var variables = new Dictionary<string, string>();
        if (options.DataFolder is not null) variables["WORKBOOK_DATA"] = options.DataFolder;
        if (copies is not null) variables["WORKBOOK_NOTEBOOKS"] = copies;
        return variables;
    }

    // A notebook may read what another one shows, also one that this run does not execute.
    private static void CopyAll(IReadOnlyList<string> paths, string copies)
    {
        foreach (var folder in paths.Select(path => Path.GetDirectoryName(path)!).Distinct())
            foreach (var file in Directory.EnumerateFiles(folder, "*.ipynb"))
                File.Copy(file, Path.Combine(copies, Path.GetFileName(file)), overwrite: true);
    }

    // Whatever goes wrong with one notebook, the others still run.
    private async Task<NotebookResult> RunSafelyAsync(string path, string? copies, WorkerSupply workers, CancellationToken cancellation)
    {
        try
        {
            return await RunAsync(path, copies, workers, cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new NotebookResult(path, NotebookOutcome.NotRun, null) { Reason = $"{e.GetType().Name}: {e.Message}" };
        }
    }

    private async Task<NotebookResult> RunAsync(string path, string? copies, WorkerSupply workers, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        NotebookFile file;
        try
        {
            file = NotebookFile.Read(path);
        }
        catch (Exception e) when (e is MalformedNotebookException or IOException or UnauthorizedAccessException)
        {
            workers.NotNeeded();
            var reason = e is MalformedNotebookException ? e.Message : "it cannot be read. " + new MachineTraces(Path.GetDirectoryName(path)!).Remove(e.Message);
            return new NotebookResult(path, NotebookOutcome.NotRun, null) { Reason = reason };
        }

        var plan = NotebookPlan.Of(file);
        progress.NotebookStarted(file.Name, plan.Cells.Count);
        var result = new NotebookResult(path, NotebookOutcome.Passed, file.Json) { CellCount = plan.Cells.Count, Remarks = plan.Remarks };
        if (plan.Refusal is { } refusal) result = result with { Outcome = NotebookOutcome.NotRun, Reason = refusal, Remarks = [] };
        if (plan.Refusal is not null || plan.Cells.Count == 0)
        {
            workers.NotNeeded();
            return result with { Elapsed = clock.Elapsed };
        }

        var traces = new MachineTraces(file.Folder, options.DataFolder, copies);
        var run = new NotebookRun(file, plan.Cells, traces, options.Timeout, progress);
        var ended = await run.RunAsync(workers, cancellation);
        result = result with { CellsRun = run.CellsRun };
        if (ended is { } stop)
        {
            if (stop.Fault.IsPackageFault && file.OptionalReason is { } why)
            {
                return new NotebookResult(path, NotebookOutcome.Skipped, file.AsRead())
                {
                    Reason = $"optional ({why.TrimEnd('.')}), and its packages cannot be had here: {stop.Fault.Value}",
                    Cell = stop.Cell, CellCount = plan.Cells.Count, Remarks = plan.Remarks, Elapsed = clock.Elapsed,
                };
            }
            result = result with { Outcome = NotebookOutcome.Failed, Cell = stop.Cell, Fault = stop.Fault, Reason = stop.Fault.Value };
        }

        if (await AddPicturesAsync(file, cancellation) is { } remark) result = result with { Remarks = [.. result.Remarks, remark] };
        if (result.Outcome == NotebookOutcome.Passed) result = Save(file, copies, result);
        return result with { Elapsed = clock.Elapsed };
    }

    private NotebookResult Save(NotebookFile file, string? copies, NotebookResult result)
    {
        if (result.CellsRun == 0) return result; // nothing ran: not a byte changes
        file.Complete();
        try
        {
            if (copies is null) file.Save();
            else file.SaveCopy(copies);
            return result;
        }
        catch (NotebookNotSavedException e)
        {
            return result with { Outcome = NotebookOutcome.NotSaved, Reason = "not saved: " + e.Message };
        }
    }

    private async Task<string?> AddPicturesAsync(NotebookFile file, CancellationToken cancellation)
    {
        var figures = file.CodeCells.SelectMany(cell => cell.Outputs)
            .Where(output => output["data"] is JsonObject data && data.ContainsKey(Mime.Plotly)).ToList();
        return figures.Count == 0 ? null : await pictures.AddPicturesAsync(figures, file.AsRead(), cancellation);
    }
}
