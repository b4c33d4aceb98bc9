using System.Text.Json.Nodes;
using Workbook.Documents;

namespace Workbook.Pictures;

/// <summary>Turns the figures among a notebook's outputs into what every front-end shows: a picture.</summary>
internal static class FigureOutputs
{
    /// <summary>Gives every figure its picture, the old one if the figure did not change, and drops the HTML that
    /// stood in for it.</summary>
    /// <param name="outputs">nbformat outputs (<c>display_data</c>, <c>execute_result</c>, others are passed over);
    /// changed in place.</param>
    /// <param name="album">The pictures of the notebook as it was saved before.</param>
    /// <param name="maker">Draws what is new; null to leave it without a picture.</param>
    /// <param name="cancellation">Stops the browser.</param>
    /// <returns>One line when a figure stays without a picture, otherwise null.</returns>
    public static async Task<string?> AddPicturesAsync(
        IEnumerable<JsonObject> outputs, PictureAlbum album, PictureMaker? maker,
        CancellationToken cancellation = default)
    {
        var waiting = new List<(JsonObject Output, JsonNode Figure)>();
        foreach (var output in outputs)
        {
            if (output["data"] is not JsonObject data || data[Mime.Plotly] is not { } figure)
                continue;
            if (data[Mime.Png] is { } present)
                Put(output, figure, present.DeepClone());
            else if (album.Find(figure) is { } old)
                Put(output, figure, old);
            else
                waiting.Add((output, figure));
        }

        if (maker is null) return null;
        var sheet = await maker.DrawAsync([.. waiting.Select(entry => entry.Figure)], cancellation);
        foreach (var ((output, figure), picture) in waiting.Zip(sheet.Pictures))
        {
            if (picture is not null)
                Put(output, figure, JsonValue.Create(picture.Base64));
        }

        return sheet.Remark;
    }

    private static void Put(JsonObject output, JsonNode figure, JsonNode picture)
    {
        var data = (JsonObject)output["data"]!;
        var entries = data.Where(entry => entry.Key is not (Mime.Plotly or Mime.Png or Mime.Html))
            .ToDictionary(entry => entry.Key, entry => entry.Value);
        data.Clear();
        entries[Mime.Plotly] = figure;
        entries[Mime.Png] = picture;
        // Sorted as Jupyter sorts them.
        foreach (var (kind, content) in entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            data[kind] = content;

        var metadata = output["metadata"] as JsonObject;
        if (metadata is null)
            output["metadata"] = metadata = [];
        var about = new JsonObject { ["width"] = Figures.Width(figure), ["height"] = Figures.Height(figure) };
        if (figure["layout"]?["meta"] is JsonObject meta && meta["alternative"] is JsonValue alternative)
            about["alt"] = alternative.DeepClone();
        metadata[Mime.Png] = about;
    }
}
