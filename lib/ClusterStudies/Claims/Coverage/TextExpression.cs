namespace ClusterStudies;

/// <summary>
/// One expression in a study's text that states or compares an amount: the unit in which the audit shows that nothing
/// was left out.
/// </summary>
/// <param name="Study">The study: the name of its data folder.</param>
/// <param name="Order">Running number of the expression within the study, from 1.</param>
/// <param name="Section">Section as named in <c>sections.csv</c>, such as <c>3.2</c> or <c>Table 1</c>.</param>
/// <param name="Kind">
/// <c>number</c> (digits), <c>word</c> (a number word) or <c>comparison</c> (a word that compares or quantifies).
/// </param>
/// <param name="Expression">
/// The expression as printed, white space made single: <c>US$12.3</c>, <c>Twenty two</c>, <c>more than</c>.
/// </param>
public sealed record TextExpression(string Study, int Order, string Section, string Kind, string Expression)
{
    /// <summary>
    /// Where it begins in the text, in characters from 0; -1 where only the coverage file is at hand.
    /// </summary>
    internal int Position { get; init; } = -1;
}
