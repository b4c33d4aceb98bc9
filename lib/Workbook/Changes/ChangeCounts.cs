using System.Globalization;

namespace Workbook.Changes;

/// <summary>How much changed, in one line.</summary>
internal static class ChangeCounts
{
    /// <summary>"2 tables, 1 figure, 3 verdicts (1 turned)"; empty where nothing changed.</summary>
    public static string Of(ChangeReport report)
    {
        var crossed = report.Moves.Count(move => move.Cell.Crossed);
        var turned = report.Turned.Count();
        string?[] parts =
        [
            Part(report.Tables.Count, "table"), Part(report.Figures.Count, "figure"),
            Part(report.Verdicts.Count, "verdict", turned > 0 ? $" ({Text(turned)} turned)" : ""),
            Part(report.Moves.Count, "p-value", crossed > 0 ? $" ({Text(crossed)} across 0.05)" : ""),
            Part(Prose(holds: false, isCheck: false), "sentence", " no longer borne out"),
            Part(Prose(holds: true, isCheck: false), "sentence", " borne out again"),
            Part(Prose(holds: false, isCheck: true), "check", " failing now"),
            Part(Prose(holds: true, isCheck: true), "check", " passing again"),
            Part(report.Texts.Count(text => text.Kind == "sentence"), "sentence"),
            Part(report.Texts.Count(text => text.Kind != "sentence"), "other text"),
            Part(report.Others.Count, "other output"),
        ];
        return string.Join(", ", parts.OfType<string>());

        int Prose(bool holds, bool isCheck) =>
            report.Prose.Count(prose => prose.Holds == holds && prose.Prose.IsCheck == isCheck);
    }

    /// <summary>What is only said or written otherwise, and means the same.</summary>
    public static IEnumerable<string> Remarks(ChangeReport report)
    {
        if (report.Reworded > 0)
        {
            yield return $"{Counted(report.Reworded, "verdict")} as before, in other words, since the data are no "
                + "longer the published ones, or are so again";
        }

        if (report.WrittenOtherwise > 0)
            yield return $"{Counted(report.WrittenOtherwise, "cell")} with the same content, written in another form";
    }

    /// <summary>A number and what is counted: "1 table", "2 tables".</summary>
    public static string Counted(int count, string noun) => $"{Text(count)} {noun}{(count == 1 ? "" : "s")}";

    private static string? Part(int count, string noun, string more = "") =>
        count == 0 ? null : Counted(count, noun) + more;

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
