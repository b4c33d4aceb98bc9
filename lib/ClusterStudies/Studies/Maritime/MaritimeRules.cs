namespace ClusterStudies;

/// <summary>What the maritime study needs of its package.</summary>
internal sealed class MaritimeRules : IDataRule
{
    public IEnumerable<DataFault> Faults(DataPackage package) => [];

    public void Load(DataPackage package) => MaritimeStudy.Try(package);
}
