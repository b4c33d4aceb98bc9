namespace ClusterStudies;

/// <summary>
/// Our coding of one label of Table 4: where it stands on the establishment chain, and what it names.
/// </summary>
/// <param name="Stage">The label as published; upper and lower case count.</param>
/// <param name="ChainPosition">From 0 (none) to 4 (foreign direct investment); null off the chain.</param>
/// <param name="ChainLabel">The name of the position.</param>
/// <param name="Export">Whether the label names export, an export agent included.</param>
/// <param name="Agent">Whether it names an export agent.</param>
/// <param name="DedicatedProgram">Whether it names a dedicated international program.</param>
/// <param name="OwnFdi">Whether it names the company's own foreign direct investment.</param>
/// <param name="ParentFdi">Whether it names its parent's.</param>
/// <param name="Rule">Why the label stands there.</param>
/// <param name="AlternativePosition">The position under another defensible reading; null where there is none.</param>
/// <param name="AlternativeReason">Why one may read it so; null where there is no other reading.</param>
public sealed record StageCoding(
    string Stage,
    int? ChainPosition,
    string ChainLabel,
    bool Export,
    bool Agent,
    bool DedicatedProgram,
    bool OwnFdi,
    bool ParentFdi,
    string Rule,
    int? AlternativePosition,
    string? AlternativeReason)
{
    internal static StageCoding From(DataRow row) => new(
        row.Text("stage"),
        row.OptionalInteger("chain_position"),
        row.Text("chain_label"),
        row.Boolean("export"),
        row.Boolean("agent"),
        row.Boolean("dedicated_program"),
        row.Boolean("own_fdi"),
        row.Boolean("parent_fdi"),
        row.Text("rule"),
        row.OptionalInteger("alternative_position"),
        row.OptionalText("alternative_reason"));
}
