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

    /// <summary>Reads projects of a coding tool into a table of a study.</summary>
    /// <param name="dataFolder">The data folder.</param>
    /// <param name="order">What is read, and where it goes.</param>
    /// <exception cref="InvalidDataException">A project cannot be read, or does not fit the study; nothing is
    /// written.</exception>
    /// <exception cref="NotSupportedException">The library reads no such projects.</exception>
    IReadOnlyList<string> Import(string? dataFolder, ImportOrder order) =>
        throw new NotSupportedException("The library that the notebooks load reads no projects of coding tools.");

    /// <summary>Writes the codes of a study for a coding tool, or holds a codebook of one against them.</summary>
    /// <param name="dataFolder">The data folder.</param>
    /// <param name="study">The study; null where only one has codes.</param>
    /// <param name="file">The codebook.</param>
    /// <param name="writes">Whether it is written; else it is compared.</param>
    /// <exception cref="InvalidDataException">There is no such study, the codebook cannot be read, or it says something
    /// else than the study.</exception>
    /// <exception cref="NotSupportedException">The library has no codes.</exception>
    IReadOnlyList<string> Codebook(string? dataFolder, string? study, string file, bool writes) =>
        throw new NotSupportedException("The library that the notebooks load has no codes for a coding tool.");
}

/// <summary>What is to be read from coding tools.</summary>
/// <param name="Files">The projects.</param>
/// <param name="Table">The table that is filled.</param>
/// <param name="Study">The study; null where only one has a code map.</param>
/// <param name="Coder">Whose codes stand in the table; null for who coded most.</param>
/// <param name="WithText">Whether what is said in the passages is kept.</param>
/// <param name="OutFolder">The folder that gets the files.</param>
/// <param name="Replaces">Whether files of the same names there are replaced.</param>
public sealed record ImportOrder(IReadOnlyList<string> Files, string Table, string? Study, string? Coder,
    bool WithText, string OutFolder, bool Replaces);
