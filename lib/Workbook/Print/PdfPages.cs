using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Workbook.Print;

/// <summary>On which pages of a PDF its places stand.</summary>
internal static class PdfPages
{
    /// <summary>The page, from 1, of each place that a link inside leads to, by the place's name.</summary>
    /// <param name="pdf">The file.</param>
    public static IReadOnlyDictionary<string, int> Of(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        var catalog = document.Structure.Catalog.CatalogDictionary;
        var pages = new Dictionary<IndirectReference, int>();
        if (catalog.TryGet(NameToken.Pages, out var tree)) Number(tree);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        if (!catalog.TryGet(NameToken.Dests, out var named) || Resolved(named) is not DictionaryToken all)
            return places;
        foreach (var (name, place) in all.Data)
        {
            if (Resolved(place) is ArrayToken { Data: [IndirectReferenceToken page, ..] }
                && pages.TryGetValue(page.Data, out var number))
            {
                places[name] = number;
            }
        }
        return places;

        // Pages are the leaves of a tree, in reading order.
        void Number(IToken node)
        {
            if (Resolved(node) is not DictionaryToken inside) return;
            if (inside.TryGet(NameToken.Kids, out var kids) && Resolved(kids) is ArrayToken children)
            {
                foreach (var child in children.Data) Number(child);
            }
            else if (node is IndirectReferenceToken leaf)
            {
                pages[leaf.Data] = pages.Count + 1;
            }
        }

        IToken Resolved(IToken token) => token is IndirectReferenceToken reference
            ? document.Structure.GetObject(reference.Data).Data : token;
    }
}
