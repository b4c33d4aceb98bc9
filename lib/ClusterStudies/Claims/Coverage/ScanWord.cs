namespace ClusterStudies;

/// <summary>A word or phrase that the scan of a text looks for.</summary>
/// <param name="Kind">
/// <c>word</c> for number words, <c>comparison</c> for words that compare or quantify.
/// </param>
/// <param name="Phrase">One or more words, separated by single spaces; found in any case and across line ends.</param>
/// <param name="Group">What the words of one group have in common.</param>
/// <param name="OnlyBeforeNumber">
/// Counts only directly before a number: <c>about</c> in "about six", not in "about clusters".
/// </param>
internal sealed record ScanWord(string Kind, string Phrase, string Group, bool OnlyBeforeNumber);
