using System.Text;

namespace ClusterStudies;

/// <content>What the command asks of projects and codebooks of coding tools.</content>
internal sealed partial class DataDesk
{
    private const int MostListed = 20;

    public IReadOnlyList<string> Import(string? dataFolder, ImportOrder order)
    {
        var data = StudyWithCodes(dataFolder, order.Study);
        var projects = order.Files.Select(file => (File: Path.GetFileName(file),
            Project: Opened(file, () => QdaProject.Read(file, order.WithText)))).ToList();
        var import = CodingImport.Of(projects, data, order.Table, order.Coder);
        var (table, codings) = (data.Resources.First(resource => resource.Name == order.Table), "codings.csv");
        IReadOnlyList<(string Name, string Text)> files =
            [(Path.GetFileName(table.Path), import.ToCsv()), (codings, import.CodingsToCsv())];
        Write(order.OutFolder, files, order.Replaces);
        return [.. Said(order, projects, import, data, files)];
    }

    public IReadOnlyList<string> Codebook(string? dataFolder, string? study, string file, bool writes)
    {
        var scheme = CodingScheme.Of(StudyWithCodes(dataFolder, study));
        var counted = Counted(scheme.Codes.Count, "code", "codes");
        if (writes)
        {
            FileReplacement.Write(file, Encoding.UTF8.GetBytes(QdaCodebook.Write(scheme)));
            return [$"{file}: {counted} of {scheme.Study}, to be imported into ATLAS.ti, NVivo or MAXQDA as REFI-QDA "
                + "codebook."];
        }

        var differences = scheme.Differences(Opened(file, () => QdaCodebook.Read(file)));
        return differences.Count == 0
            ? [$"{Path.GetFileName(file)} says what the scheme of {scheme.Study} says: {counted}."]
            : throw new InvalidDataException($"{Path.GetFileName(file)} differs from the scheme of {scheme.Study}:\n  "
                + string.Join("\n  ", differences));
    }

    private static IEnumerable<string> Said(ImportOrder order, List<(string File, QdaProject Project)> projects,
        CodingImport import, DataPackage data, IReadOnlyList<(string Name, string Text)> files)
    {
        foreach (var (file, project) in projects)
        {
            yield return $"{file}: {Counted(project.Passages.Count, "coded passage", "coded passages")}, "
                + $"{Counted(project.Codes.Count, "code", "codes")}, by {string.Join(", ", project.Coders)}"
                + (project.Origin.Length > 0 ? $"; written by {project.Origin}." : ".");
            foreach (var remark in project.Remarks.Take(MostListed)) yield return $"  read all the same: {remark}";
        }

        var counts = import.Counts;
        if (counts.Coders.Count > 1)
        {
            yield return $"Where several coded a passage, the codes of {counts.Main} stand in the table (--coder NAME "
                + $"chooses another); {Counted(counts.OfOthers, "passage", "passages")} that only others coded stand "
                + "with theirs. All codings are in codings.csv.";
        }

        if (import.Unmapped.Count > 0)
        {
            yield return $"{Counted(import.Unmapped.Count, "code is", "codes are")} not in {data.Study}/code_map.csv, "
                + "so that nothing is filled in for these:";
            foreach (var code in import.Unmapped.Take(MostListed))
            {
                yield return $"  {code.Code} ({Counted(code.Uses, "passage", "passages")})"
                    + (code.Suggestion.Length > 0 ? $": perhaps {code.Suggestion}" : "");
            }

            if (import.Unmapped.Count > MostListed) yield return $"  and {import.Unmapped.Count - MostListed} more";
        }

        if (!order.WithText) yield return "What is said in the passages was left out; --with-text keeps it.";
        yield return $"Written to {order.OutFolder}: {Counted(import.Rows.Count, "row", "rows")} in {files[0].Name}, "
            + $"{Counted(import.Codings.Count, "row", "rows")} in {files[1].Name}. Look at them, put them into the "
            + $"data folder of {data.Study}, and run check.";
    }

    private static DataPackage StudyWithCodes(string? dataFolder, string? study)
    {
        if (study is not null) return DataPackage.Open(study, dataFolder);
        var all = DataPackage.OpenAll(dataFolder).Where(package =>
            !package.IsInvented && package.Resources.Any(resource => resource.Name == CodeMap.Resource)).ToList();
        return all.Count switch
        {
            1 => all[0],
            0 => throw new InvalidDataException(
                "No study has a code map (code_map.csv), so that nothing says what codes mean."),
            _ => throw new InvalidDataException("Several studies have a code map: name one, "
                + string.Join(" or ", all.Select(package => $"--study {package.Study}")) + "."),
        };
    }

    private static T Opened<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"{file} cannot be read: {e.Message}");
        }
    }

    private static void Write(string folder, IReadOnlyList<(string Name, string Text)> files, bool replaces)
    {
        var there = files.Select(file => Path.Combine(folder, file.Name)).Where(Reading.FileExists).ToList();
        if (there.Count > 0 && !replaces)
        {
            throw new InvalidDataException($"{string.Join(" and ", there)} {(there.Count == 1 ? "is" : "are")} there "
                + "already, and nothing was written: choose another folder with --out, or replace with --force.");
        }

        Directory.CreateDirectory(folder);
        foreach (var (name, text) in files)
            FileReplacement.Write(Path.Combine(folder, name), Encoding.UTF8.GetBytes(text));
    }
}
