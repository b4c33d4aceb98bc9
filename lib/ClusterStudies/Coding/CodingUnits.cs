namespace ClusterStudies;

/// <summary>A passage of a source, as one coder or several marked it.</summary>
/// <param name="Passages">What each coder marked.</param>
internal sealed record CodingUnit(IReadOnlyList<CodedPassage> Passages)
{
    /// <summary>The first that was marked, by which the others are known.</summary>
    public CodedPassage First => Passages[0];

    public IEnumerable<QdaCoding> Codings => Passages.SelectMany(passage => passage.Codings);

    public bool HasCoder(string coder) => Codings.Any(coding => coding.Coder == coder);
}

/// <summary>
/// Which passages of different coders are the same: those at one place, and those that share at least half of what
/// the two together mark, since two people seldom draw the same borders.
/// </summary>
internal static class CodingUnits
{
    private const double LeastShared = 0.5;

    /// <summary>The units, in the order of the first passage of each.</summary>
    public static IReadOnlyList<CodingUnit> Of(IEnumerable<CodedPassage> passages)
    {
        var units = new List<List<CodedPassage>>();
        var places = new Dictionary<(string, string), List<CodedPassage>>();
        foreach (var passage in passages)
        {
            var place = (passage.Source, passage.Position);
            if (places.TryGetValue(place, out var there)) there.Add(passage);
            else units.Add(places[place] = [passage]);
        }

        foreach (var source in units.Where(unit => unit[0].Extent is not null).GroupBy(unit => unit[0].Source).ToList())
            Merge([.. source.OrderBy(unit => unit[0].Extent!.Value.Start)]);
        return [.. units.Where(unit => unit.Count > 0).Select(unit => new CodingUnit(unit))];
    }

    private static void Merge(List<List<CodedPassage>> units)
    {
        var near = new List<List<CodedPassage>>();
        foreach (var unit in units)
        {
            near.RemoveAll(earlier => earlier[0].Extent!.Value.End <= unit[0].Extent!.Value.Start);
            var coders = Coders(unit);
            var best = near.Where(earlier => !coders.Overlaps(Coders(earlier)))
                .Select(earlier => (Unit: earlier, Shared: Shared(earlier[0], unit[0])))
                .Where(each => each.Shared >= LeastShared).OrderByDescending(each => each.Shared).FirstOrDefault();
            if (best.Unit is null)
            {
                near.Add(unit);
                continue;
            }

            best.Unit.AddRange(unit);
            unit.Clear();
        }
    }

    private static HashSet<string> Coders(List<CodedPassage> unit) =>
        [.. unit.SelectMany(passage => passage.Codings).Select(coding => coding.Coder)];

    private static double Shared(CodedPassage one, CodedPassage other)
    {
        var (a, b) = (one.Extent!.Value, other.Extent!.Value);
        double shared = Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
        double together = Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start);
        return together > 0 ? shared / together : 1;
    }
}
