using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace Workbook.Running;

/// <summary>
/// The process that runs one notebook. It is apart from the command, so that a cell that never ends, ends the process
/// or takes all memory costs its own notebook and no other.
/// </summary>
internal sealed class Worker
{
    private readonly StreamWriter _replies;
    private readonly WorkerWitness _witness = WorkerWitness.Begin();
    private readonly Lock _lock = new();

    private Worker(Stream replies) =>
        _replies = new StreamWriter(replies, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };

    public static async Task<int> RunAsync()
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture =
            CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        // Ctrl-C reaches every process of a terminal; the command decides what ends.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);

        var worker = new Worker(Console.OpenStandardOutput());
        var requests = ReadRequests(Console.OpenStandardInput());
        Console.SetIn(TextReader.Null);
        // Within a cell the kernel takes what is written; between cells nobody does.
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        await WarmUpAsync();
        worker.Send(WorkerMessages.Ready, true);
        await worker.ServeAsync(requests);
        return 0;
    }

    private static ChannelReader<(string Kind, JsonNode Content)> ReadRequests(Stream input)
    {
        var requests = Channel.CreateUnbounded<(string, JsonNode)>();
        var reading = new Thread(() =>
        {
            using var reader = new StreamReader(input, Encoding.UTF8);
            while (reader.ReadLine() is { } line)
            {
                if (WorkerMessages.Parse(line) is (_, { } kind, { } content))
                    requests.Writer.TryWrite((kind, content));
            }
            // The command is gone, however it ended: nothing is left to run for, and no handler of a cell may hold it
            // up.
            Process.GetCurrentProcess().Kill();
        }) { IsBackground = true };
        reading.Start();
        return requests.Reader;
    }

    // Compiling and formatting something small now makes the first cell quick, while the notebook before is still
    // running.
    private static async Task WarmUpAsync()
    {
        using var kernel = new NotebookKernel(new KernelOutputs(_ => { }, (_, _) => { }));
        await kernel.RunAsync(
            "record Row(string Name, double? Value);\nvar rows = new List<Row> { new(\"a\", 1.5), new(\"b\", null) };",
            "csharp", 1);
        await kernel.RunAsync(
            "await Task.Yield();\n"
                + "rows.Where(r => r.Value > 1).Select(r => new { r.Name, Text = $\"{r.Value:0.0}\" }).ToList()",
            "csharp", 2);
        await kernel.RunAsync("Console.Write(1);\ndisplay(\"text\");", "csharp", 3);
    }

    private async Task ServeAsync(ChannelReader<(string Kind, JsonNode Content)> requests)
    {
        WorkerSession? session = null;
        await foreach (var (kind, content) in requests.ReadAllAsync())
        {
            switch (kind)
            {
                case WorkerMessages.Open:
                    _witness.Reset();
                    session = WorkerSession.Open(content.GetValue<string>(), Outputs());
                    break;
                case WorkerMessages.Run:
                    var (code, language) =
                        (content["code"]!.GetValue<string>(), content["language"]!.GetValue<string>());
                    var fault = await session!.RunAsync(code, language, content["cell"]!.GetValue<int>());
                    Send(WorkerMessages.Done, fault is null ? true : fault.ToJson());
                    break;
                case WorkerMessages.Close:
                    var left = await session!.CloseAsync() ?? "";
                    Send(WorkerMessages.Closed, new JsonObject { ["left"] = left, ["grounds"] = _witness.ToJson() });
                    break;
            }
        }
    }

    private KernelOutputs Outputs() => new(
        output => Send(WorkerMessages.Output, output),
        (id, bundle) => Send(WorkerMessages.Update, new JsonObject { ["id"] = id, ["data"] = bundle }));

    private void Send(string kind, JsonNode content)
    {
        lock (_lock) _replies.WriteLine(WorkerMessages.Line(kind, content));
    }
}
