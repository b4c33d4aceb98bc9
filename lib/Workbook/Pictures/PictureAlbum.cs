using System.Text.Json.Nodes;

namespace Workbook.Pictures;

/// <summary>The pictures that a saved notebook already holds, found again by the figure they show.</summary>
/// <remarks>A figure that did not change keeps its picture to the byte, so that another machine's fonts never cause a
/// difference.</remarks>
internal sealed class PictureAlbum
{
    private readonly List<(JsonNode Figure, JsonNode Picture)> _pictures = [];

    /// <summary>Gathers every figure that has a picture.</summary>
    /// <param name="notebook">A parsed notebook, or null when there was none.</param>
    public static PictureAlbum Of(JsonNode? notebook)
    {
        var album = new PictureAlbum();
        foreach (var cell in (notebook as JsonObject)?["cells"] as JsonArray ?? [])
        {
            foreach (var output in (cell as JsonObject)?["outputs"] as JsonArray ?? [])
            {
                if ((output as JsonObject)?["data"] is JsonObject data
                    && data[Mime.Plotly] is { } figure && data[Mime.Png] is { } picture)
                {
                    album._pictures.Add((figure.DeepClone(), picture.DeepClone()));
                }
            }
        }

        return album;
    }

    /// <summary>The picture as it was stored (text, or an array of lines), or null. The order of keys makes no
    /// difference.</summary>
    public JsonNode? Find(JsonNode figure)
    {
        var parsed = JsonNode.Parse(figure.ToJsonString());
        return _pictures.Find(entry => JsonNode.DeepEquals(entry.Figure, parsed)).Picture?.DeepClone();
    }
}
