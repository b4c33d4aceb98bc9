using System.Globalization;
using System.Text;

namespace ClusterStudies;

/// <summary>
/// The quotations of coding projects as the rows of a table of a study: a row for each passage that was coded, its
/// columns filled as the code map says. Nothing is dropped: what the map does not know is listed, what does not fit
/// the table's description stands in it for the check of the data to find, and every coding is a line of its own in
/// <see cref="Codings"/>.
/// </summary>
public sealed class CodingImport
{
    private readonly IReadOnlyList<string[]> _rows;
    private readonly bool _hasText;

    private CodingImport(DataResource table, IReadOnlyList<string[]> rows, IReadOnlyList<CodingRecord> codings,
        IReadOnlyList<UnmappedCode> unmapped, ImportCounts counts)
    {
        (Columns, _rows, Codings, Unmapped, Counts) = (table.Columns, rows, codings, unmapped, counts);
        _hasText = codings.Any(coding => coding.Text is not null);
    }

    /// <summary>The columns of the table.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Its rows, cell by cell.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows => _rows;

    /// <summary>Every code that anybody gave to a quotation.</summary>
    public IReadOnlyList<CodingRecord> Codings { get; }

    /// <summary>Codes that the map does not know.</summary>
    public IReadOnlyList<UnmappedCode> Unmapped { get; }

    internal ImportCounts Counts { get; }

