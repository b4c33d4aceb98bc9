using System.Security.Cryptography;
using System.Text;
using Workbook.Pictures;

namespace Workbook.Pages;

/// <summary>A script that pages carry.</summary>
/// <param name="Element">The script element.</param>
/// <param name="Source">By what the page's policy knows the script: the hash of its text.</param>
internal sealed record PageScript(Html Element, string Source)
{
    /// <summary>A script inside the page.</summary>
    public static PageScript Inline(string script) => new(
        Html.Raw($"<script>{script}</script>\n"),
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'");

    /// <summary>plotly.js from the network, for pages made where the build could not fetch it.</summary>
    public static PageScript PlotlyFromNetwork { get; } = new(
        $"<script src=\"{PlotlyBundle.NetworkAddress}\" integrity=\"{
            PlotlyBundle.Integrity}\" crossorigin=\"anonymous\"></script>\n",
        $"'{PlotlyBundle.Integrity}'");
}
