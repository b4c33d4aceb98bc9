namespace ClusterStudies;

/// <summary>
/// The codes of a study as its code map names them, with what they mean: a rule of the study's <c>codes</c>, else
/// what the description says of the column.
/// </summary>
public sealed class CodingScheme
{
    private CodingScheme(string study, IReadOnlyList<QdaCode> codes) => (Study, Codes) = (study, codes);

    /// <summary>The study.</summary>
    public string Study { get; }

    /// <summary>The codes, each before those below it.</summary>
    public IReadOnlyList<QdaCode> Codes { get; }

    /// <summary>The scheme of a study.</summary>
    /// <exception cref="InvalidDataException">The study has no code map, or one with faults.</exception>
    public static CodingScheme Of(DataPackage data)
    {
        var rules = data.RowsIfAny("codes").ToDictionary(
            row => (row.Text("variable"), row.Text("code")), row => row.Text("rule"));
        var codes = new List<QdaCode>();
        foreach (var rule in CodeMap.Of(data).Rules.Where(rule => rule.Kind == "code"))
        {
            var color = "";
            for (var end = 0; (end = rule.Name.IndexOf('/', end)) > 0; end++)
            {
                var above = rule.Name[..end];
                color = codes.Find(code => code.Path == above)?.Color ?? Palette.InOrder[
                    codes.Count(code => !code.Path.Contains('/', StringComparison.Ordinal)) % Palette.InOrder.Length];
                if (!codes.Exists(code => code.Path == above)) codes.Add(new(above, About(data, rule), color, false));
            }

            var meaning = rules.GetValueOrDefault((rule.Column, rule.Value!), "");
            if (!codes.Exists(code => code.Path == rule.Name))
                codes.Add(new(rule.Name, meaning, color.Length > 0 ? color : Palette.Ink, true));
        }

        // Each before those below it, whatever the order of the file.
        return new(data.Study, [.. codes.GroupBy(code => code.Path.Split('/')[0]).SelectMany(group => group)]);
    }

    /// <summary>The codes that passages can have, with what they mean.</summary>
    /// <param name="caption">What the table shows.</param>
    public Table ToTable(string caption) => Table.Of(Codes.Where(code => code.IsCodable), caption)
        .RowHeader("Code", code => code.Path)
        .Column("Meaning", code => code.Description)
        .Column("Colour", code => code.Color);

    /// <summary>What in a codebook of a coding tool is not as here; nothing where both say the same.</summary>
    /// <param name="found">The codes of the file.</param>
    public IReadOnlyList<string> Differences(IReadOnlyList<QdaCode> found)
    {
        var theirs = found.DistinctBy(code => code.Path).ToDictionary(code => code.Path);
        var ours = Codes.ToDictionary(code => code.Path);
        return
        [
            .. from code in Codes where !theirs.ContainsKey(code.Path)
               select $"\"{code.Path}\" is missing.{NearestValue.Question(code.Path, theirs.Keys.Except(ours.Keys))}",
            .. from code in theirs.Values where !ours.ContainsKey(code.Path)
               select $"\"{code.Path}\" is not in the scheme.{NearestValue.Question(code.Path, ours.Keys)}",
            .. from code in Codes
               where theirs.TryGetValue(code.Path, out var their) && their.Description != code.Description
               select $"\"{code.Path}\" is described as \"{theirs[code.Path].Description}\"; the scheme says "
                   + $"\"{code.Description}\".",
        ];
    }

    private static string About(DataPackage data, CodeMapRule rule) => data.Table(rule.Table).Resource.Fields
        .First(field => field.Name == rule.Column).Description;
}
