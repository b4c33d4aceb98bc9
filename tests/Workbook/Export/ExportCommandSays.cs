using System.Buffers.Binary;
using System.Text;
using System.Xml.Linq;
using Tests.Workbook.Pages;
using Tests.Workbook.Pictures;
using Tests.Workbook.Running;
using Workbook.Pages;

namespace Tests.Workbook.Export;

/// <summary><c>export</c>: the files of a paper's tables and figures, and the list of them.</summary>
public sealed class ExportCommandSays : IDisposable
{
    private const string Figure = "figure-1-1-figure-1-harbours-and-yards-by-coast";
    private readonly NotebookFolder _folder = new();

    public ExportCommandSays() => Save(SampleNotebooks.Second);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_a_browser_one_line_says_what_is_left_out_and_the_saved_picture_stands_in()
    {
        var run = WithoutBrowser("export", "--out", "made");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Exhibits: 1 table and 1 figure in made, listed in exhibits.csv and README.md", run.Said);
        Assert.Contains("Left out: SVG, PDF and PNG of 300 dpi of the figures: no Chromium, Chrome or Edge", run.Said);
        Assert.Equal([Figure + ".csv", Figure + ".png"],
            Made().Where(name => name.StartsWith(Figure, StringComparison.Ordinal)));
    }

    [ChromiumFact]
    public void A_figure_becomes_a_drawing_a_sheet_of_its_size_and_a_picture_of_300_dots_an_inch()
    {
        Assert.Equal(0, _folder.Run("export", "--out", "made").ExitCode);

        var svg = XDocument.Parse(Text(Figure + ".svg"));
        Assert.Equal(("svg", "800"), (svg.Root!.Name.LocalName, svg.Root.Attribute("width")!.Value));
        Assert.StartsWith("Two bars for each coast", svg.Root.Elements().Single(e => e.Name.LocalName == "desc").Value);
        Assert.DoesNotContain(svg.Descendants(), each => each.Name.LocalName is "script" or "b");
        var pdf = Encoding.Latin1.GetString(Bytes(Figure + ".pdf"));
        Assert.StartsWith("%PDF-", pdf);
        Assert.Contains("/MediaBox [0 0 600 360]", pdf); // 800 by 480 pixels of 1/96 inch, in points
        var png = Bytes(Figure + ".png");
        Assert.Equal(2500, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.Equal("pHYs", Encoding.ASCII.GetString(png, 37, 4));
        Assert.Equal(11811, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(41))); // 300 / 0.0254 a metre
    }

    [Fact]
    public void The_list_names_exhibit_notebook_cell_and_file()
    {
        WithoutBrowser("export", "01", "--out", "made");

        const string Table = "table-1-1-table-1-harbours-their-yards-and-their-trade-in";
        const string Caption = "\"Table 1. Harbours, their yards and their trade in the years of the study\"";
        Assert.Equal($"""
            exhibit,caption,notebook,cell,number,file
            Table 1.1,{Caption},01-harbours.ipynb,b3,1,{Table}.csv
            Table 1.1,{Caption},01-harbours.ipynb,b3,1,{Table}.docx
            Table 1.1,{Caption},01-harbours.ipynb,b3,1,{Table}.tex
            Figure 1.1,Figure 1. Harbours and yards by coast,01-harbours.ipynb,b5,1,{Figure}.csv
            Figure 1.1,Figure 1. Harbours and yards by coast,01-harbours.ipynb,b5,1,{Figure}.png

            """.ReplaceLineEndings("\r\n"), Text("exhibits.csv"));
        Assert.Contains($"| Table 1.1 | {Caption.Trim('"')} | 01-harbours.ipynb | b3 \\[1\\] | {
            Table}.csv, .docx, .tex |\n", Text("README.md"));
        Assert.All(Made().Where(name => name is not ("exhibits.csv" or "README.md")),
            name => Assert.Contains(name, Text("exhibits.csv")));
    }

    [Fact]
    public void Markup_in_a_caption_is_text_in_the_list()
    {
        var table = SampleNotebooks.Table with { Caption = "[a](javascript:alert(1)) | <script> *b*" };
        Save(SampleNotebooks.Notebook("01-harbours.ipynb",
            SampleNotebooks.Code("c", "t", SampleNotebooks.Output(Mime.Table, table.ToJson()))));

        _folder.Run("export", "--out", "made");

        Assert.Contains(@"| \[a\](javascript:alert(1)) \| \<script\> \*b\* |", Text("README.md"));
    }

    [Fact]
    public void A_notebook_that_is_not_there_is_wrong_usage()
    {
        var run = _folder.Run("export", "07");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("There is no notebook 07.", run.Said);
    }

    private void Save(RenderedNotebook notebook) =>
        File.WriteAllText(_folder.PathOf("01-harbours"), notebook.Content.ToJsonString());

    private CommandRun WithoutBrowser(params string[] arguments)
    {
        _folder.Variables["CHROME_PATH"] = "nowhere";
        return _folder.Run(arguments);
    }

    private IEnumerable<string> Made() => Directory.GetFiles(Path.Combine(_folder.Root, "made"))
        .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    private byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(_folder.Root, "made", name));

    private string Text(string name) => File.ReadAllText(Path.Combine(_folder.Root, "made", name));
}
