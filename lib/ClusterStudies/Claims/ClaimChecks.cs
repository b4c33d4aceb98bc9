namespace ClusterStudies;

/// <content>The checks: each takes a value computed from the data and gives the verdict.</content>
public sealed partial record Claim
{
    // What computing twice in another order may change.
    private const double RoundingError = 1e-9;

    private PublishedNumber Number => PublishedNumber.Parse(Published);

    /// <summary>Compares a computed number, in the claim's unit.</summary>
    /// <exception cref="InvalidOperationException">
    /// The claim does not take a number; the message says what it takes.
    /// </exception>
    public Verdict Check(double computed)
    {
        var holds = Comparison switch
        {
            Comparison.Exact =>
                Math.Abs(computed - Number.Value) <= RoundingError * Math.Max(1, Math.Abs(Number.Value)),
            Comparison.Rounding => Number.IsRoundingOf(computed),
            Comparison.About when Number.IsShare => Number.IsShareNear(computed),
            Comparison.About => Math.Abs(computed - Number.Value) <= 0.1 * Math.Abs(Number.Value),
            Comparison.AtLeast => computed >= Number.Value,
            Comparison.AtMost => computed <= Number.Value,
            Comparison.MoreThan => computed > Number.Value,
            Comparison.LessThan => computed < Number.Value,
            Comparison.None => computed == 0,
            _ => throw Takes("a number"),
        };
        var difference = Comparison is Comparison.None ? computed : computed - Number.Value;
        return Of(holds, Text(computed), Text(difference, signed: true));
    }

    /// <summary>
    /// Compares a number that only some data hold, such as a team's own coded decisions: without it, the claim is not
    /// derivable; with it, it is compared like any other.
    /// </summary>
    public Verdict Check(double? computed) => computed is { } value
        // The remark says what data it would take, and here they are.
        ? (this with { Evidence = Evidence.Data, Remark = null }).Check(value)
        : NotInData();

    /// <summary>
    /// Compares a computed part of a whole: for majorities, 'all', 'none', percents and 'n out of ten'.
    /// </summary>
    /// <param name="part">How many have the property.</param>
    /// <param name="of">Of how many.</param>
    public Verdict Check(int part, int of)
    {
        if (of <= 0 || part < 0 || part > of)
        {
            throw new ArgumentOutOfRangeException(nameof(part),
                $"The claim '{Id}' was given {part} of {of}: a part lies between zero and its whole.");
        }

        var share = (double)part / of;
        var computed = FormattableString.Invariant($"{part} of {of}");
        var withShare = FormattableString.Invariant($"{part} of {of} ({100 * share:0.0}%)");
        return Comparison switch
        {
            Comparison.Majority or Comparison.Most => Of(2 * part > of, withShare, ""),
            Comparison.Minority => Of(2 * part < of, withShare, ""),
            Comparison.All => Of(part == of, computed, ""),
            Comparison.None => Of(part == 0, computed, ""),
            Comparison.Exact when PublishedNumber.All(Published) is [var p, var w] =>
                Of(p.Value == part && w.Value == of, computed, ""),
            Comparison.Exact when Number.IsShare => Of(Math.Abs(share - Number.Value) < RoundingError, computed, ""),
            _ => Check(Number.IsShare ? share : Unit == "percent" ? 100 * share : part) with { Computed = withShare },
        };
    }

    /// <summary>Compares a group with the larger one it is part of, by their sizes.</summary>
    /// <param name="part">The items that have the property.</param>
    /// <param name="of">The items among which they are.</param>
    public Verdict Check<T>(IEnumerable<T> part, IEnumerable<T> of) => Check(part.Count(), of.Count());

    /// <summary>Compares a computed lowest and highest value with a published range.</summary>
    public Verdict CheckRange(double lowest, double highest)
    {
        if (Comparison != Comparison.Range)
            throw Takes("a lowest and a highest value (CheckRange)");
        if (PublishedNumber.All(Published) is not [var from, var to])
        {
            throw new InvalidDataException($"claims.csv, claim '{Id}', column published: found '{Published}', "
                + "expected a range with two numbers, such as 'zero to 65'.");
        }

        return Of(from.IsRoundingOf(lowest) && to.IsRoundingOf(highest), $"{Text(lowest)} to {Text(highest)}",
            $"{Text(lowest - from.Value, signed: true)} and {Text(highest - to.Value, signed: true)}");
    }

