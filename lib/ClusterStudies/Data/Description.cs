namespace ClusterStudies;

/// <summary>What a <c>datapackage.json</c> says.</summary>
/// <param name="Title">What the data are, in a line; empty where nothing is said.</param>
/// <param name="TextHash">The SHA-256 of the study's text, hexadecimal; null where none is stated.</param>
/// <param name="Resources">The files, in order.</param>
internal sealed record Description(string Title, string? TextHash, IReadOnlyList<DataResource> Resources)
{
    /// <summary>Whether the data are made up, for showing something.</summary>
    internal bool IsInvented { get; init; }

    /// <summary>What a descriptor says that cannot be read.</summary>
    internal static Description None { get; } = new("", null, []);
}
