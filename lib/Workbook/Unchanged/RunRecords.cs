using System.Collections.Concurrent;
using Workbook.Notebooks;

namespace Workbook.Unchanged;

/// <summary>
/// What runs noted down of notebooks, in a folder <c>.workbook</c> beside theirs, which can be deleted at any time. A
/// notebook whose record still holds in every point has the results that running it again would give. Whatever is not
/// known to be the same means that it runs.
/// </summary>
internal sealed class RunRecords(RunPlace place, IReadOnlyDictionary<string, string> parameters)
{
    // Stands in records for the folder of the notebooks, which is another one for each run that does not save.
    private const string Notebooks = "{notebooks}";

    private readonly ContentHashes _hashes = new();
    private readonly ConcurrentDictionary<Observation, bool> _seenAgain = new();
    private readonly Task<string?> _engine = Engine.Current;

    /// <summary>Whether running the notebook would only repeat the results that it has.</summary>
    public bool IsUnchanged(NotebookFile file) => !DibNotebook.Is(file.Path)
        && RunRecord.Read(PathOf(file.Path)) is { } record
        && record.Saved == ResultOf(file)
        && record.Source == SourceOf(file)
        && record.Engine == _engine.Result
        && record.Parameters == ParametersOf(file)
        && record.Folders.All(folder => _hashes.OfFolder(folder.Key) == folder.Value)
        && record.Observations.All(seen => StillHolds(seen, file));

    /// <summary>Whether a record of the notebook's results no longer holds, so that they are out of date; false
    /// where nothing is known of them.</summary>
    public bool IsOutdated(NotebookFile file) =>
        RunRecord.Read(PathOf(file.Path)) is { } record && record.Saved == ResultOf(file) && !IsUnchanged(file);

    /// <summary>The libraries that a notebook names, as they are before it runs; null if it cannot be told.</summary>
    /// <param name="file">The notebook.</param>
    /// <param name="code">The code of its cells.</param>
    public IReadOnlyDictionary<string, string>? LibrariesOf(NotebookFile file, IEnumerable<string> code)
    {
        var directives = SourceDirectives.In(code);
        var paths = directives.Libraries.Select(path => Path.GetFullPath(path, file.Folder)).ToList();
        return directives.Other is null && paths.TrueForAll(File.Exists)
            ? Folders(paths.Select(path => Path.GetDirectoryName(path)!)) : null;
    }

    /// <summary>Notes down what a notebook's saved results rest on.</summary>
    /// <param name="file">The notebook.</param>
    /// <param name="before">What <see cref="LibrariesOf"/> gave before it ran.</param>
    /// <param name="libraries">The libraries that it loaded, and the ids of what was loaded.</param>
    /// <param name="observations">What the libraries looked at.</param>
    public void Keep(NotebookFile file, IReadOnlyDictionary<string, string> before,
        IReadOnlyList<(string Path, string Module)> libraries, IReadOnlyList<Observation> observations)
    {
        // Libraries may have been built anew while the notebook ran.
        Forget();
        var after = Folders(before.Keys.Concat(libraries.Select(library => Path.GetDirectoryName(library.Path)!)));
        if (_engine.Result is not { } engine || after is null
            || before.Any(folder => after[folder.Key] != folder.Value)
            || !libraries.All(library => Module.IdOf(library.Path) == library.Module))
        {
            Drop(file.Path);
            return;
        }
        // What was saved, and not what lies there now: somebody may have changed it since.
        new RunRecord(engine, SourceOf(file), ContentHashes.Of(file.ToText()), ParametersOf(file), after,
            [.. observations.Where(seen => !IsOwn(seen)).Select(seen => Named(seen, file)).Distinct()])
            .Write(PathOf(file.Path));
    }

    /// <summary>Forgets what was noted down of a notebook.</summary>
    public void Drop(string notebook)
    {
        Forget();
        try { File.Delete(PathOf(notebook)); }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
    }

    /// <summary>Looks at everything anew from now on: a notebook was saved, and others may read it.</summary>
    public void Forget()
    {
        _hashes.Forget();
        _seenAgain.Clear();
    }

    // Which folder the notebooks of the run are in, a run says itself.
    private bool IsOwn(Observation seen) =>
        seen.Kind == ObservationKind.Variable && place.Variables.ContainsKey(seen.Place)
        && seen.Place == RunPlace.NotebooksVariable;

    private string PathOf(string notebook)
    {
        var folder = Path.GetDirectoryName(notebook)!;
        var result = ContentHashes.Of(place.ResultOf(notebook))[..12];
        return Path.Combine(Path.GetDirectoryName(folder) ?? folder, ".workbook",
            $"{Path.GetFileNameWithoutExtension(notebook)}-{result}.json");
    }

    private string SourceOf(NotebookFile file) => IsInPlace(file) ? "" : ContentHashes.Of(file.Bytes);

    private string? ResultOf(NotebookFile file) =>
        IsInPlace(file) ? ContentHashes.Of(file.Bytes) : ContentHashes.OfFile(place.ResultOf(file.Path));

    private bool IsInPlace(NotebookFile file) => place.ResultOf(file.Path) == file.Path;

    private string ParametersOf(NotebookFile file) => parameters.Count == 0 ? ""
        : string.Join('\n', NotebookParameters.Of(file).Where(parameter => parameters.ContainsKey(parameter.Name))
            .Select(parameter => parameter.Declaration(parameters[parameter.Name])));

    private Dictionary<string, string>? Folders(IEnumerable<string> folders)
    {
        var hashes = folders.Distinct().ToDictionary(folder => folder, folder => _hashes.OfFolder(folder));
        return hashes.ContainsValue(null) ? null : hashes.ToDictionary(each => each.Key, each => each.Value!);
    }

    private bool StillHolds(Observation seen, NotebookFile file)
    {
        if (seen.Kind == ObservationKind.Variable && place.Variables.TryGetValue(seen.Place, out var value))
            return seen.Found == Observation.OfVariable(seen.Place, value).Found;
        return _seenAgain.GetOrAdd(
            seen with { Place = seen.Place.Replace(Notebooks, place.NotebooksOf(file.Path)) },
            each => each.StillHolds());
    }

    private Observation Named(Observation seen, NotebookFile file)
    {
        var folder = place.NotebooksOf(file.Path);
        return seen.Kind != ObservationKind.Variable && (seen.Place + Path.DirectorySeparatorChar)
            .StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? seen with { Place = Notebooks + seen.Place[folder.Length..] } : seen;
    }
}
