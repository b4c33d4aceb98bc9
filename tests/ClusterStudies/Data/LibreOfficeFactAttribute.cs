namespace Tests.ClusterStudies.Data;

/// <summary>A test that needs LibreOffice Calc; skipped with the reason without it, or on other data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute() => Skip = SkipReason.Note(PublishedState.WhyPinnedTestsAreSkipped
        ?? (Program is null ? "No LibreOffice (soffice) on this machine." : null));

    /// <summary>The program; null where there is none.</summary>
    public static string? Program => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);
}
