using System.Text;
using Workbook.Notebooks;

namespace Workbook.Running;

/// <summary>
/// A temporary folder with the notebooks of a run that does not save in place, where cells find it in
/// <c>WORKBOOK_NOTEBOOKS</c>: what reads other notebooks reads those of this run.
/// </summary>
internal sealed class RunFolder : IDisposable
{
    private readonly TemporaryFolder _folder = TemporaryFolder.Create();

    /// <summary>Copies the notebooks, also those that do not run: a notebook may read what another one shows.</summary>
    /// <param name="notebooks">Absolute paths of the notebooks that run.</param>
    /// <param name="outFolder">The folder that gets the results: what an earlier run left there counts, and what it
    /// lacks has no results yet. Null for the notebooks as they are saved.</param>
    public RunFolder(IReadOnlyList<string> notebooks, string? outFolder)
    {
        try
        {
            foreach (var folder in notebooks.Select(path => System.IO.Path.GetDirectoryName(path)!).Distinct())
            {
                foreach (var file in Directory.EnumerateFiles(folder, "*.ipynb"))
                    Copy(file, outFolder);
            }
        }
        catch
        {
            _folder.Dispose();
            throw;
        }
    }

    public string Path => _folder.Path;

    public void Dispose() => _folder.Dispose();

    private void Copy(string file, string? outFolder)
    {
        var name = System.IO.Path.GetFileName(file);
        var copy = System.IO.Path.Combine(Path, name);
        if (outFolder is null) File.Copy(file, copy, overwrite: true);
        else if (System.IO.Path.Combine(outFolder, name) is var earlier && File.Exists(earlier))
            File.Copy(earlier, copy, overwrite: true);
        else WithoutResults(file, copy);
    }

    // What it shows in its own place belongs to another run.
    private static void WithoutResults(string file, string copy)
    {
        try
        {
            var notebook = NotebookFile.Read(file);
            foreach (var cell in notebook.CodeCells) cell.SetOutputs(null, []);
            File.WriteAllText(copy, notebook.ToText(), new UTF8Encoding(false));
        }
        catch (MalformedNotebookException)
        {
            File.Copy(file, copy, overwrite: true); // told of where it is run or read
        }
    }
}
