namespace ClusterStudies;

/// <summary>
/// The faults behind an <see cref="InvalidDataException"/> of this library, which nobody can derive from: its message
/// lists them all, and <see cref="Of"/> gives them one by one.
/// </summary>
internal static class DataFaults
{
    private const string Key = "ClusterStudies.DataFaults";

    /// <summary>
    /// Every fault that the exception reports, in the order of the descriptor and of the lines; none for an
    /// exception that is not about data.
    /// </summary>
    /// <param name="exception">What loading the data threw.</param>
    public static IReadOnlyList<DataFault> Of(Exception exception) => exception.Data[Key] as DataFault[] ?? [];

    /// <summary>The exception that reports the faults, one per line.</summary>
    internal static InvalidDataException Exception(IEnumerable<DataFault> faults)
    {
        DataFault[] all = [.. faults];
        var heading = $"The data have {all.Length} {(all.Length == 1 ? "fault" : "faults")}:";
        var lines = all.Select(fault => fault.ToString()).Prepend(heading);
        return Attach(new InvalidDataException(string.Join('\n', lines)), all);
    }

    /// <summary>An exception that knows the faults behind it.</summary>
    internal static T Attach<T>(T exception, DataFault[] faults) where T : Exception
    {
        exception.Data[Key] = faults;
        return exception;
    }
}
