using System.Globalization;

namespace Workbook.Running;

/// <summary>How the compiler is told where code stands: <c>cell 3</c>, or <c>cell 3+2</c> for what begins two lines
/// further down.</summary>
internal static class CellPlace
{
    public static string Name(int cell, int linesBefore = 0) => linesBefore == 0
        ? string.Create(CultureInfo.InvariantCulture, $"cell {cell}")
        : string.Create(CultureInfo.InvariantCulture, $"cell {cell}+{linesBefore}");

    /// <summary>The cell and the line in it, for people.</summary>
    /// <param name="name">What <see cref="Name"/> gave; any other file is left as it is.</param>
    /// <param name="line">Counted from 1 in the piece of code.</param>
    public static (string Cell, int Line) Of(string name, int line)
    {
        var plus = name.StartsWith("cell ", StringComparison.Ordinal) ? name.IndexOf('+') : -1;
        return plus < 0 ? (name, line)
            : (name[..plus], line + int.Parse(name[(plus + 1)..], CultureInfo.InvariantCulture));
    }
}
