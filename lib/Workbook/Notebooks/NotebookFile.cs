using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Workbook.Notebooks;

/// <summary>A notebook on disk (nbformat 4): read whole, changed in memory, and put back in one move.</summary>
internal sealed class NotebookFile
{
    private readonly byte[] _bytes;
    private readonly NotebookStyle _style;

    private NotebookFile(string path, byte[] bytes, NotebookStyle style, JsonObject json)
    {
        (Path, _bytes, _style, Json) = (path, bytes, style, json);
    }

    /// <summary>Absolute path.</summary>
    public string Path { get; }

    public string Name => System.IO.Path.GetFileName(Path);

    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    public JsonObject Json { get; }

    /// <summary>The file as it was read.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    public IEnumerable<Cell> Cells => Cell.Of(Json);

    public IEnumerable<Cell> CodeCells => Cells.Where(cell => cell.IsCode);

    /// <summary>Why a run may leave this notebook out (metadata <c>workbook.optional</c>); null when it may
    /// not.</summary>
    public string? OptionalReason => (Json["metadata"] as JsonObject)?["workbook"] is JsonObject workbook
        && workbook["optional"] is JsonValue reason && reason.TryGetValue<string>(out var text) ? text : null;

    /// <exception cref="MalformedNotebookException">The file is not a notebook of format 4.</exception>
    public static NotebookFile Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        return new NotebookFile(path, bytes, NotebookStyle.Of(Encoding.UTF8.GetString(bytes)), Parse(path, bytes));
    }

    /// <summary>An unshared copy of the notebook as it was read.</summary>
    public JsonObject AsRead() => Parse(Path, _bytes);

    /// <summary>What a reader of a run should know of the file: ids that are not unique, lines that do not
    /// end.</summary>
    public IEnumerable<string> Remarks
    {
        get
        {
            if (DibNotebook.Is(Path)) yield return "a .dib file keeps no outputs: they are on its page";
            foreach (var twice in Cells.Where(cell => cell.Id.Length > 0)
                .GroupBy(cell => cell.Id).Where(same => same.Count() > 1))
            {
                yield return $"{twice.Count()} cells have the id {twice.Key}; saving the notebook gives the later ones "
                    + "new ids";
            }

            foreach (var (i, cell) in Cells.Index().Where(cell => cell.Item.IsCode && cell.Item.HasLinesWithoutEnds))
            {
                yield return $"the lines of the cell at position {i + 1} have no line ends, so they are read as one "
                    + "line";
            }
        }
    }

    /// <summary>Adds what nbformat 4.5 asks of a notebook, unique ids, and the language by which front-ends colour
    /// its code.</summary>
    public void Complete()
    {
        if (Json["nbformat_minor"] is JsonValue minor && minor.TryGetValue<int>(out var version) && version >= 5)
        {
            var taken = new HashSet<string>();
            foreach (var (i, cell) in Cells.Index()) cell.EnsureId(i + 1, taken);
        }
        if (Json["metadata"] is not JsonObject metadata) Json["metadata"] = metadata = [];
        if (metadata["language_info"] is not JsonObject language) metadata["language_info"] = language = [];
        if (MultilineText.Join(language["name"]) != "C#") language["name"] = "C#";
    }

    /// <summary>The file's text with the notebook as it is now.</summary>
    public string ToText() => NotebookWriter.Write(Json, _style);

    /// <summary>Puts the notebook back in its place; leaves a file alone that says the same already.</summary>
    /// <exception cref="NotebookNotSavedException">The old file stays as it was.</exception>
    public void Save()
    {
        if (DibNotebook.Is(Path)) return;
        var bytes = Encoding.UTF8.GetBytes(ToText());
        try
        {
            var target = File.ResolveLinkTarget(Path, returnFinalTarget: true)?.FullName ?? Path;
            var present = File.ReadAllBytes(target);
            if (present.AsSpan().SequenceEqual(bytes)) return; // as another run has just saved it, perhaps
            if (!present.AsSpan().SequenceEqual(_bytes))
            {
                throw new NotebookNotSavedException(
                    "it was changed on disk while it ran; the changed file was kept. Run it again");
            }

            FileReplacement.Write(target, bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw NotSaved(e, System.IO.Path.GetFileName(Folder));
        }
    }

    /// <summary>Writes the notebook as it is now to another folder, which is made if it is not there.</summary>
    /// <exception cref="NotebookNotSavedException">What was there stays as it was.</exception>
    public void SaveCopy(string folder)
    {
        if (DibNotebook.Is(Path)) return;
        try
        {
            Directory.CreateDirectory(folder);
            FileReplacement.Write(System.IO.Path.Combine(folder, Name), Encoding.UTF8.GetBytes(ToText()));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw NotSaved(e, System.IO.Path.GetFileName(folder));
        }
    }

    private static NotebookNotSavedException NotSaved(Exception e, string folder) =>
        new(e is UnauthorizedAccessException
            ? $"no permission to write in {folder}/; the old notebook was kept"
            : $"{e.Message.Split(" : '")[0].TrimEnd('.')}; the old notebook was kept");

    private static JsonObject Parse(string path, byte[] bytes) =>
        DibNotebook.Is(path) ? DibNotebook.Parse(Encoding.UTF8.GetString(bytes)) : Parse(bytes);

    private static JsonObject Parse(byte[] bytes)
    {
        JsonNode? node;
        try
        {
            var text = bytes.AsSpan();
            if (text.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) text = text[3..];
            if (text.Trim(" \t\r\n"u8).IsEmpty) throw new MalformedNotebookException("the file is empty");
            node = JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { MaxDepth = 512 });
            Touch(node);
        }
        catch (JsonException e)
        {
            var reason = e.Message.Split(" LineNumber:")[0].Split(" Path:")[0].TrimEnd('.');
            throw new MalformedNotebookException(
                $"line {e.LineNumber + 1}, column {e.BytePositionInLine + 1}: not valid JSON. {reason}");
        }
        catch (ArgumentException e)
        {
            throw new MalformedNotebookException($"a JSON object says the same key twice. {e.Message}");
        }
        if (node is not JsonObject notebook)
            throw new MalformedNotebookException("line 1: a notebook is a JSON object, and this is not one");
        if (notebook["nbformat"] is not JsonValue format || !format.TryGetValue<int>(out var major))
        {
            throw new MalformedNotebookException(
                "it does not say its format (\"nbformat\": 4), so it is not a notebook");
        }

        if (major != 4)
        {
            throw new MalformedNotebookException(
                $"it is in notebook format {major}, and format 4 is needed: open it in Jupyter or VS Code and save it "
                    + "again");
        }

        if (notebook["cells"] is not JsonArray cells)
            throw new MalformedNotebookException("it has no list of \"cells\"");
        foreach (var (i, item) in cells.Index())
        {
            if (item is not JsonObject cell || !IsText(cell["cell_type"]))
                throw new MalformedNotebookException($"the cell at position {i + 1} does not say its \"cell_type\"");
            if (cell["source"] is not (JsonValue or JsonArray))
                throw new MalformedNotebookException($"the cell at position {i + 1} has no \"source\"");
            if (!IsText(cell["source"]) && (cell["source"] as JsonArray)?.All(IsText) != true)
                throw new MalformedNotebookException($"the \"source\" of the cell at position {i + 1} is not text");
        }
        return notebook;
    }

    private static bool IsText(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out _);

    // Members of an object are parsed, and texts decoded, when first asked for: ask now, so that a fault shows before
    // anything runs.
    private static void Touch(JsonNode? node)
    {
        try
        {
            if (node is JsonObject o) foreach (var (_, value) in o) Touch(value);
            else if (node is JsonArray a) foreach (var item in a) Touch(item);
            else if (node is JsonValue v && v.GetValueKind() == JsonValueKind.String) v.GetValue<string>();
        }
        catch (InvalidOperationException)
        {
            throw new MalformedNotebookException(
                $"{node!.GetPath()} holds text that is not Unicode: save the file as UTF-8");
        }
    }
}
