using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Workbook.Running;

/// <summary>A cell that is not valid C#.</summary>
internal sealed class CellCompilationException(ImmutableArray<Diagnostic> diagnostics) : Exception("The cell is not valid C#.")
{
    /// <summary>The errors, in the order in which they stand in the cell.</summary>
    public IReadOnlyList<Diagnostic> Errors { get; } =
        [.. diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).OrderBy(d => d.Location.SourceSpan.Start)];
}
