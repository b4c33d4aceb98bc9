namespace ClusterStudies;

/// <summary>How many people firms employ, between two numbers.</summary>
/// <param name="Firms">Which firms, and where.</param>
/// <param name="From">The lower end.</param>
/// <param name="To">The upper end.</param>
public sealed record EmployeeRange(string Firms, double From, double To);

/// <content>Employees of the firms (section 3.2).</content>
public sealed partial class MaritimeStudy
{
    /// <summary>Employees of an integrated firm, wherever they work.</summary>
    public EmployeeRange IntegratedFirmEmployees => Employees("Integrated firms, everywhere", "integrated-employees");

    /// <summary>Employees of an integrated firm who work in the cluster.</summary>
    public EmployeeRange IntegratedFirmEmployeesInCluster =>
        Employees("Integrated firms, in the cluster", "integrated-cluster-employees");

    /// <summary>Employees of a firm that is not integrated.</summary>
    public EmployeeRange OtherFirmEmployees => Employees("The other firms", "other-employees");

    /// <summary>
    /// What the core firms together employ in the cluster, if every employee of the firms that are not integrated works
    /// there: each firm at the lower end, and each at the upper end.
    /// </summary>
    public EmployeeRange CoreFirmEmployees
    {
        get
        {
            var (inCluster, other) = (IntegratedFirmEmployeesInCluster, OtherFirmEmployees);
            var (integrated, others) = (IntegratedFirms.Count, CoreFirms.Count - IntegratedFirms.Count);
            return new("The core firms, in the cluster",
                integrated * inCluster.From + others * other.From, integrated * inCluster.To + others * other.To);
        }
    }

    private EmployeeRange Employees(string firms, string range) =>
        new(firms, Stated(range + "-min"), Stated(range + "-max"));
}
