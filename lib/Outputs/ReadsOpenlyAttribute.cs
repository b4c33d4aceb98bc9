namespace Outputs;

/// <summary>
/// A library's word that its results rest on nothing but what it is given and what it looks at through
/// <see cref="Reading"/>: no clock, no chance, no other file. A run may then skip a notebook of which nothing changed.
/// </summary>
/// <param name="packages">The packages beside the library for whose computing members the same holds.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ReadsOpenlyAttribute(params string[] packages) : Attribute
{
    /// <summary>The simple names of the packages' assemblies.</summary>
    public IReadOnlyList<string> Packages { get; } = packages;
}
