namespace ClusterStudies;

/// <summary>
/// A project of a coding tool (ATLAS.ti, NVivo, MAXQDA and others) in the open format REFI-QDA: its codes, and every
/// passage that somebody coded.
/// </summary>
public sealed class QdaProject
{
    internal QdaProject(string name, string origin, IReadOnlyList<QdaCode> codes,
        IReadOnlyList<CodedPassage> passages, IReadOnlyList<string> remarks) =>
        (Name, Origin, Codes, Passages, Remarks) = (name, origin, codes, passages, remarks);

    /// <summary>The project's name.</summary>
    public string Name { get; }

    /// <summary>The program that wrote the file, with its version; empty where it does not say.</summary>
    public string Origin { get; }

    /// <summary>The codes in their order, each before those below it.</summary>
    public IReadOnlyList<QdaCode> Codes { get; }

    /// <summary>The coded passages in the order of the sources and of the file.</summary>
    public IReadOnlyList<CodedPassage> Passages { get; }

    /// <summary>What in the file is not as the standard has it, and was of no consequence.</summary>
    public IReadOnlyList<string> Remarks { get; }

    /// <summary>Who coded, the one with the most codings first.</summary>
    public IReadOnlyList<string> Coders => [.. Passages.SelectMany(passage => passage.Codings)
        .CountBy(coding => coding.Coder).OrderByDescending(count => count.Value).Select(count => count.Key)];

    /// <summary>Reads a project: a <c>.qdpx</c>, or the <c>project.qde</c> from inside one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="withText">Whether to keep what is said in the passages, which may be confidential.</param>
    /// <exception cref="InvalidDataException">The file is no such project, or breaks the rules of the standard: every
    /// fault is listed with its place.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static QdaProject Read(string path, bool withText = false)
    {
        using var package = QdaPackage.Open(path);
        return new QdaReader(package, withText).Read();
    }

    /// <summary>Reads a project that lies with the data of a study.</summary>
    /// <param name="data">The study's data.</param>
    /// <param name="name">The file's name in the study's folder.</param>
    /// <param name="withText">Whether to keep what is said in the passages.</param>
    /// <inheritdoc cref="Read(string, bool)" path="/exception"/>
    public static QdaProject Read(DataPackage data, string name, bool withText = false) =>
        Read(Path.Combine(data.Folder, data.Study, name), withText);

    /// <summary>The codes with how often each was given, by each coder.</summary>
    /// <param name="caption">What the table shows.</param>
    public Table CodesTable(string caption)
    {
        var given = Passages.SelectMany(passage => passage.Codings).CountBy(coding => (coding.Code, coding.Coder))
            .ToDictionary();
        var coders = Coders;
        return coders.Aggregate(
            Table.Of(Codes, caption).RowHeader("Code", code => code.Path),
            (table, coder) => table.Column($"By {coder}", code => given.GetValueOrDefault((code.Path, coder))))
            .Column("Description", code => code.Description);
    }
}

/// <summary>A code of a project or codebook.</summary>
/// <param name="Path">Its name behind those of the codes above it: <c>Identity claims/Cooperation</c>.</param>
/// <param name="Description">What it means; empty where nothing is said.</param>
/// <param name="Color">Its colour, such as <c>#00538a</c>; empty where it has none.</param>
/// <param name="IsCodable">Whether passages can have it; a mere heading cannot.</param>
public sealed record QdaCode(string Path, string Description, string Color, bool IsCodable);

/// <summary>A code that a coder gave to a passage.</summary>
/// <param name="Code">The code's path.</param>
/// <param name="Coder">Who gave it.</param>
public sealed record QdaCoding(string Code, string Coder);

/// <summary>A part of a source that has codes.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="Position">Where it is: <c>120-188</c> (letters of a text from 0), <c>1200-3400 ms</c>,
/// <c>page 3, 10 10 to 50 60</c>, or <c>whole</c>.</param>
/// <param name="Codings">Its codes, in the order of the file.</param>
/// <param name="Attributes">Variables of its source and of the cases that it belongs to, by name.</param>
/// <param name="Comment">What the coders noted about it; empty where nothing.</param>
/// <param name="Text">What is said; null where it was not asked for or is not text.</param>
public sealed record CodedPassage(string Source, string Position, IReadOnlyList<QdaCoding> Codings,
    IReadOnlyDictionary<string, string> Attributes, string Comment, string? Text)
{
    /// <summary>First and last place on the one line that a text or a recording is; null where there is none.</summary>
    internal (long Start, long End)? Extent { get; init; }
}
