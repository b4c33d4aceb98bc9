using Workbook.Running;

namespace Workbook.CommandLine;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int Failure = 1;
    public const int UsageOrData = 2;
    public const int Interrupted = 130;

    public static int Of(IReadOnlyList<NotebookResult> results) =>
        results.Any(r => r.IsDataFault) ? UsageOrData : results.Any(r => r.IsFailure) ? Failure : Success;
}
