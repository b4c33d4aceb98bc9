namespace Workbook.FrontEnds;

/// <summary>What <c>workbook doctor</c> found about one thing.</summary>
/// <param name="Weight">Whether something hangs on it.</param>
/// <param name="Text">What is there, or what is missing and what that costs.</param>
/// <param name="Mend">The one command that mends it; null where nothing needs to be done.</param>
internal sealed record Finding(Weight Weight, string Text, string? Mend = null)
{
    /// <summary>Something that is there and as it should be.</summary>
    public static Finding Fine(string text) => new(Weight.Fine, text);

    /// <summary>Something without which all but some comfort works.</summary>
    public static Finding Optional(string text, string mend) => new(Weight.Optional, text, mend);

    /// <summary>Something without which a command of the README fails.</summary>
    public static Finding Missing(string text, string mend) => new(Weight.Missing, text, mend);
}

/// <summary>Whether something hangs on a finding.</summary>
internal enum Weight
{
    /// <summary>All is well.</summary>
    Fine,

    /// <summary>Some comfort.</summary>
    Optional,

    /// <summary>A command of the README.</summary>
    Missing,
}
