using System.IO.Compression;
using Tests.Workbook.Pages;
using Tests.Workbook.Pictures;
using Tests.Workbook.Running;

namespace Tests.Workbook.Rendering;

/// <summary><c>render</c>: what is made of saved notebooks, and what is said.</summary>
public sealed class RenderCommandSays : IDisposable
{
    private readonly NotebookFolder _folder = new NotebookFolder().Add("01", "1 + 1").Add("02", "2 + 2");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Documents_of_all_or_of_the_chosen_and_nothing_is_run()
    {
        var before = _folder.TextOf("01");

        Assert.Equal(0, _folder.Run("render", "--to", "docx", "--out", "all").ExitCode);
        var chosen = _folder.Run("render", "02", "--to", "html,docx", "--out", "one");

        Assert.Equal(["01.docx", "02.docx", "workbook.docx"], Made("all"));
        Assert.Equal(0, chosen.ExitCode);
        Assert.Contains("Word: 1 document in one", chosen.Said);
        Assert.Contains("02.docx", Made("one"));
        Assert.Contains("02.html", Made("one"));
        Assert.DoesNotContain("01.html", Made("one"));
        Assert.Equal(before, _folder.TextOf("01"));
    }

    [Fact]
    public void A_notebook_called_workbook_keeps_its_own_document()
    {
        _folder.Add("workbook", "3 + 3");

        Assert.Contains("and all-notebooks.docx, which holds them all,",
            _folder.Run("render", "--to", "docx", "--out", "made").Said);
        Assert.Equal(["01.docx", "02.docx", "all-notebooks.docx", "workbook.docx"], Made("made"));
    }

    [Fact]
    public void What_is_made_is_packed_for_mail_and_nothing_else()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Root, "made"));
        File.WriteAllText(Path.Combine(_folder.Root, "made", "private.html"), "mine");

        var run = _folder.Run("render", "--to", "html,docx", "--zip", "--out", "made");
        var first = File.ReadAllBytes(Path.Combine(_folder.Root, "made", "workbook.zip"));
        _folder.Run("render", "--to", "html,docx", "--zip", "--out", "made");

        Assert.Contains("unpack it, then open workbook/index.html", run.Said);
        using var zip = new ZipArchive(new MemoryStream(first));
        Assert.Equal(["01.docx", "01.html", "02.docx", "02.html", "index.html", "site.js", "workbook.docx"],
            zip.Entries.Select(entry => entry.FullName["workbook/".Length..]).Order(StringComparer.Ordinal));
        using var page = new StreamReader(zip.GetEntry("workbook/01.html")!.Open());
        Assert.Equal(File.ReadAllText(Path.Combine(_folder.Root, "made", "01.html")), page.ReadToEnd());
        Assert.Equal(first, File.ReadAllBytes(Path.Combine(_folder.Root, "made", "workbook.zip")));
    }

    [Fact]
    public void Markdown_lies_beside_the_folder_of_its_pictures_in_the_package_too()
    {
        File.WriteAllText(_folder.PathOf("01-harbours"), SampleNotebooks.Second.Content.ToJsonString());

        var run = _folder.Run("render", "01-harbours", "--to", "md", "--zip", "--out", "made");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Markdown: 1 file in made, pictures in folders beside it", run.Said);
        using var zip = ZipFile.OpenRead(Path.Combine(_folder.Root, "made", "workbook.zip"));
        Assert.Equal(["workbook/01-harbours.md",
            "workbook/01-harbours-figures/figure-1-1-figure-1-harbours-and-yards-by-coast.png"],
            zip.Entries.Select(entry => entry.FullName));
        Assert.True(File.Exists(Path.Combine(_folder.Root, "made", zip.Entries[1].FullName["workbook/".Length..])));
    }

    [Fact]
    public void An_unknown_format_lists_the_formats()
    {
        var run = _folder.Run("render", "--to", "docs");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("--to docs: there is no such format. Did you mean docx? The formats are: docx, html, md, pdf",
            run.Said);
    }

    [Fact]
    public void A_notebook_that_cannot_be_read_is_named_and_the_others_are_made()
    {
        File.WriteAllText(_folder.PathOf("01"), "{");

        var run = _folder.Run("render", "--to", "docx", "--out", "made");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("01.ipynb is left out, since it cannot be read: ", run.Said);
        Assert.Equal(["02.docx"], Made("made"));
    }

    [Fact]
    public void Without_a_browser_one_line_says_that_there_is_no_pdf_and_the_others_are_made()
    {
        _folder.Variables["CHROME_PATH"] = "nowhere";

        var run = _folder.Run("render", "--to", "pdf,html", "--zip", "--out", "made");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Left out: PDF: no Chromium, Chrome or Edge was found (CHROME_PATH may name one).\n", run.Said);
        Assert.Equal(["01.html", "02.html", "index.html", "site.js", "workbook.zip"], Made("made"));
    }

    [Fact]
    public void All_pages_in_one_file_stay_where_pages_are_made_beside_them()
    {
        var run = _folder.Run("render", "--single-file", "--out", "made");
        _folder.Run("render", "--out", "made");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"One file: made.workbook.html, \d+\.\d MB", run.Said);
        Assert.Equal(["01.html", "02.html", "index.html", "site.js", "workbook.html"], Made("made"));
        Assert.Contains("--single-file: it is about pages; with --to docx there are none.",
            _folder.Run("render", "--single-file", "--to", "docx").Said);
    }

    [ChromiumFact]
    public void Pdf_of_each_and_of_all()
    {
        var run = _folder.Run("render", "--to", "pdf", "--out", "made");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("PDF: 2 documents and workbook.pdf, which holds them all, in made", run.Said);
        Assert.Equal(["01.pdf", "02.pdf", "workbook.pdf"], Made("made"));
    }

    private IEnumerable<string?> Made(string folder) =>
        Directory.GetFiles(Path.Combine(_folder.Root, folder)).Select(Path.GetFileName).Order();
}
