namespace ClusterStudies;

/// <summary>How a cell is written, which tells what a comma or a point in it means.</summary>
internal enum Notation
{
    /// <summary>Between commas: decimals stand behind a point.</summary>
    Point,

    /// <summary>Text anywhere else: decimals stand behind a point or a comma.</summary>
    PointOrComma,

    /// <summary>A number, yes or no that a spreadsheet holds as such: nothing about it is in doubt.</summary>
    Value,

    /// <summary>A date, which no column has.</summary>
    Date,

    /// <summary>A formula that was saved without its result.</summary>
    Uncomputed,
}
