using System.Net;

namespace ClusterStudies;

/// <summary>Text as HTML: markup in it is shown, not obeyed.</summary>
internal static class HtmlText
{
    public static string Encode(string text) => WebUtility.HtmlEncode(text).Replace("&#39;", "'");

    /// <summary>A paragraph of prose that was computed.</summary>
    public static string Sentence(string text) => $"<p class=\"workbook-sentence\">{Encode(text)}</p>";
}
