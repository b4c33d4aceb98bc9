using ClusterStudies;
using Microsoft.DotNet.Interactive.Formatting;

namespace Tests.ClusterStudies.Auditing;

/// <summary>
/// A verdict links to its row in the notebook of the folder that shows the ledger, whatever its name.
/// </summary>
public sealed class LedgerLinks : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ledger-").FullName;
    private readonly string? _before = Environment.GetEnvironmentVariable("WORKBOOK_NOTEBOOKS");
    private readonly Verdict _verdict =
        new("cheese/exporters", "cheese", "1", "One dairy exports.", "one", VerdictWord.Reproduced, "1", "", "");

    public LedgerLinks() => Environment.SetEnvironmentVariable("WORKBOOK_NOTEBOOKS", _folder);

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("WORKBOOK_NOTEBOOKS", _before);
        Directory.Delete(_folder, recursive: true);
    }

    [PinnedFact]
    public void The_notebook_is_found_by_what_it_does()
    {
        Notebook("01-other.ipynb", "var claims = Claims.Load();");
        Notebook("08-ledger.ipynb", "var ledger = AuditLedger.FromNotebooks(claims);");

        Assert.All(Shown(), html => Assert.Contains("<a href=\"08-ledger.ipynb#claim-cheese-exporters\">", html));
    }

    [PinnedFact]
    public void Where_no_notebook_shows_the_ledger_there_is_no_link()
    {
        Notebook("01-other.ipynb", "var claims = Claims.Load();");

        Assert.All(Shown(), html => Assert.DoesNotContain("<a", html));
        Assert.All(Shown(), html => Assert.Contains("exporters", html));
    }

    private IEnumerable<string> Shown() =>
        [_verdict.ToDisplayString("text/html"), Verdicts.Of("Dairies", _verdict).ToDisplayString("text/html")];

    private void Notebook(string name, string code) =>
        File.WriteAllText(Path.Combine(_folder, name), $$"""{"cells":[{"cell_type":"code","source":["{{code}}"]}]}""");
}
