namespace ClusterStudies;

/// <summary>How the companies of one group are marked in figures: by shape and by lightness as well as by colour, so that groups differ in grey, too.</summary>
/// <param name="Group">The group: a product line, or a behavioral descriptor.</param>
/// <param name="Symbol">plotly's symbol.</param>
/// <param name="Fill">Colour inside.</param>
/// <param name="Letter">Colour of a letter inside.</param>
/// <param name="Size">Size in pixels that leaves room for a letter.</param>
public sealed record CompanyMark(string Group, string Symbol, string Fill, string Letter, double Size)
{
    private static readonly CompanyMark Unknown = new("", "pentagon", Palette.Grey, Palette.Ink, 23);

    private static readonly IReadOnlyList<CompanyMark> Known =
    [
        new("Precision Optics", "square", "#ffffff", Palette.Ink, 21),
        new("Photonics Subsystems", "diamond", Palette.Sky, Palette.Ink, 21),
        new("Photonics Value Added", "circle", Palette.Blue, "#ffffff", 23),
        new("Incremental", "square", Palette.Sky, Palette.Ink, 21),
        new("Orderly Progression", "circle", Palette.Blue, "#ffffff", 23),
    ];

    /// <summary>The mark of a product line (Tables 1 and 2) or of a behavioral descriptor (Table 3); a grey pentagon for any other label.</summary>
    public static CompanyMark Of(string group) => Known.FirstOrDefault(mark => mark.Group == group) ?? Unknown with { Group = group };

    /// <summary>The size, for a circle's 1, that gives this shape the circle's area; as plotly draws a square (side = size) and a diamond (diagonal = 1.3 size).</summary>
    internal double SizeOfCircleArea => Symbol switch
    {
        "square" => Math.Sqrt(Math.PI) / 2,
        "diamond" => Math.Sqrt(Math.PI / 2) / 1.3,
        _ => 1,
    };

    /// <summary>Puts groups in the order in which legends list them.</summary>
    internal static int Order(string group) => Known.TakeWhile(mark => mark.Group != group).Count();

    /// <summary>The mark for plotly, with the given sizes instead of the usual one where there are any.</summary>
    public Marker ToMarker(IEnumerable<double>? sizes = null) => new()
    {
        Symbol = Symbol,
        Color = Fill,
        Size = sizes is null ? Size : sizes.ToArray(),
        Opacity = 1,
        Line = new Line(Palette.Ink, 1.5),
    };
}
