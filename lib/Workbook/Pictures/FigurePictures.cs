using System.Text.Json.Nodes;
using Workbook.Running;

namespace Workbook.Pictures;

/// <summary>Gives the figures of a run their pictures: the saved one where the figure is the same, else a new
/// one.</summary>
internal sealed class FigurePictures : IPictureMaker, IAsyncDisposable
{
    private readonly PictureMaker _maker = new();

    public Task<string?> AddPicturesAsync(
        IReadOnlyList<JsonObject> outputs, JsonObject oldNotebook, bool draws, CancellationToken cancellation) =>
        FigureOutputs.AddPicturesAsync(outputs, PictureAlbum.Of(oldNotebook), draws ? _maker : null, cancellation);

    public ValueTask DisposeAsync() => _maker.DisposeAsync();
}
