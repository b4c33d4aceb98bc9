using PuppeteerSharp;
using Workbook.Running;

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
        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        var folders = path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in Names)
        {
            foreach (var folder in folders)
                yield return Path.Combine(folder, name + suffix);
        }

        foreach (var application in new[] { "Google Chrome", "Chromium", "Microsoft Edge" })
            yield return $"/Applications/{application}.app/Contents/MacOS/{application}";

        foreach (var folder in new[] { "ProgramFiles", "ProgramFiles(x86)", "LocalAppData" })
        {
            if (Environment.GetEnvironmentVariable(folder) is { Length: > 0 } root)
            {
                foreach (var program in new[] { @"Google\Chrome|chrome.exe", "Chromium|chrome.exe",
                    @"Microsoft\Edge|msedge.exe" })
                {
                    yield return Path.Combine(root, program.Replace("|", @"\Application\", StringComparison.Ordinal));
                }
            }
        }
    }

    /// <summary>A new folder that the browser may read and write.</summary>
    internal static TemporaryFolder NewFolder(string program)
    {
        // A browser from a snap sees neither the system's temporary folder nor hidden ones, only its own.
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var parent = program.StartsWith("/snap/", StringComparison.Ordinal)
            ? Path.Combine(home, "snap", "chromium", "common") : null;
        return TemporaryFolder.Create(parent);
    }

    /// <summary>Starts a browser. Dispose it to end it.</summary>
    /// <param name="program">The browser's program.</param>
    /// <param name="profile">A folder of its own that it may write.</param>
    /// <exception cref="PuppeteerException">It does not start.</exception>
    internal static Task<IBrowser> StartAsync(string program, string profile) => Puppeteer.LaunchAsync(new LaunchOptions
    {
        ExecutablePath = program,
        UserDataDir = profile,
        // What it keeps beside its profile is removed with it.
        Env = { ["TMPDIR"] = profile },
        // A pipe closes with this process, however it ends, and the browser ends with the pipe.
        Pipe = true,
        Args =
        [
            "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--hide-scrollbars",
            "--force-device-scale-factor=1", "--force-color-profile=srgb",
            // root cannot have the sandbox, and the pages are our own
            .. !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess
                ? ["--no-sandbox"] : Array.Empty<string>(),
        ],
    });
}
