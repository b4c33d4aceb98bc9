namespace Outputs;

/// <summary>
/// What a library of notebooks does for its data, so that the command can ask for it without knowing the data. The
/// library has one public or internal class that does this, with a constructor that needs nothing.
/// </summary>
/// <remarks>
/// Each method returns what is said to the user, line by line. Data that are not as they should be are an
/// <see cref="InvalidDataException"/>, whose message says what is wrong and what to do. A data folder that is null is
/// the one that notebooks would find.
/// </remarks>
public interface IDataDesk
{
    /// <summary>
    /// The name of the load context in which the command opens the library: nothing is displayed there.
    /// </summary>
    const string LoadContext = "data desk";

    /// <summary>Reads all data and says how many there are.</summary>
    /// <exception cref="InvalidDataException">The data have faults: all of them are listed.</exception>
    IReadOnlyList<string> Check(string? dataFolder);

    /// <summary>Declares the data as they are now to be the published ones.</summary>
    /// <exception cref="InvalidDataException">The data have faults: nothing is declared.</exception>
    IReadOnlyList<string> Accept(string? dataFolder);

    /// <summary>Lays out a folder for data of one's own.</summary>
    /// <param name="dataFolder">The data folder to which it is added.</param>
    /// <param name="name">The folder's name.</param>
    /// <exception cref="InvalidDataException">The name cannot be used, or the folder is there already.</exception>
    /// <exception cref="NotSupportedException">The library has no such layout.</exception>
    IReadOnlyList<string> Create(string? dataFolder, string name);
}
