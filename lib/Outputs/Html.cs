using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Outputs;

/// <summary>
/// HTML, written as HTML: <c>Html row = $"&lt;td&gt;{text}&lt;/td&gt;";</c>. Text in a hole is encoded, so that
/// markup in it is
/// shown and not obeyed; only what is <see cref="Html"/> already goes in as it is.
/// </summary>
[InterpolatedStringHandler]
public sealed class Html
{
    private readonly StringBuilder _text;

    /// <summary>Begins a piece; the compiler calls this for an interpolated string.</summary>
    /// <param name="literalLength">Characters of the template outside its holes.</param>
    /// <param name="holes">How many holes it has.</param>
    public Html(int literalLength, int holes) => _text = new StringBuilder(literalLength + (16 * holes));

    /// <summary>Nothing.</summary>
    public static Html None => new(0, 0);

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>HTML that comes from elsewhere, taken as it is.</summary>
    public static Html Raw(string html)
    {
        var raw = new Html(html.Length, 0);
        raw._text.Append(html);
        return raw;
    }

    /// <summary>A part of the template. It may have been checked out with the line ends of another system.</summary>
    public void AppendLiteral(string html) => _text.Append(html.ReplaceLineEndings("\n"));

    /// <summary>Text, encoded.</summary>
    public void AppendFormatted(string? text) => _text.Append(HtmlText.Encode(text ?? ""));

    /// <summary>A number.</summary>
    public void AppendFormatted(int number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>HTML as it is; nothing where it is null.</summary>
    public void AppendFormatted(Html? html) => _text.Append(html?._text);

    /// <summary>Pieces of HTML, one after the other.</summary>
    public void AppendFormatted(IEnumerable<Html> parts)
    {
        foreach (var part in parts) AppendFormatted(part);
    }

    /// <summary>The HTML as text.</summary>
    public override string ToString() => _text.ToString();
}
