using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Workbook.Documents;
using Workbook.Pages;

namespace Workbook.Print;

/// <summary>The content of a notebook's page, made for paper: what only a screen needs is gone, what was folded lies
/// open, code is left out unless asked for.</summary>
internal static class PrintedPage
{
    // Drawn by scripts, said by the picture's alternative, or led to where nobody gets on paper.
    private const string OnlyOnScreens = "script, .plot, .drawing, .in-words:not(.diagram > *), .marks, .to-ledger";

    /// <summary>The content, in a document of its own.</summary>
    /// <param name="page">The page.</param>
    /// <param name="withCode">Whether the code is to be read, too.</param>
    public static IElement Of(NotebookPage page, bool withCode)
    {
        var body = new HtmlParser().ParseDocument(page.Body.ToString()).Body!;
        foreach (var element in body.QuerySelectorAll(OnlyOnScreens).ToList()) element.Remove();
        foreach (var code in body.QuerySelectorAll("details.source").ToList())
        {
            if (withCode) code.Replace([.. code.Children.Where(child => child.LocalName != "summary")]);
            else code.Remove();
        }
        foreach (var folded in body.QuerySelectorAll("details").ToList()) Unfold(folded);
        foreach (var notes in body.QuerySelectorAll("tfoot").ToList()) SetBelow(notes);
        var letters = page.Document.Passages.Where(passage => passage.Body is TextBlock { BeginsLetter: true });
        foreach (var letter in letters)
            body.QuerySelector($"[id='{letter.Anchor}']")?.ClassList.Add("new-sheet");
        return body;
    }

    // As the foot of its table, a note would take the heads of the columns to a sheet of its own.
    private static void SetBelow(IElement notes)
    {
        var below = notes.QuerySelectorAll("td").Select(note =>
        {
            var line = note.Owner!.CreateElement("p");
            line.ClassName = "note";
            line.Append([.. note.ChildNodes]);
            return line;
        });
        notes.Closest("table")!.After([.. below]);
        notes.Remove();
    }

    private static void Unfold(IElement folded)
    {
        if (folded.Children.FirstOrDefault(child => child.LocalName == "summary") is { } summary)
        {
            var words = folded.Owner!.CreateElement("p");
            words.ClassName = "summary";
            words.Append([.. summary.ChildNodes]);
            summary.Replace(words);
        }
        folded.Replace([.. folded.ChildNodes]);
    }
}
