namespace ClusterStudies;

/// <summary>A claim with the verdict that a notebook came to, and the cell that computed it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Verdict">The verdict on it.</param>
/// <param name="Notebook">The notebook's file name.</param>
/// <param name="Cell">The id of the cell.</param>
public sealed record LedgerEntry(Claim Claim, Verdict Verdict, string Notebook, string Cell)
{
    /// <summary>The verdict's word; on updated data, whether the sentence still holds.</summary>
    public string Word => Verdict.Text;

    /// <summary>The link to the cell.</summary>
    public string Address => $"{Notebook}#cell-{Cell}";
}
