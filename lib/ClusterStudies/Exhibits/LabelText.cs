namespace ClusterStudies;

/// <summary>Long labels in figures.</summary>
public static partial class ExhibitExtensions
{
    /// <summary>
    /// Breaks a label into lines of about so many letters, at spaces, as plotly's <c>&lt;br&gt;</c> does.
    /// </summary>
    /// <param name="text">The label.</param>
    /// <param name="width">Letters a line, 1 or more.</param>
    public static string Wrapped(this string text, int width)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= width) lines[^1] += " " + word;
            else lines.Add(word);
        }

        return string.Join("<br>", lines);
    }
}
