using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Workbook.Running;

namespace Workbook.FrontEnds;

/// <summary>The pinned tool alone, without a front-end and without anything that the command brings.</summary>
internal static class BareKernel
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs a cell in it.</summary>
    /// <param name="tool">The tool's program.</param>
    /// <param name="folder">The folder in which it runs, the notebooks'.</param>
    /// <param name="code">The cell.</param>
    /// <returns>Null when all went well, else what the kernel said.</returns>
    public static async Task<string?> RunAsync(string tool, string folder, string code)
    {
        var start = new ProcessStartInfo(WorkerProcess.DotNet, [tool, "stdio", "--default-kernel", "csharp"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT"] = "1", ["DOTNET_NOLOGO"] = "1" },
        };
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var command = new JsonObject { ["code"] = code };
            await process.StandardInput.WriteLineAsync(new JsonObject
            {
                ["token"] = "1", ["commandType"] = "SubmitCode", ["command"] = command,
            }.ToJsonString());
            await process.StandardInput.FlushAsync(limit.Token);
            while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
            {
                switch (Event(line))
                {
                    case ("CommandSucceeded", _): return null;
                    case ("CommandFailed", var said): return said;
                }
            }
            return "it ended without an answer";
        }
        catch (IOException)
        {
            return "it ended before it was asked anything";
        }
        catch (OperationCanceledException)
        {
            return $"no answer within {Patience.TotalSeconds:0} seconds";
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static (string? Kind, string? Said) Event(string line)
    {
        try
        {
            var said = JsonNode.Parse(line);
            return said?["command"]?["commandType"]?.ToString() == "SubmitCode"
                ? (said["eventType"]?.ToString(), said["event"]?["message"]?.ToString()) : (null, null);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return (null, null);
        }
    }
}
