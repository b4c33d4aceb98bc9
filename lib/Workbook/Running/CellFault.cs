using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Workbook.Running;

/// <summary>Why a cell failed, in the words that a notebook keeps: name, value, and a trace of cells and lines.</summary>
/// <param name="Name">Kind of fault: an exception's type, or what ended the cell.</param>
/// <param name="Value">What it says.</param>
/// <param name="Trace">Lines that say where.</param>
/// <param name="IsDataFault">Whether the data, and not the cell, are at fault.</param>
internal sealed partial record CellFault(string Name, string Value, IReadOnlyList<string> Trace, bool IsDataFault = false)
{
    private const string DataDoNotFit = "The data do not fit";

    public JsonObject ToOutput() => new()
    {
        ["ename"] = Name,
        ["evalue"] = Value,
        ["output_type"] = "error",
        ["traceback"] = new JsonArray([.. Trace.Select(line => JsonValue.Create(line))]),
    };

    public static CellFault Of(Exception exception, string code, int cell) => exception switch
    {
        CellCompilationException compilation => OfCompilation(compilation, code, cell),
        PackageRestoreException restore => new("PackageRestoreError", restore.Message, [restore.Message]),
        AggregateException { InnerExceptions: [var only] } => Of(only, code, cell),
        TargetInvocationException { InnerException: { } inner } => Of(inner, code, cell),
        _ when Chain(exception).OfType<InvalidDataException>().FirstOrDefault() is { } data => OfData(data),
        _ => OfException(exception),
    };

    // The list says all: a type and a stack would send the reader to the code, which is not at fault.
    private static CellFault OfData(InvalidDataException exception)
    {
        var list = exception.Message.ReplaceLineEndings("\n").TrimEnd();
        return new(DataDoNotFit, list, list.Split('\n'), IsDataFault: true);
    }

    private static CellFault OfCompilation(CellCompilationException compilation, string code, int cell)
    {
        var lines = code.Split('\n');
        var trace = new List<string>();
        foreach (var error in compilation.Errors)
        {
            trace.Add(Describe(error));
            var position = error.Location.GetMappedLineSpan();
            if (position.Path == CSharpSession.CellName(cell) && position.StartLinePosition.Line < lines.Length)
                trace.Add("    " + lines[position.StartLinePosition.Line].Trim());
        }
        var value = string.Join("\n", compilation.Errors.Select(Describe));
        return new("CompilationError", value, trace);
    }

    private static string Describe(Diagnostic error)
    {
        var position = error.Location.GetMappedLineSpan();
        var where = error.Location == Location.None ? "" : string.Create(CultureInfo.InvariantCulture,
            $"{position.Path}, line {position.StartLinePosition.Line + 1}, column {position.StartLinePosition.Character + 1}: ");
        return $"{where}{error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private static CellFault OfException(Exception exception)
    {
        var trace = new List<string>();
        for (Exception? e = exception; e is not null; e = e.InnerException)
        {
            var header = $"{NameOf(e)}: {e.Message}";
            trace.AddRange((e == exception ? header : "caused by " + header).ReplaceLineEndings("\n").Split('\n'));
            trace.AddRange(Frames(e));
        }
        return new(NameOf(exception), exception.Message, trace);
    }

    private static IEnumerable<Exception> Chain(Exception exception)
    {
        for (Exception? e = exception; e is not null; e = e.InnerException) yield return e;
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
            if (type.Assembly == typeof(CellFault).Assembly || typeName.StartsWith("System.Runtime.", StringComparison.Ordinal)
                || typeName.StartsWith("System.Threading.Tasks.", StringComparison.Ordinal)) continue;

            var file = frame.GetFileName();
            var inCell = Submission().IsMatch(typeName);
            var called = Called(typeName, method);
            if (inCell && file is null && called is null) continue;
            var where = file is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{(inCell ? Path.GetFileName(file) : file)}, line {frame.GetFileLineNumber()}");
            yield return called is null ? $"   at {where}" : where.Length == 0 ? $"   at {called}" : $"   at {called} in {where}";
        }
    }

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
        var parameters = method.Name == "MoveNext" ? "" : string.Join(", ", method.GetParameters().Select(p => p.ParameterType.Name));
        var plain = name == ".ctor" ? "new" : name;
        return $"{(type.Length == 0 ? "" : type + ".")}{plain}({parameters})";
    }

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
