namespace Tests.Published;

/// <summary>
/// Reasons for which tests are skipped, gathered in <c>skipped.txt</c> beside the tests: the console of
/// <c>dotnet test</c> names skipped tests without their reason, so the project file says each reason once at the end.
/// </summary>
internal static class SkipReason
{
    private static readonly Lock Writing = new();
    private static readonly HashSet<string> Said = [];

    private static string Path => System.IO.Path.Combine(AppContext.BaseDirectory, "skipped.txt");

    /// <summary>Notes a reason, and hands it on; null stays null.</summary>
    public static string? Note(string? reason)
    {
        if (reason is null) return null;
        lock (Writing)
        {
            if (Said.Add(reason)) File.AppendAllText(Path, reason + "\n");
        }
        return reason;
    }
}