    /// <summary>Compares a computed set of firms, companies or labels; order does not matter.</summary>
    public Verdict Check(IEnumerable<string> computed)
    {
        if (!TakesNames)
            throw Takes("a set of names");
        var found = computed.Distinct().Order(StringComparer.Ordinal).ToList();
        var published = Published.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var (missing, added) = (published.Except(found).ToList(), found.Except(published).ToList());
        var difference = string.Join("; ", new[]
        {
            missing.Count > 0 ? "not in the data: " + string.Join(", ", missing) : "",
            added.Count > 0 ? "only in the data: " + string.Join(", ", added) : "",
        }.Where(s => s.Length > 0));
        // One name against one other: the two values say it all.
        var saysMore = published.Length > 1 || found.Count > 1;
        var names = found.Count == 0 ? "none" : string.Join("; ", found);
        return Of(difference.Length == 0, names, saysMore ? difference : "");
    }

    /// <summary>Compares a computed label: the one that is lowest or highest, or a trend's direction.</summary>
    public Verdict Check(string computed) => Comparison switch
    {
        Comparison.LowestOf or Comparison.HighestOf or Comparison.Trend or Comparison.Exact =>
            Of(string.Equals(computed, Published, StringComparison.OrdinalIgnoreCase), computed, ""),
        Comparison.Set => Check([computed]),
        _ => throw Takes("a label"),
    };

    /// <summary>Says whether a statement holds in the data.</summary>
    /// <param name="holds">Computed from the data.</param>
    /// <param name="because">What the data show, with the numbers.</param>
    public Verdict Check(bool holds, FormattableString because) => Comparison is Comparison.Range or Comparison.Set
        ? throw Takes("values, not true or false")
        : Of(holds, NumberText.Sentence(because), "");

    /// <summary>
    /// Says whether a statement without a number holds where the data may leave it open: then it is bounded.
    /// </summary>
    /// <param name="holds">Computed from the data; null where they allow both.</param>
    /// <param name="because">What the data show, with the bounds.</param>
    public Verdict Check(bool? holds, FormattableString because) =>
        holds is { } known ? Check(known, because) : Bound(because);

    /// <summary>
    /// Compares a number of which the data give only bounds: reproduced or differs where every value between them
    /// gives the same verdict, bounded where they do not.
    /// </summary>
    /// <param name="lowest">The least that the data allow.</param>
    /// <param name="highest">The most that they allow.</param>
    public Verdict CheckBetween(double lowest, double highest) => lowest <= highest
        ? Between(Check(lowest), Check(highest), NumberIsBetween(lowest, highest))
        : throw new ArgumentOutOfRangeException(nameof(highest), FormattableString.Invariant(
            $"The claim '{Id}' was given {lowest} to {highest}: the lowest value comes first."));

    /// <summary>Compares a part of a whole of which the data give only bounds.</summary>
    /// <param name="lowest">How many have the property at least.</param>
    /// <param name="highest">How many have it at most.</param>
    /// <param name="of">Of how many.</param>
    public Verdict CheckBetween(int lowest, int highest, int of) => lowest <= highest
        ? Between(Check(lowest, of), Check(highest, of),
            PublishedNumber.All(Published).Count > 0 && NumberIsBetween(
                Number.IsShare ? (double)lowest / of : lowest, Number.IsShare ? (double)highest / of : highest))
        : throw new ArgumentOutOfRangeException(nameof(highest), FormattableString.Invariant(
            $"The claim '{Id}' was given {lowest} to {highest} of {of}: the lowest value comes first."));

    /// <summary>
    /// Compares a group of which the data name some members and are silent on the others: the named ones have the
    /// property, and every other one may have it. Reproduced only where the named ones suffice, and never so for a
    /// statement about some, which silence could not have denied: that is bounded.
    /// </summary>
    /// <param name="named">Those of which the data say it.</param>
    /// <param name="of">All that are spoken of.</param>
    public Verdict CheckNamed<T>(IEnumerable<T> named, IEnumerable<T> of)
    {
        var (least, most) = (named.Count(), of.Count());
        return Comparison == Comparison.Holds
            ? Bound($"between {least} and {most} of {most}")
            : CheckBetween(least, most, most);
    }

