using Workbook.Pictures;

namespace Workbook.Pages;

/// <summary>What draws figures and diagrams, as pages carry it.</summary>
/// <param name="Plotly">plotly.js; null where the build could not fetch it.</param>
/// <param name="Mermaid">Mermaid; null likewise.</param>
internal sealed record DrawingScripts(PageScript? Plotly, PageScript? Mermaid)
{
    /// <summary>Packs them.</summary>
    /// <param name="plotly">The file of plotly.js; the one beside the command when left out.</param>
    public static DrawingScripts Packed(string? plotly = null) => new(
        PageScript.Packed("plotly-js", plotly ?? PlotlyBundle.DefaultPath),
        PageScript.Packed("mermaid-js", MermaidBundle.DefaultPath));

    /// <summary>Those that pages need.</summary>
    public IReadOnlyList<PageScript> For(params IReadOnlyList<NotebookPage> pages) =>
    [
        .. pages.Any(page => page.HasFigures) ? [Plotly ?? PageScript.PlotlyFromNetwork] : Array.Empty<PageScript>(),
        .. pages.Any(page => page.HasDiagrams) && Mermaid is not null ? [Mermaid] : Array.Empty<PageScript>(),
    ];

    /// <summary>A line for the user where figures would not be drawn without a network.</summary>
    public IEnumerable<string> Remarks(IEnumerable<NotebookPage> pages)
    {
        if (Plotly is null && pages.Any(page => page.HasFigures))
        {
            yield return "Figures on the rendered pages need the network: plotly.js is not beside the command (build "
                + "again where npm is installed).";
        }
    }
}
