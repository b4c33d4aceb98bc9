using ClusterStudies;

namespace Tests.ClusterStudies.Auditing;

/// <summary>Each way of comparing, with a value that agrees and one that does not.</summary>
public class ClaimVerdicts
{
    private static Claim Claim(Comparison comparison, string published, string unit = "companies",
        Evidence evidence = Evidence.Data) =>
        new("photonics/example", "photonics", "Findings", "An example.", published, unit, comparison, evidence,
            "Nothing hangs on it.");

    [Theory]
    [InlineData(Comparison.Exact, "22", 22, true)]
    [InlineData(Comparison.Exact, "22", 21, false)]
    [InlineData(Comparison.Rounding, "36%", 36.4, true)]
    [InlineData(Comparison.Rounding, "36%", 36.6, false)]
    [InlineData(Comparison.About, "30", 27, true)]
    [InlineData(Comparison.About, "30", 26, false)]
    [InlineData(Comparison.AtLeast, "10", 10, true)]
    [InlineData(Comparison.AtLeast, "10", 9, false)]
    [InlineData(Comparison.AtMost, "10", 11, false)]
    [InlineData(Comparison.MoreThan, "10", 10, false)]
    [InlineData(Comparison.LessThan, "20", 19, true)]
    [InlineData(Comparison.None, "none", 0, true)]
    [InlineData(Comparison.None, "none", 1, false)]
    public void A_number_is_compared_as_its_printed_form_implies(Comparison comparison, string published,
        double computed, bool agrees) =>
        Assert.Equal(agrees ? VerdictWord.Reproduced : VerdictWord.Differs,
            Claim(comparison, published).Check(computed).Word);

    [Theory]
    [InlineData(Comparison.Majority, "majority", 12, 22, true)]
    [InlineData(Comparison.Majority, "majority", 11, 22, false)]
    [InlineData(Comparison.Most, "most", 12, 22, true)]
    [InlineData(Comparison.Minority, "less than half", 10, 22, true)]
    [InlineData(Comparison.Minority, "less than half", 11, 22, false)]
    [InlineData(Comparison.All, "all", 22, 22, true)]
    [InlineData(Comparison.All, "all", 21, 22, false)]
    [InlineData(Comparison.None, "none", 0, 7, true)]
    [InlineData(Comparison.About, "about six out of ten", 26, 41, true)]
    [InlineData(Comparison.About, "about six out of ten", 22, 41, false)]
    [InlineData(Comparison.Exact, "19", 19, 22, true)]
    [InlineData(Comparison.Exact, "19 out of 22", 19, 22, true)]
    [InlineData(Comparison.Exact, "19 out of 22", 18, 22, false)]
    public void A_part_of_a_whole_is_compared_as_a_share_or_a_count(Comparison comparison, string published, int part,
        int of, bool agrees) =>
        Assert.Equal(agrees ? VerdictWord.Reproduced : VerdictWord.Differs,
            Claim(comparison, published).Check(part, of).Word);

    [Fact]
    public void A_percentage_is_compared_in_percent() =>
        Assert.Equal(VerdictWord.Reproduced, Claim(Comparison.Rounding, "86%", "percent").Check(19, 22).Word);

    [Fact]
    public void A_range_is_compared_at_both_ends()
    {
        var claim = Claim(Comparison.Range, "zero to 65", "percent");
        Assert.Equal(VerdictWord.Reproduced, claim.CheckRange(0, 65).Word);
        var differs = claim.CheckRange(0, 55);
        Assert.Equal((VerdictWord.Differs, "0 to 55", "0 and −10", "Nothing hangs on it."),
            (differs.Word, differs.Computed, differs.Difference, differs.Explanation));
    }

    [Fact]
    public void Sets_are_compared_without_order_and_name_what_differs()
    {
        var claim = Claim(Comparison.Set, "A; B; C");
        Assert.Equal(VerdictWord.Reproduced, claim.Check(["C", "A", "B"]).Word);
        Assert.Equal("not in the data: C; only in the data: D", claim.Check(["A", "B", "D"]).Difference);
    }

    [Fact]
    public void The_lowest_one_is_compared_by_its_label()
    {
        Assert.Equal(VerdictWord.Reproduced,
            Claim(Comparison.LowestOf, "Precision Optics").Check("Precision Optics").Word);
        Assert.Equal(VerdictWord.Differs,
            Claim(Comparison.LowestOf, "Precision Optics").Check("Photonics Subsystems").Word);
    }

    [Fact]
    public void What_the_data_cannot_decide_is_said_so_and_cannot_be_checked()
    {
        Assert.Equal(VerdictWord.NotDerivable,
            Claim(Comparison.Exact, "400", evidence: Evidence.Missing).NotInData().Word);
        Assert.Equal(VerdictWord.External, Claim(Comparison.Exact, "40", evidence: Evidence.External).NotInData().Word);
        Assert.Throws<InvalidOperationException>(() => Claim(Comparison.Exact, "40", evidence: Evidence.External)
            .Check(40));
        Assert.Throws<InvalidOperationException>(() => Claim(Comparison.Exact, "22").NotInData());
    }

