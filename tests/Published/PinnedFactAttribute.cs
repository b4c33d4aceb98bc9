namespace Tests.Published;

/// <summary>A fact about the published data, or about notebooks as they were saved on them.</summary>
public sealed class PinnedFactAttribute : FactAttribute
{
    public PinnedFactAttribute() => Skip = SkipReason.Note(PublishedState.WhyPinnedTestsAreSkipped);
}

/// <summary>A theory about the published data, or about notebooks as they were saved on them.</summary>
public sealed class PinnedTheoryAttribute : TheoryAttribute
{
    public PinnedTheoryAttribute() => Skip = SkipReason.Note(PublishedState.WhyPinnedTestsAreSkipped);
}
