namespace Workbook.Pictures;

/// <summary>Mermaid, the script that draws diagrams: the copy beside the command. Without it pages show a diagram's
/// text.</summary>
internal static class MermaidBundle
{
    /// <summary>Where the build lays the script.</summary>
    public static string DefaultPath => Path.Combine(AppContext.BaseDirectory, "mermaid.tiny.js");
}
