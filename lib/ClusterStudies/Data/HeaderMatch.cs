namespace ClusterStudies;

/// <summary>Finds the described columns in a file's header, in whatever order they stand.</summary>
internal static class HeaderMatch
{
    /// <summary>Where each column stands that the header has; the others, and those nobody described, become faults.</summary>
    internal static Dictionary<string, int> Places(CsvTable.Row header, DataResource resource, List<DataFault> faults)
    {
        var names = resource.Fields.Select(field => field.Name).ToList();
        if (header.Cells.Length == 1 && names.Count > 1 && !names.Contains(header.Cells[0]))
        {
            faults.Add(new(resource.Path, header.Line, null, header.Cells[0], $"the columns {string.Join(", ", names)}",
                "The columns cannot be told apart: separate them by commas, semicolons or tabs."));
            return [];
        }

        var places = new Dictionary<string, int>();
        var absent = names.Except(header.Cells).ToList();
        for (var place = 0; place < header.Cells.Length; place++)
        {
            var found = header.Cells[place];
            if (!names.Contains(found))
            {
                faults.Add(Unknown(header, found, resource, names, absent));
            }
            else if (!places.TryAdd(found, place))
            {
                faults.Add(new(resource.Path, header.Line, found, found, "every column once", "Delete or rename one of the two."));
            }
        }

        faults.AddRange(absent.Select(column => new DataFault(resource.Path, header.Line, column, null, "this column, and there is none",
            "Add it to the header and give every row a cell for it.")));
        return places;
    }

    private static DataFault Unknown(CsvTable.Row header, string found, DataResource resource, List<string> names, List<string> absent)
    {
        var advice = NearestValue.To(found, absent) is { } meant
            ? $"Did you mean {meant}?"
            : "Delete the column, or describe it in datapackage.json.";
        return new(resource.Path, header.Line, null, found, $"only the columns {string.Join(", ", names)}", advice);
    }
}
