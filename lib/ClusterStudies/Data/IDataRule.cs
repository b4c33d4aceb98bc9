using System.Reflection;

namespace ClusterStudies;

/// <summary>
/// Something that data must meet and no description can say: totals, keys in both directions, the words of our own
/// lists. Every class that states one is found by this interface; whoever adds a study adds its rules and changes no
/// list.
/// </summary>
internal interface IDataRule
{
    private static readonly Lazy<IReadOnlyList<IDataRule>> Every = new(() =>
        [.. Assembly.GetExecutingAssembly().GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IDataRule)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (IDataRule)Activator.CreateInstance(type, nonPublic: true)!)]);

    /// <summary>All rules of the library.</summary>
    internal static IReadOnlyList<IDataRule> All => Every.Value;

    /// <summary>
    /// What breaks the rule; nothing in a package that it does not speak of. It is asked only where the package itself
    /// could be read; of its tables, those rows are there that fit their description.
    /// </summary>
    IEnumerable<DataFault> Faults(DataPackage package);

    /// <summary>
    /// Reads a package without faults as its analysis does, if it is that of the rule; what the analysis then lacks is
    /// an <see cref="InvalidDataException"/>.
    /// </summary>
    void Load(DataPackage package)
    {
    }
}
