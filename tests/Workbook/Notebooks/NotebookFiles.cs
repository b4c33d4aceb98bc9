using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using Workbook.Notebooks;

namespace Tests.Workbook.Notebooks;

public class NotebookFiles
{
    private static string Golden([CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "written-by-jupyter.ipynb"));

    private static NotebookFile Read(string text)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text, new UTF8Encoding(false));
            return NotebookFile.Read(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_notebook_written_by_Jupyter_is_written_back_to_the_byte() =>
        Assert.Equal(Golden(), Read(Golden()).ToText());

    [Fact]
    public void Windows_line_ends_stay() =>
        Assert.Equal(Golden().Replace("\n", "\r\n"), Read(Golden().Replace("\n", "\r\n")).ToText());

    [Fact]
    public void A_missing_last_line_end_stays_missing() =>
        Assert.Equal(Golden().TrimEnd('\n'), Read(Golden().TrimEnd('\n')).ToText());

    [Fact]
    public void A_byte_order_mark_stays() => Assert.Equal('\uFEFF' + Golden(), Read('\uFEFF' + Golden()).ToText());

    [Theory]
    [InlineData("  ")]
    [InlineData("\t")]
    public void Another_indentation_stays(string indent)
    {
        var text = string.Join('\n',
            Golden().Split('\n')
                .Select(line => string.Concat(Enumerable.Repeat(indent, line.Length - line.TrimStart(' ').Length))
                    + line.TrimStart(' ')));
        Assert.Equal(text, Read(text).ToText());
    }

    [Fact]
    public void A_notebook_on_one_line_stays_on_one_line()
    {
        const string text = """{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}""";
        Assert.Equal(text, Read(text).ToText());
    }

    [Fact]
    public void New_text_is_escaped_where_the_file_escapes_and_not_where_it_does_not()
    {
        var plain = Read(Golden());
        plain.Json["metadata"]!["new"] = "å\u0001\"";
        Assert.Contains("\"new\": \"å\\u0001\\\"\"", plain.ToText());

        var escaped =
            Read("{\n \"cells\": [],\n \"metadata\": {\n  \"title\": \"M\\u00f8re\"\n },\n \"nbformat\": 4,\n"
                + " \"nbformat_minor\": 5\n}\n");
        escaped.Json["metadata"]!["new"] = "😀";
        Assert.Contains("\"new\": \"\\ud83d\\ude00\"", escaped.ToText());
        Assert.Contains("M\\u00f8re", escaped.ToText());
    }

    [Fact]
    public void Ids_made_for_cells_are_the_same_every_time_and_never_twice()
    {
        var cell =
            new Cell(new JsonObject { ["cell_type"] = "code", ["metadata"] = new JsonObject(), ["source"] = "1" });
        var again = new Cell((JsonObject)cell.Json.DeepClone());
        var other = new Cell((JsonObject)cell.Json.DeepClone());
        cell.EnsureId(1, new HashSet<string>());
        again.EnsureId(1, new HashSet<string>());
        other.EnsureId(1, new HashSet<string> { cell.Json["id"]!.GetValue<string>() });
        Assert.Equal(cell.Json["id"]!.GetValue<string>(), again.Json["id"]!.GetValue<string>());
        Assert.NotEqual(cell.Json["id"]!.GetValue<string>(), other.Json["id"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("[1]", "a notebook is a JSON object")]
    [InlineData("{\"cells\": []}", "does not say its format")]
    [InlineData("{\"nbformat\": 3, \"cells\": []}", "notebook format 3, and format 4 is needed")]
    [InlineData("{\"nbformat\": 4}", "no list of \"cells\"")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{}]}", "the cell at position 1 does not say its \"cell_type\"")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"code\"}]}",
        "the cell at position 1 has no \"source\"")]
    [InlineData("{\"nbformat\": 4,\n \"cells\": [,]}", "line 2, column")]
    [InlineData("{\"nbformat\": 4, \"nbformat\": 4, \"cells\": []}", "the same key twice")]
    [InlineData("{\"nbformat\": 4, \"cells\": [], \"metadata\": {\"a\\ud800\": 1}}",
        "$.metadata holds text that is not Unicode")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"code\", \"source\": [1]}]}", "position 1 is not text")]
    [InlineData("", "the file is empty")]
    [InlineData(" \n", "the file is empty")]
    public void What_is_no_notebook_is_named_as_such(string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<MalformedNotebookException>(() => Read(text)).Message);

    [Fact]
    public void A_file_in_another_encoding_than_UTF_8_is_named_as_such()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "{\"nbformat\": 4, \"cells\": [], \"metadata\": {\"title\": \"Møre\"}}",
                Encoding.Latin1);
            Assert.Contains("save the file as UTF-8",
                Assert.Throws<MalformedNotebookException>(() => NotebookFile.Read(path)).Message);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Ids_that_are_not_unique_are_named_and_only_completing_the_notebook_mends_them()
    {
        var text = """
            {"cells": [{"cell_type": "code", "id": "c2", "metadata": {}, "source": "1"},
            {"cell_type": "code", "id": "c2", "metadata": {}, "source": "2"},
            {"cell_type": "code", "metadata": {}, "source": "3"}],
            "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
            """;
        var file = Read(text);
        Assert.Equal(["2 cells have the id c2; saving the notebook gives the later ones new ids"], file.Remarks);
        Assert.Equal(["c2", "c2", ""], file.Cells.Select(cell => cell.Id));
        file.Complete();
        Assert.Equal("c2", file.Cells.First().Id);
        Assert.Equal(3, file.Cells.Select(cell => cell.Id).Where(id => id.Length > 0).Distinct().Count());
    }

    [Fact]
    public void Lines_without_ends_are_named_since_they_read_as_one()
    {
        var file = Read("""
            {"cells": [{"cell_type": "code", "metadata": {}, "source":
                ["// firms with sales abroad", "var abroad = 15;"]}],
            "metadata": {}, "nbformat": 4, "nbformat_minor": 4}
            """);
        Assert.Equal(["the lines of the cell at position 1 have no line ends, so they are read as one line"],
            file.Remarks);
    }

    [Theory]
    [InlineData("my-own-name", true)]
    [InlineData("python3", false)]
    public void The_language_of_a_kernel_counts_more_than_its_name(string name, bool isCSharp) =>
        Assert.Equal(isCSharp, CellLanguage.IsCSharp(CellLanguage.OfNotebook(new JsonObject
        {
            ["metadata"] = new JsonObject
            {
                ["kernelspec"] = new JsonObject { ["name"] = name, ["language"] = isCSharp ? "C#" : "python" },
            },
        })));
}
