namespace ClusterStudies;

/// <summary>Finds the described columns in a file's header, in whatever order they stand.</summary>
internal static class HeaderMatch
{
    /// <summary>
    /// The fault of a file whose header is not its first row, or cannot be told apart: then its rows say nothing.
    /// </summary>
    internal static DataFault? Unfound(Sheet sheet, DataResource resource)
    {
        var names = resource.Columns.ToList();
        var (first, line) = (sheet.Header!.Cells, sheet.Header.Line);
        if (first.Intersect(names).Any())
            return null;
        var advice = sheet.Rows.Find(row => names.TrueForAll(row.Cells.Contains)) is { } header
            ? FormattableString.Invariant($"They stand on line {header.Line}: delete what is above.")
            : first.Length == 1 && names.Count > 1 && sheet.Delimiter is not null
                ? "The columns cannot be told apart: separate them by commas, semicolons or tabs."
                : null;
        var expected = $"the columns {string.Join(", ", names)}";
        return advice is null ? null
            : new(resource.Path, line, null, string.Join(sheet.Delimiter ?? ',', first), expected, advice);
    }

    /// <summary>
    /// Where each column stands that the header has; others, and those nobody described, are faults, unless their name
    /// begins with an underscore.
    /// </summary>
    internal static Dictionary<string, int> Places(Sheet.Row header, DataResource resource, List<DataFault> faults)
    {
        var names = resource.Columns.ToList();
        var places = new Dictionary<string, int>();
        var absent = names.Except(header.Cells).ToList();
        var unknown = new List<string>();
        for (var place = 0; place < header.Cells.Length; place++)
        {
            var found = header.Cells[place];
            if (!names.Contains(found))
            {
                // A column of remarks, which nobody reads.
                if (!found.StartsWith('_'))
                    unknown.Add(found);
            }
            else if (!places.TryAdd(found, place))
            {
                faults.Add(new(resource.Path, header.Line, found, found, "every column once",
                    "Delete or rename one of the two."));
            }
        }

        var renamed = Renamed(unknown, absent);
        var lost = absent.Except(renamed.Values).ToList();
        var expected = $"only the columns {string.Join(", ", names)}";
        faults.AddRange(unknown.Select(found => new DataFault(resource.Path, header.Line, null, found, expected,
            renamed.TryGetValue(found, out var meant) ? $"Did you mean {meant}?"
            : lost.Count > 0 ? $"If it is one of the missing columns ({string.Join(", ", lost)}), rename it; "
                + "if not, describe it in datapackage.json."
            : found.Length == 0 ? "Delete the column, or name it."
            : $"If it holds remarks of your own, name it _{found}: it is then left alone. Else delete it, or describe "
                + "it in datapackage.json.")));
        faults.AddRange(lost.Select(column => new DataFault(resource.Path, header.Line, column, null,
            "this column, and there is none",
            "Add it to the header and give every row a cell for it.")));
        return places;
    }

    /// <summary>Which absent column a column that nobody described seems to be: one fault, not two.</summary>
    private static Dictionary<string, string> Renamed(List<string> unknown, List<string> absent)
    {
        var left = absent.ToList();
        var renamed = new Dictionary<string, string>();
        foreach (var found in unknown)
        {
            if (NearestValue.To(found, left) is { } meant && renamed.TryAdd(found, meant))
            {
                left.Remove(meant);
            }
        }

        // The last column without a name and the last name without a column belong together, however little they look
        // alike.
        if (left.Count == 1 && unknown.Where(found => !renamed.ContainsKey(found)).ToList() is [var other])
        {
            renamed.Add(other, left[0]);
        }

        return renamed;
    }
}
