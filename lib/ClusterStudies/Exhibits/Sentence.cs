namespace ClusterStudies;

/// <summary>
/// A sentence whose numbers are computed, so that the prose follows the data:
/// <c>new Sentence($"{share:P0} of {n} companies …")</c>. It may stand on several lines of a raw string; they are
/// read as one.
/// </summary>
/// <remarks>Numbers are written as in an English-language article on every machine; 0.63 as P0 reads 63%.</remarks>
public sealed class Sentence
{
    private readonly string _text;

    /// <summary>Makes a sentence from interpolated text.</summary>
    public Sentence(FormattableString sentence) => _text = NumberText.Sentence(sentence);

    /// <summary>The sentence as a paragraph of HTML.</summary>
    public string ToHtml() => HtmlText.Sentence(_text);

    /// <summary>The sentence as plain text.</summary>
    public override string ToString() => _text;
}

