using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive.Events;
using Workbook.Notebooks;

namespace Workbook.Running;

/// <summary>Why a cell failed, in the words that a notebook keeps: name, value, and a trace of cells and
/// lines.</summary>
/// <param name="Name">Kind of fault: an exception's type, or what ended the cell.</param>
/// <param name="Value">What it says.</param>
/// <param name="Trace">Lines that say where.</param>
/// <param name="IsDataFault">Whether the data, and not the cell, are at fault.</param>
internal sealed partial record CellFault(string Name, string Value, IReadOnlyList<string> Trace,
    bool IsDataFault = false)
{
    private const string DataDoNotFit = "The data do not fit", Hint = "Hint: ";

    /// <summary>Whether a package could not be had.</summary>
    public bool IsPackageFault { get; init; }

    /// <summary>As the worker sends it.</summary>
    public JsonObject ToJson() => JsonSerializer.SerializeToNode(this)!.AsObject();

    public static CellFault Parse(JsonObject json) => json.Deserialize<CellFault>()!;

    public JsonObject ToOutput() => new()
    {
        ["ename"] = Name,
        ["evalue"] = Value,
        ["output_type"] = "error",
        ["traceback"] = new JsonArray([.. Trace.Select(line => JsonValue.Create(line))]),
    };

    public static CellFault Of(CommandFailed failed, string source, int cell) =>
        failed.Exception is { } exception ? Of(exception, source, cell) : OfMessage(failed.Message, source);

    /// <summary>A directive cannot do its work.</summary>
    public static CellFault OfDirective(string message) => new("DirectiveError", message, message.Split('\n'));

    private static CellFault Of(Exception exception, string source, int cell) => exception switch
    {
        { InnerException: CompilationErrorException compilation } => OfCompilation(compilation, source, cell),
        CompilationErrorException compilation => OfCompilation(compilation, source, cell),
        AggregateException { InnerExceptions: [var only] } => Of(only, source, cell),
        TargetInvocationException { InnerException: { } inner } => Of(inner, source, cell),
        _ when Chain(exception).OfType<InvalidDataException>().FirstOrDefault() is { } data => OfData(data),
        _ => OfException(exception),
    };

    // What a directive says when it cannot do its work: of a package restore only the errors count.
    private static CellFault OfMessage(string message, string source)
    {
        var text = message.ReplaceLineEndings("\n").Trim();
        if (UnknownDirective().Match(text) is { Success: true } unknown
            && CellLanguage.Title(unknown.Groups["name"].Value) is { } title)
        {
            return OfDirective(CellLanguage.DoesNotRun(title));
        }
        var errors = RestoreError().Matches(text).Select(match => match.Groups["text"].Value.Trim()).Distinct()
            .ToList();
        if (errors.Count == 0) return OfDirective(text);
        var packages = PackageLine().Matches(source)
            .Select(match => match.Groups["package"].Value.Replace(",", "").Trim());
        var said = $"{string.Join(", ", packages)} cannot be restored. {string.Join(" ", errors)}";
        return new("PackageRestoreError", said, [said]) { IsPackageFault = true };
    }

    // The list says all: a type and a stack would send the reader to the code, which is not at fault.
    private static CellFault OfData(InvalidDataException exception)
    {
        var list = exception.Message.ReplaceLineEndings("\n").TrimEnd();
        return new(DataDoNotFit, list, list.Split('\n'), IsDataFault: true);
    }

    private static CellFault OfCompilation(CompilationErrorException compilation, string source, int cell)
    {
        var lines = source.Split('\n');
        var trace = new List<string>();
        var advice = new HashSet<string>();
        var errors = compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .ToList();
        // It only says once more that a lambda gives the wrong type.
        if (errors.Count > 1) errors.RemoveAll(error => error.Id == "CS1662");
        foreach (var error in errors.OrderBy(error => error.Location.SourceSpan.Start))
        {
            trace.Add(Describe(error));
            var (place, line, _) = PlaceOf(error);
            var written = place == CellPlace.Name(cell) && line <= lines.Length ? lines[line - 1].Trim() : "";
            if (written.Length > 0) trace.Add("    " + written);
            var instead = WhatToWrite.Instead(error.Id, error.GetMessage(CultureInfo.InvariantCulture), written);
            if (instead is not null && advice.Add(instead)) trace.Add(Hint + instead);
        }
        return new("CompilationError", string.Join("\n", trace.Where(line => !line.StartsWith(' '))), trace);
    }

    private static string Describe(Diagnostic error)
    {
        var (place, line, column) = PlaceOf(error);
        var where = error.Location == Location.None ? "" : string.Create(CultureInfo.InvariantCulture,
            $"{place}, line {line}, column {column}: ");
        return $"{where}{error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private static (string Place, int Line, int Column) PlaceOf(Diagnostic error)
    {
        var position = error.Location.GetMappedLineSpan();
        var (place, line) = CellPlace.Of(position.Path, position.StartLinePosition.Line + 1);
        return (place, line, position.StartLinePosition.Character + 1);
    }

    private static CellFault OfException(Exception exception)
    {
        var trace = new List<string>();
        for (var e = exception; e is not null; e = e.InnerException)
        {
            var header = $"{NameOf(e)}: {e.Message}";
            trace.AddRange((e == exception ? header : "caused by " + header).ReplaceLineEndings("\n").Split('\n'));
            trace.AddRange(Frames(e));
        }
        var advice = Chain(exception).Select(e => WhatToWrite.After(e.Message)).OfType<string>().FirstOrDefault();
        return new(NameOf(exception), exception.Message + (advice is null ? "" : "\n" + Hint + advice),
            advice is null ? trace : [trace[0], Hint + advice, .. trace.Skip(1)]);
    }

    private static IEnumerable<Exception> Chain(Exception exception)
    {
        for (var e = exception; e is not null; e = e.InnerException) yield return e;
    }

    // Types of the notebook itself are nested in a class that Roslyn makes for each cell.
    private static string NameOf(Exception e) => Submission().Replace(e.GetType().FullName ?? e.GetType().Name, "");

    private static IEnumerable<string> Frames(Exception exception)
    {
        foreach (var frame in new StackTrace(exception, fNeedFileInfo: true).GetFrames())
        {
            var method = frame.GetMethod();
            var type = method?.DeclaringType;
            if (method is null || type?.FullName is not { } typeName) continue;
            if (IsEngine(typeName)) continue;

            var file = frame.GetFileName();
            var inCell = Submission().IsMatch(typeName);
            var called = Called(typeName, method);
            if (inCell && file is null && called is null) continue;
            var (place, line) =
                CellPlace.Of((inCell ? Path.GetFileName(file) : file) ?? "", frame.GetFileLineNumber());
            var where = file is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{place}, line {line}");
            yield return called is null ? $"   at {where}"
                : where.Length == 0 ? $"   at {called}" : $"   at {called} in {where}";
        }
    }

    // What runs the cell, and no reader of a trace looks for.
    private static bool IsEngine(string typeName) =>
        EngineNames.Any(name => typeName.StartsWith(name, StringComparison.Ordinal));

    private static readonly string[] EngineNames =
    [
        "System.Runtime.", "System.Threading.Tasks.", "Microsoft.CodeAnalysis.Scripting.",
        "Microsoft.DotNet.Interactive.", "Workbook.Running.",
    ];

    // The method as it was written; null for the statements of a cell. Names that the compiler made are taken apart.
    private static string? Called(string typeName, MethodBase method)
    {
        var name = method.Name;
        var match = MadeByCompiler().Match(typeName);
        if (match.Success && name == "MoveNext") name = match.Groups["name"].Value;
        else if (MadeByCompiler().Match("+" + name) is { Success: true } lambda) name = lambda.Groups["name"].Value;
        if (name is "<Initialize>" or "Initialize" or "<Factory>" or "Main") return null;

        var type = match.Success ? typeName[..match.Index] : typeName;
        type = ClosureClass().Replace(type, "");
        type = Submission().Replace(type, "");
        if (SubmissionAlone().IsMatch(type)) type = "";
        type = Arity().Replace(type, "").Replace('+', '.');
        var parameters = method.Name == "MoveNext" ? ""
            : string.Join(", ", method.GetParameters().Select(p => p.ParameterType.Name));
        var plain = name == ".ctor" ? "new" : name;
        return $"{(type.Length == 0 ? "" : type + ".")}{plain}({parameters})";
    }

    [GeneratedRegex(@"error (?<text>(NU|MSB|NETSDK)\d+: .*?)(\s+\[[^\]]*\])?\s*$", RegexOptions.Multiline)]
    private static partial Regex RestoreError();

    [GeneratedRegex("Unknown magic command '#!(?<name>[^']*)'")]
    private static partial Regex UnknownDirective();

    [GeneratedRegex("""^\s*#r\s+"nuget:(?<package>[^"]*)""", RegexOptions.Multiline)]
    private static partial Regex PackageLine();

    [GeneratedRegex(@"\bSubmission#\d+\+?")]
    private static partial Regex Submission();

    [GeneratedRegex(@"^Submission#\d+$")]
    private static partial Regex SubmissionAlone();

    [GeneratedRegex(@"\+<+(?<name>[^>]*)>+[a-z]__[^+]*")]
    private static partial Regex MadeByCompiler();

    [GeneratedRegex(@"\+<>c(__DisplayClass[^+]*)?(?=\+|$)")]
    private static partial Regex ClosureClass();

    [GeneratedRegex(@"`\d+")]
    private static partial Regex Arity();
}
