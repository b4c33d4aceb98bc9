namespace ClusterStudies;

/// <summary>The words of our own lists: those of the enumerations, with hyphens.</summary>
internal static class Coded
{
    /// <summary>The value of a word that the rules have let pass.</summary>
    internal static T Word<T>(string word) where T : struct, Enum => Words<T>()[word];

    /// <summary>A fault where a row has none of the words; a description need not list them.</summary>
    internal static IEnumerable<DataFault> Faults<T>(DataRow row, string column) where T : struct, Enum
    {
        var words = Words<T>();
        var word = row.Text(column);
        return words.ContainsKey(word) ? [] : [new(row.File, row.Line, column, word,
            $"one of {string.Join(", ", words.Keys)}",
            NearestValue.To(word, words.Keys) is { } near ? $"Did you mean '{near}'?" : "")];
    }

    private static Dictionary<string, T> Words<T>() where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(value => value.InWords().Replace(' ', '-'));
}
