namespace ClusterStudies;

/// <summary>One box of a network.</summary>
/// <param name="Id">What links name it by.</param>
/// <param name="Label">What stands in it; long labels are broken into lines.</param>
/// <param name="Column">Its column from the left, from 0; boxes may stand between two columns.</param>
/// <param name="Row">Its row from the top, from 0; boxes may stand between two rows.</param>
internal sealed record NetworkNode(string Id, string Label, double Column, double Row);

/// <summary>One link of a network, with the number that stands on it.</summary>
/// <param name="From">The box it starts from.</param>
/// <param name="To">The box it leads to.</param>
/// <param name="Style">How it is drawn, and what that means.</param>
/// <param name="Number">What stands on it: "3", or "2+4" where two kinds are counted.</param>
/// <param name="IsCounted">Whether that is more than nothing; else it stands on white.</param>
/// <param name="Text">What it says, shown on hover and in the text alternative: "Resilience shapes Imperative to
/// commit".</param>
internal sealed record NetworkLink(string From, string To, NetworkStyle Style, string Number, bool IsCounted,
    string Text);

/// <summary>
/// How links of one kind are drawn; kinds differ in dash and head as well as in colour, so that they can be told
/// apart in grey.
/// </summary>
/// <param name="Name">What the kind is called in the legend.</param>
/// <param name="Color">Colour of the line.</param>
/// <param name="Dash">"solid", "dash" or "dot".</param>
/// <param name="Width">Width of the line in pixels.</param>
/// <param name="HasHead">False for links without a direction.</param>
internal sealed record NetworkStyle(string Name, string Color, string Dash = "solid", double Width = 1.8,
    bool HasHead = true);
