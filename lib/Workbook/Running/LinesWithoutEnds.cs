using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Workbook.Notebooks;

namespace Workbook.Running;

/// <summary>
/// Cells whose lines do not end in the file: the format reads them as one line, and in it a comment takes all that
/// follows for itself. Such a cell would do less than its author sees, or nothing, and never say so.
/// </summary>
internal static class LinesWithoutEnds
{
    /// <summary>What is to be said of the first such cell; null where there is none.</summary>
    public static string? Fault(NotebookFile file, IEnumerable<PlannedCell> planned)
    {
        var csharp = planned.Where(each => each.Language == CellLanguage.CSharp).Select(each => each.Cell.Json)
            .ToHashSet();
        foreach (var (i, cell) in file.Cells.Index())
        {
            if (csharp.Contains(cell.Json) && cell.HasLinesWithoutEnds && CommentThatGoesOn(cell) is { } comment)
            {
                return $"the lines of the cell at position {i + 1} have no line ends, so they are read as one line, "
                    + $"in which \"{comment}\" would make a comment of all that follows. End each line in the file "
                    + "with \\n, or open the notebook in Jupyter or VS Code, part the lines and save it";
            }
        }
        return null;
    }

    // The line of the file in which a comment begins that would take the lines after it.
    private static string? CommentThatGoesOn(Cell cell)
    {
        var script = CSharpParseOptions.Default.WithKind(SourceCodeKind.Script);
        var comments = CSharpSyntaxTree.ParseText(cell.Source, script).GetRoot().DescendantTrivia()
            .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)).Select(trivia => trivia.Span).ToList();
        var end = 0;
        foreach (var line in cell.Lines.SkipLast(1))
        {
            end += line.Length;
            if (comments.Exists(comment => comment.Start < end && comment.End > end)) return line.Trim();
        }
        return null;
    }
}
