using System.Text;

namespace Workbook.Export;

/// <summary>Text in LaTeX: nothing of it is a command.</summary>
internal static class LatexText
{
    private static readonly Dictionary<char, string> Signs = new()
    {
        ['\\'] = @"\textbackslash{}", ['{'] = @"\{", ['}'] = @"\}", ['$'] = @"\$", ['&'] = @"\&", ['#'] = @"\#",
        ['%'] = @"\%", ['_'] = @"\_", ['^'] = @"\textasciicircum{}", ['~'] = @"\textasciitilde{}",
        ['<'] = @"\textless{}", ['>'] = @"\textgreater{}", ['|'] = @"\textbar{}", ['"'] = @"{\char34}",
        // After the end of a row these would belong to it.
        ['['] = "{[}", [']'] = "{]}", ['*'] = "{*}", ['`'] = @"\textasciigrave{}",
        ['\u2013'] = "--", ['\u2014'] = "---", ['\u2018'] = "`", ['\u2019'] = "'", ['\u201c'] = "``",
        ['\u201d'] = "''", ['\u2026'] = @"\ldots{}", ['\u2212'] = "$-$", ['\u00d7'] = @"$\times$",
        ['\u00b1'] = @"$\pm$", ['\u2264'] = @"$\leq$", ['\u2265'] = @"$\geq$", ['\u2260'] = @"$\neq$",
        ['\u2192'] = @"$\rightarrow$", ['\u221e'] = @"$\infty$", ['\u00b7'] = @"\textperiodcentered{}",
        ['\u00a0'] = "~", ['\u03b1'] = @"$\alpha$", ['\u03ba'] = @"$\kappa$", ['\u03c7'] = @"$\chi$",
        ['\u03c1'] = @"$\rho$", ['\u03c4'] = @"$\tau$", ['\u00b2'] = "$^2$",
    };

    /// <summary>The text, in one line.</summary>
    public static string Of(string text)
    {
        var latex = new StringBuilder();
        foreach (var c in text.ReplaceLineEndings(" "))
        {
            if (Signs.TryGetValue(c, out var sign)) latex.Append(sign);
            else if (char.IsControl(c)) latex.Append(' ');
            else if (c == '-' && latex.Length > 0 && latex[^1] == '-') latex.Append("{}-"); // two would become a dash
            else latex.Append(c);
        }
        return latex.ToString();
    }

    /// <summary>A name that LaTeX of any age takes for a label.</summary>
    public static string Label(string text) =>
        string.Concat(text.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or ':'));

    /// <summary>Text for a comment, which ends with its line.</summary>
    public static string Comment(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
