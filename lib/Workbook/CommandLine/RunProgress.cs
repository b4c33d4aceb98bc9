using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Spectre.Console;
using Workbook.Running;

namespace Workbook.CommandLine;

/// <summary>
/// Shows a run: a live line on a terminal; in a log one line for each notebook, and one for each cell that keeps it
/// waiting.
/// </summary>
internal sealed class RunProgress : IRunProgress, IDisposable
{
    private readonly IAnsiConsole _console;
    private readonly bool _terminal;
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentQueue<NotebookResult> _ended = new();
    private readonly Dictionary<string, string> _dataFaults = [];
    // A log of every cell would bury what matters; a cell that takes this long is worth a line while it runs.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private readonly ConcurrentDictionary<string, Running> _running = new();
    private Task? _live;

    public RunProgress(IAnsiConsole console, bool terminal) => (_console, _terminal) = (console, terminal);

    /// <summary>Begins the live line, where there is a terminal for it.</summary>
    public void Begin()
    {
        if (!_terminal) return;
        _live = _console.Status().Spinner(Spinner.Known.Dots).StartAsync("starting", async status =>
        {
            while (!_end.IsCancellationRequested)
            {
                while (_ended.TryDequeue(out var result)) Report(result);
                status.Status(Markup.Escape(string.Join("; ", _running.OrderBy(each => each.Key, StringComparer.Ordinal)
                    .Select(each => $"{each.Value.Now}, {Seconds(each.Value.Clock.Elapsed)}"))));
                try { await Task.Delay(100, _end.Token); } catch (OperationCanceledException) { }
            }
        });
    }

    public async Task EndAsync()
    {
        await _end.CancelAsync();
        if (_live is not null) await _live;
        while (_ended.TryDequeue(out var result)) Report(result);
    }

    public void NotebookStarted(string name, int cellCount)
    {
        if (!_terminal) Say($"{name}: {Number(cellCount)} {(cellCount == 1 ? "cell" : "cells")}");
    }

    public void CellStarted(string name, int cell, int cellCount)
    {
        var running = _running.GetOrAdd(name, _ => new Running(now => Say($"  {now} …")));
        running.Now = $"{name}: cell {Number(cell)} of {Number(cellCount)}";
        if (!_terminal) running.SlowCell.Change(Patience, Timeout.InfiniteTimeSpan);
    }

    public void CellsEnded(string name)
    {
        if (_running.TryRemove(name, out var running)) running.SlowCell.Dispose();
    }

    public void NotebookEnded(NotebookResult result)
    {
        if (_terminal) _ended.Enqueue(result);
        else lock (_console) Report(result);
    }

    public void Dispose() => _end.Dispose();

    private void Say(string line)
    {
        lock (_console) _console.WriteLine(line);
    }

    private void Report(NotebookResult result)
    {
        var (word, colour) = result.Outcome switch
        {
            NotebookOutcome.Passed => ("passed", "green"),
            NotebookOutcome.Unchanged => ("unchanged", "green"),
            NotebookOutcome.Skipped => ("skipped", "yellow"),
            NotebookOutcome.NotRun => ("not run", "red"),
            NotebookOutcome.NotSaved => ("not saved", "red"),
            _ => ("FAILED", "red"),
        };
        var time = result.Outcome == NotebookOutcome.Unchanged ? "" : $" in {Seconds(result.Elapsed)}";
        if (_terminal) _console.MarkupLine($"{Markup.Escape(result.Name)}: [{colour}]{word}[/]{time}");
        else _console.WriteLine($"{result.Name}: {word}{time}");
        foreach (var detail in Details(result)) _console.WriteLine("  " + detail);
    }

    private IEnumerable<string> Details(NotebookResult result)
    {
        if (result is { Fault: { } fault, Cell: { } cell })
        {
            if (fault.IsDataFault && !_dataFaults.TryAdd(fault.Value, result.Name))
            {
                yield return $"The same data faults as in {_dataFaults[fault.Value]}.";
                yield break;
            }
            foreach (var line in Trace(fault, $"{result.Name}, cell {Number(cell)}: ")) yield return line;
            var left = result.CellCount - result.CellsRun;
            if (left > 0) yield return $"{Number(left)} {(left == 1 ? "cell" : "cells")} after it not run.";
            yield return "The saved notebook was left as it was.";
        }
        else if (result.Reason is { } reason)
        {
            foreach (var line in reason.Split('\n')) yield return line.TrimEnd();
        }
        foreach (var remark in result.Remarks) yield return remark;
    }

    // A trace that begins with the kind of fault goes on from the place; others stand below it.
    private static IEnumerable<string> Trace(CellFault fault, string place)
    {
        var lines = (fault.Trace.Count > 0 ? fault.Trace : fault.Value.Split('\n'))
            .Select(line => line.TrimEnd()).ToList();
        var named = lines[0].StartsWith(fault.Name + ":", StringComparison.Ordinal);
        return lines.Skip(named ? 1 : 0).Select(line => "  " + line).Prepend(place + (named ? lines[0] : fault.Name));
    }

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) =>
        time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + " s";

    /// <summary>A notebook at work.</summary>
    private sealed class Running
    {
        public Running(Action<string> tell) =>
            SlowCell = new Timer(_ => tell(Now), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public string Now { get; set; } = "";

        public Stopwatch Clock { get; } = Stopwatch.StartNew();

        public Timer SlowCell { get; }
    }
}