    /// <summary>
    /// The verdict on a statement that the data narrow and could not have refuted, or not have confirmed.
    /// </summary>
    /// <param name="because">Between what they leave it, with the numbers.</param>
    public Verdict Bound(FormattableString because) => CanBeDecided
        ? Verdict(VerdictWord.Bounded, NumberText.Sentence(because), "", OnPublishedData ? Remark : null)
        : throw new InvalidOperationException($"The claim '{Id}' is marked '{Evidence.InWords()}' in claims.csv, so "
            + "nothing bounds it. Use NotInData(), or change its evidence to 'data'.");

    /// <summary>
    /// Compares in several readings of the data: reproduced or differs where all agree, else it depends on the
    /// reading, and the verdict names them.
    /// </summary>
    /// <param name="readings">Each reading in a few words, with this claim's verdict in it.</param>
    public Verdict CheckReadings(params IEnumerable<(string Reading, Verdict Verdict)> readings)
    {
        var all = readings.ToList();
        if (all.Count == 0 || all.Exists(reading => reading.Verdict.Id != Id))
            throw new ArgumentException($"The claim '{Id}' takes its own verdicts, one for each reading.");
        var words = all.Select(reading => reading.Verdict.Word).Distinct().ToList();
        var computed = string.Join("; ", all.Select(r => $"{r.Reading}: {r.Verdict.Computed}"));
        if (words is [var word])
            return all[0].Verdict with { Computed = computed, Difference = "" };
        return Verdict(VerdictWord.DependsOnReading, computed, "", OnPublishedData ? Remark : null);
    }

    private Verdict Between(Verdict least, Verdict most, bool isBetween)
    {
        var (low, high) = (least.Computed, most.Computed);
        var computed = low == high ? low : $"between {low} and {high}";
        if (low != high && (least.Word != most.Word || (least.Word == VerdictWord.Differs && isBetween)))
            return Verdict(VerdictWord.Bounded, computed, "", OnPublishedData ? Remark : null);
        return least with { Computed = computed, Difference = low == high ? least.Difference : "" };
    }

    // Between the two, in a comparison that holds of no other value.
    private bool NumberIsBetween(double lowest, double highest) =>
        Comparison is Comparison.Exact or Comparison.Rounding or Comparison.About
        && lowest <= Number.Value && Number.Value <= highest;

    /// <summary>
    /// The verdict on a claim that the data cannot decide: not derivable or external, as <c>claims.csv</c> has it.
    /// </summary>
    public Verdict NotInData() => Evidence switch
    {
        Evidence.Missing => Verdict(VerdictWord.NotDerivable, "", "", Remark),
        Evidence.External => Verdict(VerdictWord.External, "", "", Remark),
        _ => throw new InvalidOperationException(
            $"The claim '{Id}' can be computed from the data: check it with a computed value."),
    };

    private Verdict Of(bool holds, string computed, string difference)
    {
        if (!CanBeDecided)
        {
            throw new InvalidOperationException($"The claim '{Id}' is marked '{Evidence.InWords()}' in claims.csv, so "
                + "nothing can be compared with it. Use NotInData(), or change its evidence to 'data'.");
        }

        return holds
            // What the text's own sums decide is not reproduced from data.
            ? Verdict(Evidence == Evidence.Text ? VerdictWord.Consistent : VerdictWord.Reproduced, computed, "", null)
            // The remark is about the published data: on others it might explain what is no longer so.
            : Verdict(VerdictWord.Differs, computed, difference, OnPublishedData ? Remark : null);
    }

    private Verdict Verdict(VerdictWord word, string computed, string difference, string? explanation) =>
        new(Id, Study, Section, Statement, PublishedText, word, computed, difference, explanation ?? "")
        {
            Importance = Importance,
            OnChangedData = !OnPublishedData,
            HeldWhenPublished = HeldWhenPublished,
        };

    private InvalidOperationException Takes(string given) =>
        new($"The claim '{Id}' is compared by '{Comparison}' in claims.csv, which does not take {given}.");

    // As many digits as a reader can use: 9,427 rather than 9,426.6667. Years are names, not amounts: 2013, not 2,013.
    private string Text(double value, bool signed = false) =>
        (signed && value > 0 ? "+" : "") + NumberText.Write(value, (Unit, Math.Abs(value)) switch
        {
            ("year" or "years", > 1000) => "0",
            (_, >= 1000) => "#,0",
            (_, >= 100) => "0.#",
            (_, >= 1) => "0.##",
            _ => "0.###",
        });
}