    /// <summary>Reads projects into a table.</summary>
    /// <param name="projects">The projects, each with its file's name; coders of one name in two files are told apart
    /// by it.</param>
    /// <param name="data">The study whose table is filled.</param>
    /// <param name="table">The table's name in the study's description.</param>
    /// <param name="coder">Whose codes stand in the table where several coded a passage; null for who coded
    /// most.</param>
    /// <exception cref="InvalidDataException">The study has no code map, or none for this table; no passage is coded;
    /// there is no such coder.</exception>
    public static CodingImport Of(IReadOnlyList<(string File, QdaProject Project)> projects, DataPackage data,
        string table = "quotations", string? coder = null)
    {
        var map = CodeMap.Of(data);
        var target = data.Resources.FirstOrDefault(each => each.Name == table) ?? throw new InvalidDataException(
            $"{data.Study} has no table {table}; its code map fills "
            + $"{string.Join(", ", map.Rules.Select(rule => rule.Table).Distinct())}.");
        var passages = PassagesOf(projects);
        if (passages.Count == 0)
        {
            throw new InvalidDataException($"No passage is coded in {string.Join(", ", projects.Select(p => p.File))}: "
                + $"there are {projects.Sum(p => p.Project.Codes.Count)} codes, and none was given.");
        }

        var coders = passages.SelectMany(passage => passage.Codings).CountBy(coding => coding.Coder)
            .OrderByDescending(count => count.Value).Select(count => count.Key).ToList();
        var main = coder is null ? coders[0] : coders.Find(name => CodeMap.Same(name, coder))
            ?? throw new InvalidDataException($"No coder is called \"{coder}\"; there are {string.Join(", ", coders)}."
                + NearestValue.Question(coder, coders));
        var rules = passages.SelectMany(passage => passage.Codings).Select(coding => coding.Code).Distinct()
            .ToDictionary(code => code, code => map.ForCode(table, code));
        // A passage whose codes speak of other tables only is not for this one.
        var units = CodingUnits.Of(passages).Where(unit => unit.Codings.Any(coding =>
            rules[coding.Code].Count > 0 || !map.Knows(coding.Code))).ToList();
        var (rows, codings) = (new List<string[]>(), new List<CodingRecord>());
        foreach (var unit in units)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"q{rows.Count + 1:00}");
            rows.Add(Row(target, key, unit, unit.HasCoder(main) ? main : null, map, rules));
            codings.AddRange(Records(key, unit, rules));
        }

        var unknown = passages.SelectMany(passage => passage.Codings).Where(coding => !map.Knows(coding.Code))
            .CountBy(coding => coding.Code)
            .Select(count => new UnmappedCode(count.Key, count.Value, map.Suggestion(table, count.Key)));
        return new(target, rows, codings, [.. unknown.OrderByDescending(code => code.Uses)],
            new(main, coders, units.Count(unit => !unit.HasCoder(main))));
    }

    /// <summary>The table, a row for each coded passage.</summary>
    /// <param name="caption">What the table shows.</param>
    public Table ToTable(string caption) => Columns.Index().Skip(1).Aggregate(
        Table.Of(_rows, caption).RowHeader(Columns[0], row => row[0]),
        (table, column) => table.Column(column.Item, row => row[column.Index]));

    /// <summary>The table as the text of a CSV file.</summary>
    public string ToCsv() =>
        _rows.Aggregate(new StringBuilder().AppendLine(Columns), (text, row) => text.AppendLine(row)).ToString();

    /// <summary>The codings as the text of a CSV file.</summary>
    public string CodingsToCsv() => Codings.Aggregate(
        new StringBuilder().AppendLine(CodingRecord.Columns.Concat(_hasText ? ["text"] : [])),
        (text, coding) => text.AppendLine(coding.Cells)).ToString();

    /// <summary>The codes that the map does not know, as a table.</summary>
    /// <param name="caption">What the table shows.</param>
    public Table UnmappedTable(string caption) => Table.Of(Unmapped, caption)
        .RowHeader("Code", code => code.Code)
        .Column("Passages", code => code.Uses)
        .Column("A line that would map it", code => code.Suggestion, missing: "none comes near");

    private static List<CodedPassage> PassagesOf(IReadOnlyList<(string File, QdaProject Project)> projects)
    {
        var shared = projects.SelectMany(each => each.Project.Coders).CountBy(name => name)
            .Where(count => count.Value > 1).Select(count => count.Key).ToHashSet();
        return [.. projects.SelectMany(each => each.Project.Passages.Select(passage => shared.Count == 0 ? passage
            : passage with
            {
                Codings = [.. passage.Codings.Select(coding => shared.Contains(coding.Coder)
                    ? coding with { Coder = $"{coding.Coder} ({each.File})" } : coding)],
            }))];
    }

    private static string[] Row(DataResource table, string key, CodingUnit unit, string? coder, CodeMap map,
        Dictionary<string, IReadOnlyList<CodeMapRule>> rules)
    {
        var cells = table.Columns.ToDictionary(column => column, _ => new List<string>());
        // What a code says in several columns stands at one place of each: the third proposition, its third bearing.
        foreach (var rule in unit.Codings.Where(coding => coder is null || coding.Coder == coder)
            .Select(coding => rules[coding.Code])
            .DistinctBy(all => string.Join('|', all.Select(rule => $"{rule.Column}={rule.Value}")))
            .SelectMany(all => all))
        {
            cells[rule.Column].Add(rule.Value!);
        }

        foreach (var rule in map.Rules.Where(rule => rule.Table == table.Name && rule.Kind != "code"))
        {
            var said = rule.Kind == "source" ? unit.First.Source
                : unit.First.Attributes.GetValueOrDefault(rule.Kind == "case" ? CodeMap.CaseName : rule.Name);
            if (said is not null && (rule.When is null || CodeMap.Same(rule.When, said))
                && (rule.Value is not null || cells[rule.Column].Count == 0))
            {
                if (rule.Value is not null) cells[rule.Column].Clear();
                cells[rule.Column].Add(rule.Value ?? said);
            }
        }

        var comment = string.Join(" ", unit.Passages.Select(passage => passage.Comment).Where(text => text.Length > 0));
        if (table.PrimaryKey is [var id] && !map.Rules.Any(rule => rule.Table == table.Name && rule.Column == id))
            cells[id].Add(key);
        if (comment.Length > 0 && cells.TryGetValue("gist", out var gist) && gist.Count == 0) gist.Add(comment);
        return [.. table.Columns.Select(column => string.Join("; ", cells[column]))];
    }

    private static IEnumerable<CodingRecord> Records(string key, CodingUnit unit,
        Dictionary<string, IReadOnlyList<CodeMapRule>> rules) =>
        from passage in unit.Passages
        from coding in passage.Codings
        from rule in rules[coding.Code].Select(rule => (CodeMapRule?)rule).DefaultIfEmpty()
        select new CodingRecord(key, passage.Source, passage.Position, coding.Coder, coding.Code, rule?.Column,
            rule?.Value, passage.Text);
}

/// <summary>A code that the code map does not know.</summary>
/// <param name="Code">The code with those above it.</param>
/// <param name="Uses">How often it was given.</param>
/// <param name="Suggestion">A line of the code map that would map it; empty where nothing comes near.</param>
public sealed record UnmappedCode(string Code, int Uses, string Suggestion);

/// <summary>Who coded, and how many quotations the main coder did not.</summary>
internal sealed record ImportCounts(string Main, IReadOnlyList<string> Coders, int OfOthers);
