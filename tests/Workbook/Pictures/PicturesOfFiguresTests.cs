using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Tests.Workbook.Pages;
using Workbook.Pictures;

namespace Tests.Workbook.Pictures;

public sealed class PicturesOfFiguresTests
{
    private static readonly PictureMaker NoBrowser = new("no-such-browser", "no-such-script.js");

    private static JsonObject Output(string figure, string? png = null)
    {
        var output = JsonNode.Parse($$$"""
            {"output_type":"display_data","metadata":{},"data":{"application/vnd.plotly.v1+json":{{{figure}}},
                "text/html":"<p>stand-in</p>","text/plain":"words"}}
            """)!.AsObject();
        if (png is not null)
            output["data"]!["image/png"] = png;
        return output;
    }

    private static JsonNode Saved(string figure, string png) =>
        new JsonObject
        {
            ["cells"] = new JsonArray(new JsonObject { ["outputs"] = new JsonArray(Output(figure, png)) }),
        };

    [ChromiumFact]
    public async Task A_figure_becomes_a_picture_of_twice_its_size()
    {
        var sheet = await new PictureMaker()
            .DrawAsync([JsonNode.Parse(SampleNotebooks.FigureJson)!, JsonNode.Parse("""{"data":[{"y":[1,2]}]}""")!]);
        Assert.Null(sheet.Remark);
        Assert.Equal([(800, 480), (800, 500)], sheet.Pictures.Select(picture => (picture!.Width, picture.Height)));
        var png = Convert.FromBase64String(sheet.Pictures[0]!.Base64);
        Assert.Equal((1600u, 960u),
            (BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(16)),
                BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(20))));
    }

    [ChromiumFact]
    public async Task A_figure_that_cannot_be_drawn_is_named_and_the_others_are_drawn()
    {
        var sheet = await new PictureMaker().DrawAsync([
            JsonNode.Parse("""{"data":5,"layout":{"width":{}}}""")!,
            JsonNode.Parse("""{"data":[{"y":[1,2]}]}""")!,
        ]);
        Assert.Null(sheet.Pictures[0]);
        Assert.NotNull(sheet.Pictures[1]);
        Assert.StartsWith("1 of 2 figures could not be drawn: figure 1:", sheet.Remark);
    }

    [ChromiumFact]
    public async Task The_same_figure_gives_the_same_bytes()
    {
        var figure = JsonNode.Parse(SampleNotebooks.FigureJson)!;
        var first = await new PictureMaker().DrawAsync([figure]);
        var second = await new PictureMaker().DrawAsync([figure]);
        Assert.Equal(first.Pictures[0], second.Pictures[0]);
    }

    [Fact]
    public async Task Without_a_browser_a_figure_keeps_its_stand_in_and_the_run_says_so()
    {
        var output = Output("""{"data":[]}""");
        var remark = await FigureOutputs.AddPicturesAsync([output], PictureAlbum.Of(null), NoBrowser);
        Assert.StartsWith("No pictures of figures:", remark);
        Assert.Equal(["application/vnd.plotly.v1+json", "text/html", "text/plain"],
            output["data"]!.AsObject().Select(entry => entry.Key));
    }

    [Fact]
    public async Task A_figure_that_did_not_change_keeps_its_old_picture_whatever_the_order_of_its_keys()
    {
        var output = Output("""
            {"layout":{"meta":{"alternative":"seven"},"width":640,"height":400},
                "data":[{"y":[1.0,2],"type":"bar"}]}
            """);
        var album = PictureAlbum.Of(Saved("""
            {"data":[{"type":"bar","y":[1,2]}],
                "layout":{"width":640,"height":400,"meta":{"alternative":"seven"}}}
            """, "b2xk\n"));
        Assert.Null(await FigureOutputs.AddPicturesAsync([output], album, NoBrowser));
        Assert.Equal("b2xk\n", output["data"]!["image/png"]!.GetValue<string>());
        Assert.Equal(["application/vnd.plotly.v1+json", "image/png", "text/plain"],
            output["data"]!.AsObject().Select(entry => entry.Key));
        Assert.Equal("""{"image/png":{"width":640,"height":400,"alt":"seven"}}""", output["metadata"]!.ToJsonString());
    }

    [Fact]
    public async Task A_figure_that_changed_does_not_keep_its_old_picture()
    {
        var output = Output("""{"data":[{"y":[1,3]}]}""");
        Assert.NotNull(
            await FigureOutputs.AddPicturesAsync([output], PictureAlbum.Of(Saved("""{"data":[{"y":[1,2]}]}""", "b2xk")),
                NoBrowser));
        Assert.False(output["data"]!.AsObject().ContainsKey("image/png"));
    }

    [Fact]
    public async Task Other_outputs_are_left_as_they_are()
    {
        var output = JsonNode.Parse("""{"output_type":"stream","name":"stdout","text":"hello"}""")!.AsObject();
        var before = output.ToJsonString();
        Assert.Null(await FigureOutputs.AddPicturesAsync([output], PictureAlbum.Of(null), NoBrowser));
        Assert.Equal(before, output.ToJsonString());
    }

    [Fact]
    public void CHROME_PATH_is_the_only_place_looked_at_when_it_is_set()
    {
        Assert.Null(Chromium.Find("no-such-browser", [Environment.ProcessPath!]));
        Assert.Equal(Environment.ProcessPath, Chromium.Find(null, ["no-such-browser", Environment.ProcessPath!]));
    }

    [ChromiumFact]
    public void The_integrity_hash_is_that_of_the_file_that_npm_delivered()
    {
        var hash = SHA384.HashData(File.ReadAllBytes(PlotlyBundle.DefaultPath));
        Assert.Equal(PlotlyBundle.Integrity, "sha384-" + Convert.ToBase64String(hash));
        Assert.Contains($"plotly.js (cartesian - minified) v{PlotlyBundle.Version}",
            File.ReadLines(PlotlyBundle.DefaultPath).Skip(1).First());
    }
}
