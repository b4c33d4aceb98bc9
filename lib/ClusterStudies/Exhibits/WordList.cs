namespace ClusterStudies;

/// <summary>Writes several words in running text.</summary>
public static class WordList
{
    /// <summary>Words as a text lists them: "A, B and C"; "none" where there are none.</summary>
    public static string Listed(this IEnumerable<string> words) => words.ToList() switch
    {
        [] => "none",
        [var one] => one,
        [.. var first, var last] => $"{string.Join(", ", first)} and {last}",
    };
}
