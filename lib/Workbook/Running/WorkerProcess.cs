using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace Workbook.Running;

/// <summary>The command's end of a worker.</summary>
internal sealed class WorkerProcess : IDisposable
{
    public const string SubCommand = "worker";
    private const int ErrorLinesKept = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Process _process;
    private readonly Channel<(string Kind, JsonNode Content)> _messages =
        Channel.CreateUnbounded<(string, JsonNode)>();
    private readonly List<string> _errors = [];
    private readonly Task _reading;
    private bool _isReady;

    private WorkerProcess(Process process)
    {
        _process = process;
        _reading = Task.WhenAll(ReadMessagesAsync(), ReadErrorsAsync());
    }

    /// <summary>Starts a worker, which warms up on its own until it is asked for something.</summary>
    public static WorkerProcess Start(IReadOnlyDictionary<string, string> environment)
    {
        var command = typeof(WorkerProcess).Assembly.Location;
        string[] arguments = ["exec", "--depsfile", WorkerDependencies.File(), command, SubCommand];
        var start = new ProcessStartInfo(DotNet, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            CreateNoWindow = true,
        };
        // Set by a `dotnet run` around this process, and wrong for the MSBuild that restores packages.
        foreach (var variable in start.Environment.Keys.ToList())
            if (variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)) start.Environment.Remove(variable);
        // Without it a worker leaves pipes for a debugger in the temporary folder, as it never ends by itself.
        start.Environment.TryAdd("DOTNET_EnableDiagnostics", "0");
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return new WorkerProcess(Process.Start(start)!);
    }

    /// <summary>The host that runs this very process: the framework lies three folders below it.</summary>
    public static string DotNet
    {
        get
        {
            var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
            var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
            var host = Path.Combine(framework, "..", "..", "..", name);
            return File.Exists(host) ? Path.GetFullPath(host) : "dotnet";
        }
    }

    public void Send(string kind, JsonNode content)
    {
        try
        {
            _process.StandardInput.WriteLine(WorkerMessages.Line(kind, content));
            _process.StandardInput.Flush();
        }
        catch (IOException)
        {
            // The worker is gone; reading says so.
        }
    }

    /// <summary>Waits until the worker has warmed up; false when it could not be started.</summary>
    public async Task<bool> IsReadyAsync(CancellationToken cancellation)
    {
        if (!_isReady) _isReady = await ReceiveAsync(cancellation) is (WorkerMessages.Ready, _);
        return _isReady;
    }

    /// <summary>Ends the notebook. Says whether nothing of it is left behind that the next one could see, and what its
    /// results rest on; null where that is not known.</summary>
    public async Task<(bool IsFresh, NotebookGrounds? Grounds)> CloseAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            Send(WorkerMessages.Close, true);
            while (await ReceiveAsync(limit.Token) is var (kind, left))
            {
                if (kind != WorkerMessages.Closed) continue;
                var behind = left["left"]!.GetValue<string>();
                // A thread that ends slowly has no part in the results; whatever else is left may have one.
                return (behind.Length == 0,
                    behind is "" or WorkerThreads.Left ? NotebookGrounds.Of(left["grounds"]!) : null);
            }
            return (false, null);
        }
        catch (OperationCanceledException)
        {
            return (false, null);
        }
    }

    /// <summary>The next message; null when the worker has ended.</summary>
    public async Task<(string Kind, JsonNode Content)?> ReceiveAsync(CancellationToken cancellation) =>
        await _messages.Reader.WaitToReadAsync(cancellation) && _messages.Reader.TryRead(out var message)
            ? message : null;

    /// <summary>Why the worker ended by itself, as far as it can be told.</summary>
    public async Task<string> EndAsync()
    {
        await _process.WaitForExitAsync();
        await _reading;
        if (_errors.Any(line => line.StartsWith("Stack overflow", StringComparison.Ordinal)))
            return "Stack overflow: a method calls itself without end";
        if (_errors.FirstOrDefault(line => line.StartsWith("Out of memory", StringComparison.Ordinal)) is not null
            || _process.ExitCode == 137)
        {
            return "the process ran out of memory, or was killed";
        }
        if (_errors.FirstOrDefault(line =>
            line.StartsWith("Unhandled exception.", StringComparison.Ordinal)) is { } unhandled)
        {
            return $"an exception on a thread of its own: {unhandled["Unhandled exception.".Length..].Trim()}";
        }
        var said = _errors.Count > 0 ? $": {_errors[0]}" : "";
        return $"the cell ended the process (exit code {_process.ExitCode}){said}";
    }

    public void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit(TimeSpan.FromSeconds(5));
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception) { }
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    private async Task ReadMessagesAsync()
    {
        var output = _process.StandardOutput;
        while (await output.ReadLineAsync() is { } line)
        {
            var (before, kind, content) = WorkerMessages.Parse(line);
            // Written past the console, by native code for example: still something that the cell said.
            if (before.Length > 0)
            {
                var text = new JsonObject { ["name"] = "stdout", ["output_type"] = "stream", ["text"] = before + "\n" };
                _messages.Writer.TryWrite((WorkerMessages.Output, text));
            }
            if (kind is not null) _messages.Writer.TryWrite((kind, content!));
        }
        _messages.Writer.Complete();
    }

    private async Task ReadErrorsAsync()
    {
        while (await _process.StandardError.ReadLineAsync() is { } line)
            if (line.Trim().Length > 0 && _errors.Count < ErrorLinesKept) _errors.Add(line.Trim());
    }
}
