using System.Text.Json.Nodes;

namespace Workbook.Running;

/// <summary>Gives figures a picture before their notebook is saved.</summary>
internal interface IPictureMaker
{
    /// <summary>Puts <c>image/png</c> into the bundles of figures, and takes <c>text/html</c> out of those that have
    /// it.</summary>
    /// <param name="outputs">The outputs of the run whose bundle holds plotly JSON; changed in place.</param>
    /// <param name="oldNotebook">The notebook as it was saved before, whose pictures are used again where the figure
    /// is the same.</param>
    /// <param name="draws">Whether new ones are made where there is no old one.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>A remark for the reader of the run, or null.</returns>
    Task<string?> AddPicturesAsync(IReadOnlyList<JsonObject> outputs, JsonObject oldNotebook, bool draws,
        CancellationToken cancellation);
}
