using System.Text.Json.Nodes;

namespace ClusterStudies;

/// <summary>Several verdicts shown as one table: the claims that one passage of a notebook decides.</summary>
public sealed class Verdicts
{
    private Verdicts(string caption, IReadOnlyList<Verdict> verdicts) => (Caption, All) = (caption, verdicts);

    /// <summary>What the claims are about.</summary>
    public string Caption { get; }

    /// <summary>The verdicts, in order.</summary>
    public IReadOnlyList<Verdict> All { get; }

    /// <summary>Puts verdicts into one table.</summary>
    /// <param name="caption">What the claims are about.</param>
    /// <param name="verdicts">The verdicts, in the order of the text; those that matter most come first.</param>
    public static Verdicts Of(string caption, params IEnumerable<Verdict> verdicts) => 
        new(caption, [.. verdicts.OrderBy(verdict => verdict.Importance)]);

    /// <summary>One line for each verdict.</summary>
    public override string ToString() => Caption + "\n\n" + string.Join("\n", All);

    /// <summary>The verdicts as the run gathers them.</summary>
    internal JsonArray ToJson() => new([.. All.Select(v => (JsonNode)v.ToJson())]);
}
