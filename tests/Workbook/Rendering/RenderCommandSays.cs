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
    public void An_unknown_format_lists_the_formats()
    {
        var run = _folder.Run("render", "--to", "docs");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("--to docs: there is no such format. Did you mean docx? The formats are: docx, html",
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

    private IEnumerable<string?> Made(string folder) =>
        Directory.GetFiles(Path.Combine(_folder.Root, folder)).Select(Path.GetFileName).Order();
}
