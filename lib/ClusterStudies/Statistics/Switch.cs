namespace ClusterStudies;

/// <summary>A choice that an analysis leaves open, with the other ways to make it.</summary>
/// <typeparam name="T">What is analysed, such as the list of cases.</typeparam>
/// <param name="Name">What is chosen.</param>
/// <param name="Published">The name of the choice as it stands.</param>
/// <param name="Others">The other choices, each with what it makes of the data.</param>
public sealed record Switch<T>(string Name, string Published, params (string Name, Func<T, T> Read)[] Others)
{
    /// <summary>The names of all choices, the one as it stands first.</summary>
    public IReadOnlyList<string> Options => [Published, .. Others.Select(other => other.Name)];
}
