using Workbook.Pictures;

namespace Tests.Workbook.Pictures;

/// <summary>
/// A test that needs a browser of the Chromium family and plotly.js beside the command; skipped with the reason
/// without them.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Chromium.Find() is null)
            Skip = SkipReason.Note("No Chromium, Chrome or Edge on this machine.");
        else if (!File.Exists(PlotlyBundle.DefaultPath))
            Skip = SkipReason.Note("plotly.js was not fetched: no npm, or no network, when this was built.");
    }
}
