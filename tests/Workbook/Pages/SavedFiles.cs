using PuppeteerSharp;

namespace Tests.Workbook.Pages;

/// <summary>What a page offers to save, caught before the browser takes it.</summary>
internal static class SavedFiles
{
    /// <summary>Begins to catch.</summary>
    public static Task WatchAsync(IPage page) => page.EvaluateExpressionAsync("""
        document.addEventListener('click', each => {
          if (!each.target.download) return;
          window.saved = [each.target.download, each.target.href];
          each.preventDefault();
        }, true);
        // What a page saves it keeps for a while; the policy lets nothing be fetched, not even that.
        const made = {}, make = URL.createObjectURL;
        URL.createObjectURL = blob => { const url = make(blob); made[url] = blob; return url; };
        window.fetch_ = url => made[url].text();
        """);

    /// <summary>Presses a button and gives the file's name and address.</summary>
    public static async Task<(string Name, string Address)> ByAsync(IPage page, string button)
    {
        await page.EvaluateExpressionAsync("window.saved = null");
        await page.EvaluateFunctionAsync("name => document.querySelector(`[aria-label='${name}']`).click()", button);
        var saved = await (await page.WaitForFunctionAsync("() => window.saved")).JsonValueAsync<string[]>();
        return (saved[0], saved[1]);
    }

    /// <summary>The text of a file.</summary>
    public static Task<string> TextAsync(IPage page, string address) =>
        page.EvaluateExpressionAsync<string>($"fetch_('{address}')");
}