    [Fact]
    public void What_only_a_team_s_own_data_hold_is_checked_once_they_are_there()
    {
        var claim = Claim(Comparison.Exact, "14", "decisions", Evidence.Missing);
        Assert.Equal(VerdictWord.NotDerivable, claim.Check((double?)null).Word);
        Assert.Equal(VerdictWord.Reproduced, claim.Check((double?)14).Word);
        Assert.Equal(VerdictWord.Differs, claim.Check((double?)13).Word);
    }

    [Theory]
    [InlineData(Comparison.Exact, "3", 3, 3, VerdictWord.Reproduced, "3")]
    [InlineData(Comparison.Exact, "3", 2, 5, VerdictWord.Bounded, "between 2 and 5")]
    [InlineData(Comparison.Exact, "3", 4, 5, VerdictWord.Differs, "between 4 and 5")]
    [InlineData(Comparison.About, "30", 28, 32, VerdictWord.Reproduced, "between 28 and 32")]
    [InlineData(Comparison.AtLeast, "10", 11, 14, VerdictWord.Reproduced, "between 11 and 14")]
    [InlineData(Comparison.AtLeast, "10", 9, 14, VerdictWord.Bounded, "between 9 and 14")]
    [InlineData(Comparison.AtLeast, "10", 7, 9, VerdictWord.Differs, "between 7 and 9")]
    public void A_number_that_the_data_only_bound_is_reproduced_or_differs_where_all_between_agree(
        Comparison comparison, string published, double lowest, double highest, VerdictWord word, string computed)
    {
        var verdict = Claim(comparison, published).CheckBetween(lowest, highest);
        Assert.Equal((word, computed), (verdict.Word, verdict.Computed));
    }

    [Theory]
    [InlineData(Comparison.Majority, "majority", 12, 15, VerdictWord.Reproduced)]
    [InlineData(Comparison.Majority, "majority", 10, 15, VerdictWord.Bounded)]
    [InlineData(Comparison.Majority, "majority", 5, 11, VerdictWord.Differs)]
    [InlineData(Comparison.All, "all", 20, 22, VerdictWord.Bounded)]
    [InlineData(Comparison.Exact, "19 out of 22", 18, 20, VerdictWord.Bounded)]
    [InlineData(Comparison.About, "about six out of ten", 8, 20, VerdictWord.Bounded)]
    [InlineData(Comparison.None, "none", 1, 4, VerdictWord.Differs)]
    public void So_is_a_part_of_a_whole(
        Comparison comparison, string published, int lowest, int highest, VerdictWord word) =>
        Assert.Equal(word, Claim(comparison, published).CheckBetween(lowest, highest, 22).Word);

    [Theory]
    [InlineData(Comparison.Most, "most", 4, VerdictWord.Bounded, "between 4 of 10 (40.0%) and 10 of 10 (100.0%)")]
    [InlineData(Comparison.Most, "most", 6, VerdictWord.Reproduced, "between 6 of 10 (60.0%) and 10 of 10 (100.0%)")]
    [InlineData(Comparison.Holds, "some", 3, VerdictWord.Bounded, "between 3 and 10 of 10")]
    public void What_labels_name_or_pass_over_is_reproduced_only_where_the_named_suffice_and_could_have_failed(
        Comparison comparison, string published, int named, VerdictWord word, string computed)
    {
        var verdict = Claim(comparison, published).CheckNamed(Enumerable.Range(0, named), Enumerable.Range(0, 10));
        Assert.Equal((word, computed), (verdict.Word, verdict.Computed));
    }

    [Fact]
    public void A_bound_says_between_what_and_what_hangs_on_it_and_needs_something_to_rest_on()
    {
        var bound = Claim(Comparison.Holds, "some").Bound($"between {1} and {22}");
        Assert.Equal((VerdictWord.Bounded, "between 1 and 22", "Nothing hangs on it."),
            (bound.Word, bound.Computed, bound.Explanation));
        Assert.Throws<InvalidOperationException>(
            () => Claim(Comparison.Holds, "some", evidence: Evidence.Missing).Bound($"none"));
    }

    [Fact]
    public void A_statement_that_the_data_leave_open_is_bounded()
    {
        var claim = Claim(Comparison.Holds, "true");
        Assert.Equal((VerdictWord.Bounded, "1 to 22"),
            claim.Check((bool?)null, $"1 to 22") is var open ? (open.Word, open.Computed) : default);
        Assert.Equal(VerdictWord.Reproduced, claim.Check((bool?)true, $"all 22").Word);
    }

