using System.Net;

namespace Outputs;

/// <summary>Text as HTML: markup in it is shown, not obeyed.</summary>
public static class HtmlText
{
    /// <summary>The text with the characters that HTML gives a meaning written as references.</summary>
    public static string Encode(string text) => WebUtility.HtmlEncode(text).Replace("&#39;", "'");

    /// <summary>A paragraph of prose that was computed.</summary>
    public static string Sentence(string text) => $"<p class=\"workbook-sentence\">{Encode(text)}</p>";
}
