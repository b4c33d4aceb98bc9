namespace Workbook.Running;

/// <summary>What a run is asked for.</summary>
/// <param name="Save">Whether notebooks are saved; otherwise their results are only shown on pages.</param>
/// <param name="DataFolder">Absolute path that cells find in <c>WORKBOOK_DATA</c>; null leaves the variable as it
/// is.</param>
/// <param name="Timeout">How long one cell may take; null for as long as it likes.</param>
internal sealed record RunOptions(bool Save = true, string? DataFolder = null, TimeSpan? Timeout = null)
{
    /// <summary>Absolute path of the folder that gets the results, so that the notebooks stay as they are; null to
    /// save them in place.</summary>
    public string? OutFolder { get; init; }

    /// <summary>Values of the notebooks' parameters by name, each of the parameter's type.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether notebooks run also where nothing changed that their results rest on.</summary>
    public bool Force { get; init; }

    /// <summary>Whether pictures are drawn of figures that are new; where nobody sees them, none are.</summary>
    public bool Draws { get; init; } = true;

    /// <summary>Whether the notebooks that run are those that are saved.</summary>
    public bool IsInPlace => Save && OutFolder is null;
}
