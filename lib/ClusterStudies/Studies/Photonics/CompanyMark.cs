namespace ClusterStudies;

/// <summary>
/// How the companies of one group are marked in figures: by shape and by lightness as well as by colour, so that
/// groups differ in grey, too.
/// </summary>
internal static class CompanyMark
{
    private static readonly IReadOnlyList<(string Group, PointMark Mark)> Known =
    [
        ("Precision Optics", Mark("square", "#ffffff", Palette.Ink, 21)),
        ("Photonics Subsystems", Mark("diamond", Palette.Sky, Palette.Ink, 21)),
        ("Photonics Value Added", Mark("circle", Palette.Blue, "#ffffff", 23)),
        ("Incremental", Mark("square", Palette.Sky, Palette.Ink, 21)),
        ("Orderly Progression", Mark("circle", Palette.Blue, "#ffffff", 23)),
    ];

    private static readonly IReadOnlyList<PointMark> Others =
    [
        .. Known.Take(3).Select(mark => mark.Mark), Mark("pentagon", Palette.Grey, Palette.Ink, 23),
        Mark("hexagon", "#ffffff", Palette.Ink, 23), Mark("triangle-up", Palette.Sky, Palette.Ink, 25),
        Mark("octagon", Palette.Blue, "#ffffff", 23),
    ];

    /// <summary>
    /// The mark of a product line (Tables 1 and 2) or of a behavioral descriptor (Table 3), with room for a letter; a
    /// grey pentagon for any other label.
    /// </summary>
    public static PointMark Of(string group) =>
        Known.Where(mark => mark.Group == group).Select(mark => mark.Mark)
        .FirstOrDefault() ?? Mark("pentagon", Palette.Grey, Palette.Ink, 23);

    /// <summary>
    /// The marks of groups of which some, or all, have labels of their own: these take, in turn, the shapes that no
    /// other of them has.
    /// </summary>
    /// <param name="groups">The groups that one figure shows.</param>
    public static Func<string, PointMark> For(IEnumerable<string> groups)
    {
        var all = groups.Distinct().ToList();
        var others = all.Where(group => Known.All(mark => mark.Group != group)).ToList();
        var free = Others.ExceptBy(all.Except(others).Select(group => Of(group).Symbol), mark => mark.Symbol).ToList();
        var marks = others.Index().ToDictionary(other => other.Item, other => free[other.Index % free.Count]);
        return group => marks.TryGetValue(group, out var mark) ? mark : Of(group);
    }

    /// <summary>Puts groups in the order in which legends list them.</summary>
    internal static int Order(string group) => Known.TakeWhile(mark => mark.Group != group).Count();

    /// <summary>
    /// The size, for a circle's 1, that gives this shape the circle's area; as plotly draws a square (side = size)
    /// and a diamond (diagonal = 1.3 size).
    /// </summary>
    internal static double SizeOfCircleArea(PointMark mark) => mark.Symbol switch
    {
        "square" => Math.Sqrt(Math.PI) / 2,
        "diamond" => Math.Sqrt(Math.PI / 2) / 1.3,
        _ => 1,
    };

    private static PointMark Mark(string symbol, string fill, string letter, double size) =>
        new(symbol, fill, size, Palette.Ink) { TextPosition = "middle center", TextColor = letter, TextSize = 12 };
}
