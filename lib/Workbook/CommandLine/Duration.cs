using System.Globalization;

namespace Workbook.CommandLine;

/// <summary>A time on the command line: seconds, or a number with s, m or h.</summary>
internal static class Duration
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(20);

    public static bool TryParse(string text, out TimeSpan duration)
    {
        duration = default;
        text = text.Trim();
        var factor = text.Length == 0
            ? 0 : char.ToLowerInvariant(text[^1]) switch { 's' => 1, 'm' => 60, 'h' => 3600, _ => 0 };
        var number = factor == 0 ? text : text[..^1];
        if (!double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return false;
        var seconds = value * Math.Max(factor, 1);
        if (seconds <= 0 || seconds > Longest.TotalSeconds) return false;
        duration = TimeSpan.FromSeconds(seconds);
        return true;
    }
}
