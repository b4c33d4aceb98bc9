using Microsoft.AspNetCore.Html;

namespace Workbook.Running;

/// <summary>What a cell can call without naming where it comes from, as in .NET Interactive.</summary>
public static class NotebookFunctions
{
    internal static Action<object?, string?> Show { get; set; } = (_, _) => { };

    /// <summary>Displays a value, in the MIME types it prefers or in the one given.</summary>
    public static void display(object? value, string? mimeType = null) => Show(value, mimeType);

    /// <summary>Displays a value, in the MIME types it prefers or in the one given.</summary>
    public static void Display(this object? value, string? mimeType = null) => Show(value, mimeType);

    /// <summary>Text that is HTML.</summary>
    public static IHtmlContent HTML(string content) => new HtmlString(content);
}
