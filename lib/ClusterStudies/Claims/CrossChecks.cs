namespace ClusterStudies;

/// <summary>A check that no text states: parts against a total, one table against another.</summary>
/// <param name="Study">The study whose data are checked.</param>
/// <param name="What">What should hold.</param>
/// <param name="Holds">Whether it does.</param>
/// <param name="Found">What the data show, with the numbers.</param>
/// <param name="HeldWhenPublished">Whether it held on the published data; else it is a finding on the text.</param>
internal sealed record CrossCheck(string Study, string What, bool Holds, string Found, bool HeldWhenPublished)
{
    /// <summary>The check as a premise: one that held and fails now is named by the run.</summary>
    public Premise Premise => new($"check/{Study}/{Name}", What, Found, Holds);

    // The letters of what should hold.
    private string Name => string.Join('-', What.ToLowerInvariant().Split(' ')
        .Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit))).Where(word => word.Length > 0));
}

/// <summary>
/// A list of cross-checks, filled one by one and shown as a table; it runs on updated data as on the published.
/// </summary>
public sealed class CrossChecks
{
    private readonly List<CrossCheck> _checks = [];

    /// <summary>The checks made so far.</summary>
    internal IReadOnlyList<CrossCheck> All => _checks;

    /// <summary>Those that held on the published data, as the run gathers them.</summary>
    public IReadOnlyList<Premise> Premises =>
        [.. _checks.Where(check => check.HeldWhenPublished).Select(check => check.Premise)];

    /// <summary>Checks that two numbers are the same.</summary>
    public CrossChecks Equal(string study, string what, double left, double right, bool heldWhenPublished = true)
    {
        var same = Math.Abs(left - right) <= 1e-9 * Math.Max(1, Math.Abs(right));
        var (first, second) = (NumberText.Write(left, "#,0.####"), NumberText.Write(right, "#,0.####"));
        return same ? That(study, what, true, $"{first}", heldWhenPublished)
            : That(study, what, false, $"{first} against {second}", heldWhenPublished);
    }

    /// <summary>Checks that a condition holds.</summary>
    public CrossChecks That(string study, string what, bool holds, FormattableString found,
        bool heldWhenPublished = true)
    {
        _checks.Add(new CrossCheck(study, what, holds, NumberText.Sentence(found), heldWhenPublished));
        return this;
    }

    /// <summary>Checks that a condition holds of every item, and names those of which it does not.</summary>
    public CrossChecks Every<T>(
        string study, string what, IEnumerable<T> items, Func<T, bool> holds, Func<T, string> name,
        bool heldWhenPublished = true)
    {
        var list = items.ToList();
        var exceptions = list.Where(item => !holds(item)).Select(name).ToList();
        return exceptions.Count == 0
            ? That(study, what, true, $"all {list.Count}", heldWhenPublished)
            : That(study, what, false, $"all but {exceptions.Count} of {list.Count}: {string.Join(", ", exceptions)}",
                heldWhenPublished);
    }
}
