using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Workbook.Notebooks;

namespace Workbook.Running;

/// <summary>
/// The process that runs one notebook. It is apart from the command, so that a cell that never ends, ends the process or
/// takes all memory costs its own notebook and no other.
/// </summary>
internal sealed class Worker
{
    private readonly StreamWriter _replies;
    private readonly Lock _lock = new();
    private readonly StreamCapture _out;
    private readonly StreamCapture _error;

    private Worker(Stream replies)
    {
        _replies = new StreamWriter(replies, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
        _out = new StreamCapture(text => SendStream("stdout", text));
        _error = new StreamCapture(text => SendStream("stderr", text));
    }

    public static async Task<int> RunAsync()
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        // Ctrl-C reaches every process of a terminal; the command decides what ends.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);

        var worker = new Worker(Console.OpenStandardOutput());
        var requests = worker.ReadRequests(Console.OpenStandardInput());
        Console.SetIn(TextReader.Null);
        Console.SetOut(worker._out);
        Console.SetError(worker._error);
        await WarmUpAsync();
        worker.Send(WorkerMessages.Ready, true);
        await worker.ServeAsync(requests);
        return 0;
    }

    private ChannelReader<(string Kind, JsonNode Content)> ReadRequests(Stream input)
    {
        var requests = Channel.CreateUnbounded<(string, JsonNode)>();
        var reading = new Thread(() =>
        {
            using var reader = new StreamReader(input, Encoding.UTF8);
            while (reader.ReadLine() is { } line)
                if (WorkerMessages.Parse(line) is (_, { } kind, { } content)) requests.Writer.TryWrite((kind, content));
            // The command has no more cells, or is gone: nothing is left to run for.
            Environment.Exit(0);
        }) { IsBackground = true };
        reading.Start();
        return requests.Reader;
    }

    // Compiling and formatting something small now makes the first cell quick, while the notebook before is still running.
    private static async Task WarmUpAsync()
    {
        var session = new CSharpSession(Path.GetTempPath());
        var bundle = new MimeBundle();
        await session.RunAsync("record Row(string Name, double? Value); var rows = new List<Row> { new(\"a\", 1.5), new(\"b\", null) };", 1);
        var value = await session.RunAsync("await Task.Yield(); rows.Where(r => r.Value > 1).OrderBy(r => r.Name).Select(r => new { r.Name, Text = $\"{r.Value:0.0}\" }).ToList()", 2);
        bundle.Of(value, null);
        bundle.Of("text", null);
    }

    private async Task ServeAsync(ChannelReader<(string Kind, JsonNode Content)> requests)
    {
        CSharpSession? session = null;
        var bundles = new MimeBundle();
        NotebookFunctions.Show = (value, mimeType) => SendOutput(DisplayData(bundles.Of(value, mimeType)));
        await foreach (var (kind, content) in requests.ReadAllAsync())
        {
            if (kind == WorkerMessages.Open)
            {
                var folder = content.GetValue<string>();
                Directory.SetCurrentDirectory(folder);
                session = new CSharpSession(folder);
            }
            else if (kind == WorkerMessages.Run)
            {
                Send(WorkerMessages.Done, await Task.Run(() => RunCellAsync(session!, bundles, content["code"]!.GetValue<string>(), content["cell"]!.GetValue<int>())));
            }
        }
    }

    private async Task<JsonObject> RunCellAsync(CSharpSession session, MimeBundle bundles, string code, int cell)
    {
        try
        {
            var value = await session.RunAsync(code, cell);
            if (value is not null)
            {
                SendOutput(new JsonObject
                {
                    ["data"] = bundles.Of(value, null),
                    ["execution_count"] = cell,
                    ["metadata"] = new JsonObject(),
                    ["output_type"] = "execute_result",
                });
            }
            FlushStreams();
            return new JsonObject { ["ok"] = true };
        }
        catch (Exception e)
        {
            FlushStreams();
            var fault = CellFault.Of(e, code, cell);
            return new JsonObject
            {
                ["ok"] = false,
                ["name"] = fault.Name,
                ["value"] = fault.Value,
                ["trace"] = new JsonArray([.. fault.Trace.Select(line => JsonValue.Create(line))]),
                ["dataFault"] = fault.IsDataFault,
                ["packages"] = e is PackageRestoreException,
            };
        }
    }

    private static JsonObject DisplayData(JsonObject bundle) => new()
    {
        ["data"] = bundle,
        ["metadata"] = new JsonObject(),
        ["output_type"] = "display_data",
    };

    private void FlushStreams()
    {
        _out.Flush();
        _error.Flush();
    }

    private void SendOutput(JsonObject output)
    {
        FlushStreams();
        Send(WorkerMessages.Output, output);
    }

    private void SendStream(string name, string text) => Send(WorkerMessages.Output, new JsonObject
    {
        ["name"] = name,
        ["output_type"] = "stream",
        ["text"] = text,
    });

    private void Send(string kind, JsonNode content)
    {
        lock (_lock) _replies.WriteLine(WorkerMessages.Line(kind, content));
    }
}
