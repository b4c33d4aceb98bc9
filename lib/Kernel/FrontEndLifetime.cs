using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Hosting;

namespace NotebookKernel;

/// <summary>A kernel lives until its front-end stops it, or is gone itself; Ctrl+C in its terminal is not meant for
/// it.</summary>
internal sealed class FrontEndLifetime(IHostApplicationLifetime lifetime) : IHostLifetime
{
    private readonly CancellationTokenSource _stopped = new();

    public Task WaitForStartAsync(CancellationToken cancellationToken)
    {
        Console.CancelKeyPress += (_, pressed) => pressed.Cancel = true;
        // On Windows Jupyter names a handle there, and ends what it started by other means.
        if (!OperatingSystem.IsWindows() && int.TryParse(Environment.GetEnvironmentVariable("JPY_PARENT_PID"),
            CultureInfo.InvariantCulture, out var frontEnd))
        {
            _ = WatchAsync(frontEnd);
        }
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => _stopped.CancelAsync();

    private async Task WatchAsync(int frontEnd)
    {
        try
        {
            using var process = Process.GetProcessById(frontEnd);
            await process.WaitForExitAsync(_stopped.Token);
            lifetime.StopApplication();
        }
        catch (Exception e) when (e is ArgumentException or OperationCanceledException)
        {
            // It is not to be seen from here, as in a container; or this kernel ends.
        }
    }
}
