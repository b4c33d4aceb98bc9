namespace ClusterStudies;

/// <summary>
/// A share of the cases that were selected, where the rule of selection left out others: what it would be with them,
/// and how many of them would bring it down.
/// </summary>
/// <param name="Successes">Selected cases with the property.</param>
/// <param name="N">Selected cases.</param>
public sealed record SelectedShare(int Successes, int N) : IStatisticalResult
{
    /// <summary>The share with so many cases that were left out, with Wilson's interval.</summary>
    /// <param name="leftOut">Cases that were left out.</param>
    /// <param name="withProperty">How many of them have the property.</param>
    /// <param name="confidence">Confidence level.</param>
    /// <exception cref="ArgumentException">A number is negative, or more cases have the property than were left
    /// out.</exception>
    public ProportionInterval With(int leftOut, int withProperty = 0, double confidence = 0.95)
    {
        if (leftOut < 0 || withProperty < 0 || withProperty > leftOut)
        {
            throw new ArgumentException(
                $"Of {leftOut} cases left out, {withProperty} cannot have the property.", nameof(withProperty));
        }
        return Wilson.Interval(Successes + withProperty, N + leftOut, confidence);
    }

    /// <summary>The smallest number of cases without the property that, left out, bring the share to a limit or
    /// below.</summary>
    /// <param name="share">The limit, above 0 and at most 1; one half unless given.</param>
    public int LeftOutToReach(double share = 0.5) => First(m => (double)Successes / (N + m) <= share + 1e-12, share);

    /// <summary>The same for the lower limit of Wilson's interval, and for the upper one.</summary>
    /// <param name="share">The limit, above 0 and at most 1; one half unless given.</param>
    /// <param name="confidence">Confidence level.</param>
    public (int Low, int High) LimitsToReach(double share = 0.5, double confidence = 0.95) =>
        (First(m => With(m, 0, confidence).ConfidenceLow <= share, share),
            First(m => With(m, 0, confidence).ConfidenceHigh <= share, share));

    /// <summary>The share with 0, 1, 2 and more cases left out, none of which has the property.</summary>
    /// <param name="most">The largest number of cases left out.</param>
    public IReadOnlyList<ProportionInterval> UpTo(int most) => [.. Enumerable.Range(0, most + 1).Select(m => With(m))];

    /// <inheritdoc/>
    public string Report
    {
        get
        {
            var (low, high) = LimitsToReach();
            return Printed.Text($"{Successes} of {N} ({Printed.Percent((double)Successes / N)}); one half is reached ")
                + Printed.Text($"with {LeftOutToReach()} cases left out that do not have the property, ")
                + Printed.Text($"by the limits of Wilson's 95% interval with {low} and with {high}");
        }
    }

    /// <summary>The share, and what brings it to one half, as one report line.</summary>
    public override string ToString() => Report;

    private static int First(Func<int, bool> isReached, double share)
    {
        if (!(share > 0 && share <= 1))
        {
            throw new ArgumentException(Printed.Text($"A share to reach lies above 0 and up to 1, but is {share}."),
                nameof(share));
        }
        var m = 0;
        while (!isReached(m)) m++;
        return m;
    }
}
