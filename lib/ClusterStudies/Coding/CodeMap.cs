namespace ClusterStudies;

/// <summary>
/// What the codes, variables and cases of a coding project mean for the tables of a study: the file that the study's
/// <c>datapackage.json</c> calls <c>code-map</c>. The library knows no code.
/// </summary>
public sealed class CodeMap
{
    /// <summary>The name of the file in a study's description.</summary>
    public const string Resource = "code-map";

    /// <summary>The attribute under which a passage has the name of its case.</summary>
    internal const string CaseName = "(case)";

    private readonly DataPackage _data;

    private CodeMap(DataPackage data, IReadOnlyList<CodeMapRule> rules) => (_data, Rules) = (data, rules);

    /// <summary>The lines of the file.</summary>
    public IReadOnlyList<CodeMapRule> Rules { get; }

    /// <summary>Reads the map of a study.</summary>
    /// <exception cref="InvalidDataException">The study has none, or a line names a table, a column or a value that is
    /// not there: all faults are listed.</exception>
    public static CodeMap Of(DataPackage data)
    {
        if (!data.Resources.Any(resource => resource.Name == Resource))
        {
            throw new InvalidDataException($"{data.Study} has no code map: nothing says what a code means for its "
                + $"tables. Add a file code_map.csv and its description, as in data/README.md.");
        }

        var faults = Faults(data).ToList();
        return faults.Count > 0 ? throw DataFaults.Exception(faults)
            : new CodeMap(data, data.Records(Resource, CodeMapRule.From));
    }

    /// <summary>The lines as a table.</summary>
    /// <param name="caption">What the table shows.</param>
    public Table ToTable(string caption) => Table.Of(Rules, caption)
        .RowHeader("In the coding tool", rule => rule.Name.Length > 0 ? rule.Name : $"name of the {rule.Kind}")
        .Column("Kind", rule => rule.Kind)
        .Column("Table", rule => rule.Table)
        .Column("Column", rule => rule.Column)
        .Column("Entry", rule => rule.Value ?? "as it stands there");

    /// <summary>The lines for a code: its own; else those of the nearest code above it.</summary>
    /// <param name="table">The table that is filled.</param>
    /// <param name="path">The code's path.</param>
    internal IReadOnlyList<CodeMapRule> ForCode(string table, string path)
    {
        var rules = Rules.Where(rule => rule.Kind == "code" && rule.Table == table).ToList();
        for (var at = path; at.Length > 0; at = at[..Math.Max(0, at.LastIndexOf('/'))])
        {
            // Two labels may differ in a capital letter only, and a tool may have changed the capitals of one.
            var (name, here) = (at[(at.LastIndexOf('/') + 1)..], at);
            Func<CodeMapRule, bool>[] ways =
                [rule => rule.Name == here, rule => Same(rule.Name, here), rule => Same(rule.Name, name)];
            if (ways.Select(way => rules.Where(way).ToList()).FirstOrDefault(found => found.Count > 0) is { } found)
                return found;
        }

        return [];
    }

    /// <summary>Where a code is mapped to, in this table or another.</summary>
    internal bool Knows(string path) => Rules.Select(rule => rule.Table).Distinct()
        .Any(table => ForCode(table, path).Count > 0);

    /// <summary>What a line could be that maps a code, as it would stand in the file.</summary>
    internal string Suggestion(string table, string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var values = _data.Table(table).Resource.Fields
            .SelectMany(field => field.AllowedValues.Select(value => (field.Name, value))).ToList();
        return NearestValue.To(name, values.Select(each => each.value)) is { } near
            ? CsvLines.Of([table, "code", path, "", values.First(each => each.value == near).Name, near]) : "";
    }

    internal static bool Same(string one, string other) =>
        string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Lines that point to what is not there.</summary>
    internal static IEnumerable<DataFault> Faults(DataPackage data)
    {
        foreach (var row in data.RowsIfAny(Resource))
        {
            var rule = CodeMapRule.From(row);
            var table = data.Resources.FirstOrDefault(resource => resource.Name == rule.Table);
            var field = table?.Fields.FirstOrDefault(field => field.Name == rule.Column);
            if (table is null)
            {
                yield return Fault(row, "table", rule.Table, "a table of this study",
                    data.Resources.Select(resource => resource.Name));
            }
            else if (field is null)
            {
                yield return Fault(row, "column", rule.Column, $"a column of {table.Name}", table.Columns);
            }
            else if (rule.Value is { } value && field.AllowedValues.Count > 0 && !field.AllowedValues.Contains(value))
            {
                yield return Fault(row, "value", value, $"a value of {rule.Column}", field.AllowedValues);
            }

            if (rule.Kind is "code" && (rule.Name.Length == 0 || rule.Value is null))
            {
                yield return new(row.File, row.Line, rule.Name.Length == 0 ? "name" : "value", "",
                    "the code's name and what it stands for", "Fill in both.");
            }
        }
    }

    private static DataFault Fault(
        DataRow row, string column, string value, string expected, IEnumerable<string> all) =>
        new(row.File, row.Line, column, value, expected,
            $"There are: {string.Join(", ", all)}.{NearestValue.Question(value, all)}");
}

/// <summary>A line of the code map.</summary>
/// <param name="Table">The table that is filled, such as <c>quotations</c>.</param>
/// <param name="Kind">What is looked at: <c>code</c>, <c>variable</c>, <c>case</c> or <c>source</c> (their
/// names).</param>
/// <param name="Name">The code (alone or with those above it, <c>Claims/Cooperation</c>) or variable; empty for cases
/// and sources.</param>
/// <param name="When">Only where the variable, or the name of the case or source, is this; null for always.</param>
/// <param name="Column">The column that is filled.</param>
/// <param name="Value">What is entered; null for what the variable, case or source says.</param>
public sealed record CodeMapRule(string Table, string Kind, string Name, string? When, string Column, string? Value)
{
    internal static CodeMapRule From(DataRow row) => new(row.Text("table"), row.Text("kind"),
        row.OptionalText("name") ?? "", row.OptionalText("when"), row.Text("column"), row.OptionalText("value"));
}

/// <summary>Faults of the code map are faults of the data.</summary>
internal sealed class CodeMapCheck : IDataRule
{
    public IEnumerable<DataFault> Faults(DataPackage data) => CodeMap.Faults(data);

    public void Load(DataPackage data) { }
}
