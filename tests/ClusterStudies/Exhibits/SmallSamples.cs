using ClusterStudies;

namespace Tests.ClusterStudies.Exhibits;

public class SmallSamples
{
    // Four orderly companies that sell much abroad, four incremental ones that sell little.
    private static readonly (bool Orderly, double Share)[] Apart =
        [(true, 30), (true, 40), (true, 50), (true, 55), (false, 0), (false, 5), (false, 10), (false, 15)];

    private static TestResult Compare(IReadOnlyList<(bool Orderly, double Share)> cases) =>
        MannWhitney.Exact(cases, c => c.Share, c => c.Orderly);

    [Fact]
    public void A_report_begins_with_the_question_and_the_result_of_all_cases() =>
        Assert.StartsWith($"Share by style: {Compare(Apart)}. ", SmallSample.Report("Share by style", Apart, Compare)
        .ToString());

    [Fact]
    public void A_report_ends_with_the_p_values_that_leave_out_one_case_each() =>
        // 2 of the 35 ways to choose 3 from 7.
        Assert.EndsWith("With any one case left out, p lies between 0.057 and 0.057.",
            SmallSample.Report("Share by style", Apart, Compare).ToString());

    [Fact]
    public void A_small_p_value_is_no_proof() =>
        Assert.Contains("proves nothing here", SmallSample.Report("Share by style", Apart, Compare).ToString());

    [Fact]
    public void A_large_p_value_is_no_evidence_of_no_difference()
    {
        (bool Orderly, double Share)[] mixed = [(true, 10), (false, 10), (true, 30), (false, 30), (true, 5),
            (false, 5)];
        Assert.Contains("That is no evidence of there being none",
            SmallSample.Report("Share by style", mixed, Compare).ToString());
    }

    [Fact]
    public void A_case_without_which_the_test_cannot_be_done_is_passed_over()
    {
        // Without the first case there is no orderly company left.
        (bool Orderly, double Share)[] oneOrderly = [(true, 50), (false, 0), (false, 5), (false, 10)];
        Assert.EndsWith("p lies between 0.667 and 0.667.", SmallSample.Report("Share by style", oneOrderly, Compare)
            .ToString());
    }

    [Fact]
    public void A_test_that_refuses_all_cases_is_not_reported() =>
        Assert.ThrowsAny<ArgumentException>(() => SmallSample.Report("Share by style", Apart[..4], Compare));
}
