using PuppeteerSharp;
using Workbook.Running;

namespace Workbook.Pictures;

/// <summary>A browser that was started, with the folder that it may write. Dispose it to end it.</summary>
internal sealed class OpenBrowser : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;
    private readonly IBrowser _browser;

    private OpenBrowser(TemporaryFolder folder, IBrowser browser) => (_folder, _browser) = (folder, browser);

    /// <summary>How long it may take to start.</summary>
    private static TimeSpan Patience { get; } = TimeSpan.FromMinutes(1);

    /// <summary>A folder that it may read and write.</summary>
    public string Folder => _folder.Path;

    /// <summary>Starts a browser that is on this machine; null with the reason where there is none.</summary>
    public static async Task<(OpenBrowser? Browser, string? WhyNot)> StartAsync()
    {
        if (Chromium.Find() is not { } program)
            return (null, "no Chromium, Chrome or Edge was found (CHROME_PATH may name one)");
        var folder = Chromium.NewFolder(program);
        try
        {
            return (new OpenBrowser(folder, await Chromium.StartAsync(program, folder.Path).WaitAsync(Patience)), null);
        }
        catch (Exception fault) when (fault is PuppeteerException or TimeoutException or IOException
            or System.ComponentModel.Win32Exception)
        {
            folder.Dispose();
            return (null, fault.Message.ReplaceLineEndings(" "));
        }
    }

    /// <summary>A new page.</summary>
    /// <exception cref="PuppeteerException">The browser does not answer.</exception>
    public Task<IPage> NewPageAsync() => _browser.NewPageAsync();

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _browser.DisposeAsync();
        }
        catch (PuppeteerException)
        {
            // It has ended already.
        }
        _folder.Dispose();
    }
}
