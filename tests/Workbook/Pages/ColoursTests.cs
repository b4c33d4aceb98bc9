using System.Globalization;
using System.Text.RegularExpressions;
using Workbook.Pages;

namespace Tests.Workbook.Pages;

public sealed class ColoursTests
{
    private static Dictionary<string, string> Colours(string styleSheet)
    {
        using var stream = typeof(SiteRenderer).Assembly.GetManifestResourceStream(styleSheet)!;
        using var reader = new StreamReader(stream);
        var block = Regex.Match(reader.ReadToEnd(), @":root \{(.*?)\}", RegexOptions.Singleline).Groups[1].Value;
        return Regex.Matches(block, @"--(\w+): (#[0-9a-f]{6})")
            .ToDictionary(c => c.Groups[1].Value, c => c.Groups[2].Value);
    }

    [Theory]
    [InlineData("page.css")]
    [InlineData("dark.css")]
    public void Every_text_colour_stands_out_from_every_background(string styleSheet)
    {
        var colours = Colours(styleSheet);
        string[] backgrounds = ["paper", "pale", "mark"];
        foreach (var text in colours.Keys.Except([.. backgrounds, "line"]))
        {
            foreach (var background in backgrounds)
            {
                Assert.True(Contrast(colours[text], colours[background]) >= 4.5,
                    $"{text} on {background}: {Contrast(colours[text], colours[background]):0.00}");
            }
        }
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>Relative luminance as the Web Content Accessibility Guidelines define it.</summary>
    private static double Luminance(string colour)
    {
        double Part(int i)
        {
            var value = int.Parse(colour.AsSpan(i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return 0.2126 * Part(1) + 0.7152 * Part(3) + 0.0722 * Part(5);
    }
}
