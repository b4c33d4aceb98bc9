using System.Diagnostics;

namespace Workbook.Pictures;

/// <summary>A browser of the Chromium family on this machine, used without a window.</summary>
internal static class Chromium
{
    private static readonly string[] Names =
        ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser", "microsoft-edge", "msedge", "chrome"];

    /// <summary>The browser's program, or null. <c>CHROME_PATH</c>, when set, is the only place looked at.</summary>
    public static string? Find() => Find(Environment.GetEnvironmentVariable("CHROME_PATH"), Places());

    internal static string? Find(string? named, IEnumerable<string> places) =>
        string.IsNullOrWhiteSpace(named) ? places.FirstOrDefault(File.Exists) : File.Exists(named) ? named : null;

    private static IEnumerable<string> Places()
    {
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in Names)
            foreach (var folder in folders)
                yield return Path.Combine(folder, name + suffix);

        foreach (var application in new[] { "Google Chrome", "Chromium", "Microsoft Edge" })
            yield return $"/Applications/{application}.app/Contents/MacOS/{application}";

        foreach (var folder in new[] { "ProgramFiles", "ProgramFiles(x86)", "LocalAppData" })
            if (Environment.GetEnvironmentVariable(folder) is { Length: > 0 } root)
                foreach (var program in new[] { @"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe" })
                    yield return Path.Combine(root, program);
    }

    /// <summary>A new folder that the browser may read and write.</summary>
    internal static string NewFolder(string program)
    {
        // A browser from a snap sees neither the system's temporary folder nor hidden ones, only its own.
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var parent = program.StartsWith("/snap/", StringComparison.Ordinal) ? Path.Combine(home, "snap", "chromium", "common") : Path.GetTempPath();
        var folder = Path.Combine(parent, "workbook-" + Path.GetRandomFileName());
        Directory.CreateDirectory(folder);
        return folder;
    }

    /// <summary>Loads a page, lets its scripts run out, and returns what the browser printed on both streams.</summary>
    /// <exception cref="TimeoutException">The browser did not end in time; it has been stopped.</exception>
    internal static async Task<(int ExitCode, string Output, string Errors)> RunAsync(
        string program, string page, string profile, IEnumerable<string> options, TimeSpan patience, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, CreateNoWindow = true };
        string[] always = ["--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--disable-extensions", "--hide-scrollbars", "--user-data-dir=" + profile];
        foreach (var option in always.Concat(options))
            start.ArgumentList.Add(option);
        if (!OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess)
            start.ArgumentList.Add("--no-sandbox"); // root cannot have the sandbox, and the page is our own
        start.ArgumentList.Add(new Uri(page).AbsoluteUri);

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(patience);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellation.ThrowIfCancellationRequested();
            throw new TimeoutException($"The browser did not finish within {patience.TotalSeconds:0} seconds.");
        }
    }
}
