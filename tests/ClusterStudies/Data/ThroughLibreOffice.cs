using System.Diagnostics;
using ClusterStudies;

namespace Tests.ClusterStudies.Data;

/// <summary>Both studies' files, opened by LibreOffice and saved again, say the same.</summary>
public sealed class ThroughLibreOffice : IDisposable
{
    // The lists of the audit hold texts such as 1:30 and 36%, of which spreadsheets make times and 36.00%.
    private static readonly string[] Lists = ["claims", "coverage"];

    // Commas, quotation marks and UTF-8 in; semicolons, quotation marks and UTF-8 out.
    private const string Opened = "CSV:44,34,76,1", Semicolons = "csv:Text - txt - csv (StarCalc):59,34,76,1";

    private readonly CopiedPackage _copy = new();
    private readonly string _work = Directory.CreateTempSubdirectory("workbook-").FullName;
    private readonly List<DataResource> _files =
        [.. DataPackage.OpenAll(having: "claims").SelectMany(package => package.Tables)
            .Where(table => table.IsPresent && !Lists.Contains(table.Resource.Name)).Select(table => table.Resource)];

    public void Dispose()
    {
        _copy.Dispose();
        Directory.Delete(_work, recursive: true);
    }

    [LibreOfficeFact]
    public void As_text_with_semicolons()
    {
        Save(Semicolons, "csv", _files);

        Assert.Contains(';', File.ReadAllText(Path.Combine(_copy.Folder, "photonics/companies.csv")));
        Assert.Empty(DataPackage.OpenAll(_copy.Folder, "claims").SelectMany(package => package.ChangedResources));
    }

    [LibreOfficeFact]
    public void Claims_that_something_is_so_as_text_with_semicolons()
    {
        Save(Semicolons, "csv",
            [.. DataPackage.OpenAll(having: "claims").Select(package => package.Tables.Single(
                table => table.Resource.Name == "claims").Resource)]);

        static IEnumerable<string> True(Claims claims) =>
            claims.All.Where(claim => claim.Published == "true").Select(claim => claim.Id);
        Assert.NotEmpty(True(Claims.Load()));
        Assert.Equal(True(Claims.Load()), True(Claims.Load(_copy.Folder)));
    }

    [LibreOfficeFact]
    public void As_Excel_workbooks()
    {
        Save("xlsx", "xlsx", _files);

        var opened = DataPackage.OpenAll(_copy.Folder, "claims");

        Assert.Empty(opened.SelectMany(package => package.ChangedResources));
        Assert.Equal(_files.Count, opened.SelectMany(package => package.Tables).Count(table =>
            table.Resource.Path.EndsWith(".xlsx", StringComparison.Ordinal)));
    }

    // All files in one start of the program, which takes seconds.
    private void Save(string format, string extension, List<DataResource> files)
    {
        foreach (var file in files)
            File.Copy(Path.Combine(DataFolder.Find(), file.Path), Path.Combine(_work, file.Path.Replace('/', '+')));
        var saved = Path.Combine(_work, "saved");
        var start = new ProcessStartInfo(LibreOfficeFactAttribute.Program!,
        [
            $"-env:UserInstallation={new Uri(Path.Combine(_work, "profile"))}", "--headless", $"--infilter={Opened}",
            "--convert-to", format, "--outdir", saved, .. Directory.GetFiles(_work, "*.csv"),
        ])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var soffice = Process.Start(start)!;
        soffice.StandardError.ReadToEndAsync();
        var said = soffice.StandardOutput.ReadToEnd();
        soffice.WaitForExit();
        foreach (var file in files)
        {
            var result = Path.Combine(saved, Path.ChangeExtension(file.Path.Replace('/', '+'), extension));
            Assert.True(File.Exists(result), $"{file.Path} was not saved: {said}");
            File.Delete(Path.Combine(_copy.Folder, file.Path));
            _copy.Write(Path.ChangeExtension(file.Path, extension), File.ReadAllBytes(result));
        }
    }
}
