using System.Diagnostics;
using System.Text.Json.Nodes;
using Workbook.Notebooks;
using Workbook.Unchanged;

namespace Workbook.Running;

/// <summary>Runs notebooks side by side in a few worker processes, and tells of them in order.</summary>
internal sealed class NotebookRunner(RunOptions options, IPictureMaker pictures, IRunProgress progress)
{
    /// <summary>Neighbours that the last run left alone, and whose saved results rest on what has changed; by file
    /// name.</summary>
    public IReadOnlyList<string> Outdated { get; private set; } = [];

    /// <summary>Runs every notebook, whatever becomes of the others, and saves each as soon as it is done.</summary>
    public async Task<IReadOnlyList<NotebookResult>> RunAsync(IReadOnlyList<string> paths,
        CancellationToken cancellation)
    {
        var folders = paths.Select(path => Path.GetDirectoryName(path)).Append(options.OutFolder);
        foreach (var each in folders.OfType<string>().Distinct()) FileReplacement.ClearUnfinished(each);
        using var present = TemporaryFolder.TryCreate();
        using var folder = options.IsInPlace ? null : new RunFolder(paths, options.OutFolder);
        var place = new RunPlace(options.OutFolder, folder?.Path, Variables(folder?.Path));
        var records = new RunRecords(place, options.Parameters);
        var read = paths.Select(Read).ToList();
        // Asked before anything runs: where nothing does, no worker is started.
        var unchanged = read.AsParallel().AsOrdered()
            .Select(each => !options.Force && each.File is not null && records.IsUnchanged(each.File)).ToList();
        using var workers = new WorkerPool(place.Variables, unchanged.Count(each => !each));
        var session = new Session(place, records, workers);
        var order = new RunOrder([.. read.Select(each => each.File)]);
        var runs = new Task<NotebookResult>?[paths.Count];
        var told = new List<NotebookResult>();
        try
        {
            while (told.Count < paths.Count)
            {
                while (order.Next(runs) is { } next
                    && runs.Count(run => run is { IsCompleted: false }) < WorkerPool.AtATime)
                {
                    // By now it may read what has just been saved.
                    runs[next] = unchanged[next] && records.IsUnchanged(read[next].File!)
                        ? Task.FromResult(Unchanged(read[next].File!, place))
                        : RunSafelyAsync(paths[next], read[next], session, cancellation);
                }
                await Task.WhenAny(runs.OfType<Task>().Where(run => !run.IsCompleted)
                    .DefaultIfEmpty(Task.CompletedTask));
                while (told.Count < paths.Count && runs[told.Count] is { IsCompleted: true } run)
                {
                    progress.NotebookEnded(await run);
                    told.Add(await run);
                }
            }
            if (options.Save) Outdated = OutdatedBeside(paths, records);
            return told;
        }
        finally
        {
            // An interruption reaches all of them: none may go on when the workers are gone.
            await Task.WhenAll(runs.OfType<Task>()).ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }

    private static List<string> OutdatedBeside(IReadOnlyList<string> paths, RunRecords records)
    {
        records.Forget();
        return [.. paths.Select(path => Path.GetDirectoryName(path)!).Distinct()
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.ipynb")).Except(paths)
            .Order(StringComparer.Ordinal)
            .Where(path => Read(path).File is { } file && records.IsOutdated(file))
            .Select(path => Path.GetFileName(path))];
    }

    private static (NotebookFile? File, string? Fault) Read(string path)
    {
        try
        {
            return (NotebookFile.Read(path), null);
        }
        catch (MalformedNotebookException e)
        {
            return (null, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, "it cannot be read. " + new MachineTraces(Path.GetDirectoryName(path)!).Remove(e.Message));
        }
    }

    // What cells find in their environment.
    private Dictionary<string, string> Variables(string? copies)
    {
        var variables = new Dictionary<string, string>();
        if (options.DataFolder is not null) variables[RunPlace.DataVariable] = options.DataFolder;
        if (copies is not null) variables[RunPlace.NotebooksVariable] = copies;
        return variables;
    }

    // Whatever goes wrong with one notebook, the others still run.
    private async Task<NotebookResult> RunSafelyAsync(
        string path, (NotebookFile? File, string? Fault) read, Session session, CancellationToken cancellation)
    {
        try
        {
            if (read.File is not null) return await RunAsync(read.File, session, cancellation);
            session.Workers.NotNeeded();
            return new NotebookResult(path, NotebookOutcome.NotRun, null) { Reason = read.Fault };
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var reason = $"{e.GetType().Name}: {e.Message}";
            return new NotebookResult(path, NotebookOutcome.NotRun, null) { Reason = reason };
        }
    }

    private static NotebookResult Unchanged(NotebookFile file, RunPlace place)
    {
        var plan = NotebookPlan.Of(file);
        var saved = place.OutFolder is null ? file.Json : NotebookFile.Read(place.ResultOf(file.Path)).Json;
        return new NotebookResult(file.Path, NotebookOutcome.Unchanged, saved)
        {
            Before = file.AsRead(), CellCount = plan.Cells.Count, Remarks = plan.Remarks,
        };
    }

    private async Task<NotebookResult> RunAsync(NotebookFile file, Session session, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        NotebookParameters.Inject(file, options.Parameters);
        var plan = NotebookPlan.Of(file);
        progress.NotebookStarted(file.Name, plan.Cells.Count);
        var result = new NotebookResult(file.Path, NotebookOutcome.Passed, file.Json)
        {
            Before = file.AsRead(),
            CellCount = plan.Cells.Count,
            Remarks = plan.Remarks,
        };
        if (plan.Refusal is { } refusal)
            result = result with { Outcome = NotebookOutcome.NotRun, Reason = refusal, Remarks = [] };
        if (plan.Refusal is not null || plan.Cells.Count == 0)
        {
            session.Workers.NotNeeded();
            return result with { Elapsed = clock.Elapsed };
        }

        var libraries = session.Records.LibrariesOf(file, plan.Cells
            .Where(planned => planned.Language == CellLanguage.CSharp).Select(planned => planned.Cell.Source));
        var traces = new MachineTraces(file.Folder, options.DataFolder, session.Place.Copies);
        var run = new NotebookRun(file, plan.Cells, traces, options.Timeout, progress);
        var (ended, grounds) = await RunAsync(run, session.Workers, cancellation);
        result = result with { CellsRun = run.CellsRun };
        if (ended is { } stop)
        {
            if (stop.Fault.IsPackageFault && file.OptionalReason is { } why)
            {
                return new NotebookResult(file.Path, NotebookOutcome.Skipped, result.Before)
                {
                    Before = result.Before,
                    Reason = $"optional ({why.TrimEnd('.')}), and its packages cannot be had here: {stop.Fault.Value}",
                    Cell = stop.Cell, CellCount = plan.Cells.Count, Remarks = plan.Remarks, Elapsed = clock.Elapsed,
                };
            }
            result = result with
            {
                Outcome = NotebookOutcome.Failed, Cell = stop.Cell, Fault = stop.Fault, Reason = stop.Fault.Value,
            };
        }

        if (await AddPicturesAsync(file, result.Before, cancellation) is { } remark)
        {
            result = result with { Remarks = [.. result.Remarks, remark] };
            grounds = null; // once there is a browser, there is more to show
        }
        if (result.Outcome == NotebookOutcome.Passed) result = Save(file, session.Place.Copies, result);
        session.Records.Forget();
        if (options.Save && result.Outcome == NotebookOutcome.Passed) Keep(file, plan, libraries, grounds, session);
        return result with { Elapsed = clock.Elapsed };
    }

    // Only what is known wholly is noted down.
    private static void Keep(NotebookFile file, NotebookPlan plan, IReadOnlyDictionary<string, string>? libraries,
        NotebookGrounds? grounds, Session session)
    {
        if (libraries is not null && grounds is { Unknown: null } && plan.Cells.All(KnownCode.IsPlain))
            session.Records.Keep(file, libraries, grounds.Libraries, grounds.Observations);
        else session.Records.Drop(file.Path);
    }

    private async Task<(NotebookStop?, NotebookGrounds?)> RunAsync(NotebookRun run, WorkerPool workers,
        CancellationToken cancellation)
    {
        var worker = workers.Take();
        var isFresh = false;
        try
        {
            var stop = await run.RunAsync(worker, cancellation);
            if (stop is not null) return (stop, null);
            (isFresh, var grounds) = await worker.CloseAsync();
            return (null, grounds);
        }
        finally
        {
            progress.CellsEnded(run.Name);
            workers.Return(worker, isFresh);
        }
    }

    private NotebookResult Save(NotebookFile file, string? copies, NotebookResult result)
    {
        if (result.CellsRun == 0) return result; // nothing ran: not a byte changes
        file.Complete();
        try
        {
            if (options.IsInPlace) file.Save();
            if (options.OutFolder is { } results) file.SaveCopy(results);
            if (copies is not null) file.SaveCopy(copies);
            return result;
        }
        catch (NotebookNotSavedException e)
        {
            return result with { Outcome = NotebookOutcome.NotSaved, Reason = "not saved: " + e.Message };
        }
    }

    private async Task<string?> AddPicturesAsync(
        NotebookFile file, JsonObject before, CancellationToken cancellation)
    {
        var figures = file.CodeCells.SelectMany(cell => cell.Outputs)
            .Where(output => output["data"] is JsonObject data && data.ContainsKey(Mime.Plotly)).ToList();
        return figures.Count == 0
            ? null : await pictures.AddPicturesAsync(figures, before, options.Draws, cancellation);
    }

    /// <summary>What the notebooks of a run share.</summary>
    private sealed record Session(RunPlace Place, RunRecords Records, WorkerPool Workers);
}
