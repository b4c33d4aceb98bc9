namespace ClusterStudies;

/// <summary>
/// What the prose of a notebook takes for granted, filled one by one and shown as a table: on changed data, sentences
/// that rest on a premise which fails are named by the run and marked on the page.
/// </summary>
public sealed class Premises
{
    private readonly List<Premise> _premises = [];

    /// <summary>The premises so far, in order.</summary>
    public IReadOnlyList<Premise> All => _premises;

    /// <summary>What the table shows.</summary>
    public string Caption => "What the prose of this notebook rests on";

    /// <summary>Adds a premise.</summary>
    /// <param name="id">A name for sentences to point to, such as "small-at-every-height".</param>
    /// <param name="statement">What the prose says, in short.</param>
    /// <param name="holds">Whether the data bear it out.</param>
    /// <param name="comparison">What is compared, with the numbers; they are written the same on every
    /// machine.</param>
    /// <exception cref="ArgumentException">There is a premise of this name already.</exception>
    public Premises That(string id, string statement, bool holds, FormattableString comparison)
    {
        if (_premises.Exists(premise => premise.Id == id))
            throw new ArgumentException($"There is a premise \"{id}\" already; give this one another name.");
        _premises.Add(new Premise(id, statement, NumberText.Sentence(comparison), holds));
        return this;
    }

    /// <summary>One line for each premise.</summary>
    public override string ToString() => Caption + "\n\n" + string.Join("\n", _premises);
}
