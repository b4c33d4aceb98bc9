namespace Tests.Architecture;

/// <summary>One room's code names a type of another room.</summary>
/// <param name="From">The room that knows.</param>
/// <param name="To">The room that is known.</param>
/// <param name="File">The file that shows it, relative to <c>lib/</c>.</param>
/// <param name="Type">The type that the file uses.</param>
public sealed record Arrow(string From, string To, string File, string Type)
{
    public override string ToString() => $"{From} → {To}: {File} uses {Type}";
}
