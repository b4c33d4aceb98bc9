using System.Text.Json.Nodes;
using Workbook.Changes;
using Workbook.Unchanged;

namespace Workbook.Pages;

/// <summary>What the pages of a folder were made of, so that the same are not made again. It lies with what runs note
/// down of notebooks, and can be deleted at any time.</summary>
internal sealed class PagesRecord
{
    private readonly string _path, _site;

    private PagesRecord(string path, string site) => (_path, _site) = (path, site);

    /// <summary>The record of a site.</summary>
    /// <param name="notebooks">The folder of the notebooks.</param>
    /// <param name="site">The folder of the pages.</param>
    public static PagesRecord Of(string notebooks, string site) => new(
        Path.Combine(Path.GetDirectoryName(notebooks) ?? notebooks, ".workbook",
            $"pages-{ContentHashes.Of(site)[..12]}.json"), site);

    /// <summary>A hash of everything that pages are made of, but for pictures in files; null where it cannot be
    /// told.</summary>
    public static string? Grounds(IReadOnlyList<RenderedNotebook> notebooks, ChangeReport changes)
    {
        if (Engine.Current.Result is not { } engine) return null;
        try
        {
            var each = notebooks.AsParallel().AsOrdered().Select(notebook =>
                $"{notebook.FileName}\t{notebook.Status}\t{notebook.Folder}\t{ContentHashes.Of(notebook.Reason ?? "")}"
                + $"\t{ContentHashes.Of(notebook.Content.ToJsonString())}");
            return ContentHashes.Of(string.Join('\n', [engine, ReferenceFile.Of(notebooks).Grounds(""),
                ContentHashes.Of(ChangesJson.Of(changes).ToJsonString()), .. each]));
        }
        catch (AggregateException)
        {
            // A notebook that holds what no JSON text can.
            return null;
        }
    }

    /// <summary>The pages that are there, if they were made of this, none of them was touched, and there is no
    /// other.</summary>
    public RenderedSite? Find(string? grounds)
    {
        if (grounds is null || SealedFile.Read(_path) is not { } note || (string?)note["grounds"] != grounds)
            return null;
        var pages = note["pages"]!.AsObject().ToDictionary(page => page.Key, page => (string?)page.Value);
        var there = Directory.Exists(_site) ? Directory.GetFiles(_site, "*.html").Select(Path.GetFileName) : [];
        return there.All(name => pages.ContainsKey(name!)) && File.Exists(Path.Combine(_site, SiteRenderer.BesideMark))
            && pages.AsParallel().All(page => ContentHashes.OfFile(Path.Combine(_site, page.Key)) == page.Value)
            ? new RenderedSite(Path.Combine(_site, IndexPage.Name),
                [.. pages.Keys.Select(name => Path.Combine(_site, name))],
                [.. note["remarks"]!.AsArray().Select(remark => (string)remark!)], ReadsFiles: false)
            : null;
    }

    /// <summary>Notes down of what the pages were made.</summary>
    /// <returns>The same pages.</returns>
    public RenderedSite Keep(string? grounds, RenderedSite made)
    {
        if (grounds is null || made.ReadsFiles) return made;
        SealedFile.Write(_path, new JsonObject
        {
            ["grounds"] = grounds,
            ["pages"] = new JsonObject(made.Pages.AsParallel().Select(page =>
                KeyValuePair.Create(Path.GetFileName(page), (JsonNode?)ContentHashes.OfFile(page))).ToList()),
            ["remarks"] = new JsonArray([.. made.Remarks.Select(remark => (JsonNode)remark)]),
        });
        return made;
    }
}