    [Fact]
    public void What_holds_in_some_readings_only_depends_on_the_reading_and_names_them()
    {
        var claim = Claim(Comparison.Majority, "majority");
        var verdict = claim.CheckReadings(("strict", claim.Check(10, 22)), ("generous", claim.Check(13, 22)));
        Assert.Equal((VerdictWord.DependsOnReading, "strict: 10 of 22 (45.5%); generous: 13 of 22 (59.1%)"),
            (verdict.Word, verdict.Computed));
        Assert.Equal(VerdictWord.Reproduced,
            claim.CheckReadings(("strict", claim.Check(12, 22)), ("generous", claim.Check(13, 22))).Word);
        Assert.Equal(VerdictWord.Differs, claim.CheckReadings(("strict", claim.Check(1, 22))).Word);
        Assert.Throws<ArgumentException>(() => claim.CheckReadings());
    }

    [Fact]
    public void What_the_text_s_own_sums_bear_out_is_consistent_and_not_reproduced()
    {
        var claim = Claim(Comparison.Exact, "41", "decisions", Evidence.Text);
        Assert.Equal((VerdictWord.Consistent, VerdictWord.Differs), (claim.Check(41).Word, claim.Check(40).Word));
    }

    [Fact]
    public void Several_verdicts_begin_with_what_matters_most()
    {
        var incidental = (Claim(Comparison.Exact, "22") with { Importance = Importance.Incidental }).Check(22);
        var headline = (Claim(Comparison.Exact, "21") with { Importance = Importance.Headline }).Check(22);
        Assert.Equal([headline, incidental], Verdicts.Of("Both", incidental, headline).All);
    }

    [Fact]
    public void Years_are_written_as_years() =>
        Assert.Equal("2013", Claim(Comparison.Exact, "2014", "year").Check(2013).Computed);

    [Fact]
    public void A_value_of_the_wrong_kind_is_refused_rather_than_judged()
    {
        Assert.Throws<InvalidOperationException>(() => Claim(Comparison.Majority, "majority").Check(12));
        Assert.Throws<InvalidOperationException>(() => Claim(Comparison.Exact, "22").CheckRange(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Claim(Comparison.Majority, "majority").Check(23, 22));
    }

    [Fact]
    public void A_verdict_reads_as_a_line() =>
        Assert.Equal(
            "[differs] An example. (Findings): published 22 companies, computed 21 (difference: −1). "
                + "Nothing hangs on it.",
            Claim(Comparison.Exact, "22").Check(21).ToString());

    [Theory]
    [InlineData(true, 22, "still holds")]
    [InlineData(true, 23, "no longer holds")]
    [InlineData(false, 22, "now holds")]
    [InlineData(false, 23, "still differs")]
    public void On_updated_data_a_verdict_says_what_became_of_the_sentence(bool heldBefore, int now, string word) =>
        Assert.StartsWith($"[{word}] An example. (Findings): published 22 companies, now {now}",
            (Claim(Comparison.Exact, "22") with { OnPublishedData = false, HeldWhenPublished = heldBefore }).Check(now)
                .ToString());

    [Fact]
    public void A_remark_about_the_published_data_is_not_shown_on_others() =>
        Assert.Equal("", (Claim(Comparison.Exact, "22") with { OnPublishedData = false }).Check(23).Explanation);

    [Theory]
    [InlineData(Comparison.Exact, "22", "companies", "22 companies")]
    [InlineData(Comparison.Exact, "one", "companies", "one company")]
    [InlineData(Comparison.Exact, "1", "firms", "1 firm")]
    [InlineData(Comparison.Rounding, "288%", "percent", "288%")]
    [InlineData(Comparison.Range, "0 to 65", "percent", "0 to 65 percent")]
    [InlineData(Comparison.Exact, "1998", "year", "1998")]
    [InlineData(Comparison.Range, "1917 to 1986", "year", "1917 to 1986")]
    [InlineData(Comparison.MoreThan, "30", "years", "30 years")]
    [InlineData(Comparison.Majority, "majority", "companies", "majority")]
    [InlineData(Comparison.Set, "A; B", "firms", "A; B")]
    [InlineData(Comparison.LowestOf, "2008-2013", "decisions", "2008-2013")]
    [InlineData(Comparison.Holds, "true", "none", "stated")]
    public void The_published_value_is_written_with_its_unit_where_it_is_an_amount(Comparison comparison,
        string published, string unit, string text) =>
        Assert.Equal(text, Claim(comparison, published, unit).PublishedText);

    [Theory]
    [InlineData("about six out of ten", 41, "23 24 25 26")]
    [InlineData("64%", 22, "14")]
    [InlineData("65%", 22, "")]
    public void A_printed_share_allows_certain_counts(string printed, int n, string counts) =>
        Assert.Equal(counts, string.Join(" ", PublishedNumber.Parse(printed).CountsOf(n)));
}
