using System.Text.RegularExpressions;
using Microsoft.DotNet.Interactive.Formatting;

namespace Workbook.Running;

/// <summary>Formulas in LaTeX: texts shown as such, and two types that earlier engines had and notebooks still
/// use.</summary>
internal static partial class Formulas
{
    private const string Latex = "text/latex";

    /// <summary>What a notebook that uses the types gets before its first cell that does.</summary>
    public const string Definitions = """
        public class LaTeXString(string text)
        {
            public static implicit operator LaTeXString(string text) => new(text);
            public override string ToString() => text;
        }
        public sealed class MathString(string text) : LaTeXString($"$${text}$$")
        {
            public static implicit operator MathString(string text) => new(text);
        }
        Microsoft.DotNet.Interactive.Formatting.Formatter.Register<LaTeXString>(
            (formula, writer) => writer.Write(formula.ToString()), "text/latex");
        Microsoft.DotNet.Interactive.Formatting.Formatter.SetPreferredMimeTypesFor(typeof(LaTeXString), "text/latex");
        """;

    public static bool AreIn(string source) => Types().IsMatch(source);

    /// <summary>Lets <c>display(text, "text/latex")</c> work.</summary>
    public static void Register() => Formatter.Register<string>((text, writer) => writer.Write(text), Latex);

    [GeneratedRegex(@"\b(LaTeX|Math)String\b")]
    private static partial Regex Types();
}
