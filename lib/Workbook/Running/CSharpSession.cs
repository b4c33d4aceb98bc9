using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Scripting;

namespace Workbook.Running;

/// <summary>
/// One notebook's C#: every cell goes on from the cells before it. Roslyn's scripting API makes the compilations; they are
/// loaded here, because its own loader would prefer this command's packages over the ones that the notebook names.
/// </summary>
internal sealed class CSharpSession
{
    private static readonly string[] Usings =
    [
        "System", "System.IO", "System.Text", "System.Collections", "System.Collections.Generic",
        "System.Threading.Tasks", "System.Linq", "Workbook.Running.NotebookFunctions",
    ];

    private readonly string _folder;
    private readonly NotebookAssemblies _assemblies;
    private readonly List<PackageRestore.Package> _packages = [];
    private ScriptOptions _options;
    private Script<object>? _last;
    private object?[] _submissions = new object?[16];
    private int _count = 1;

    public CSharpSession(string folder)
    {
        _folder = folder;
        _assemblies = new NotebookAssemblies(folder);
        _options = ScriptOptions.Default
            .WithReferences(NotebookAssemblies.DefaultReferences)
            .WithImports(Usings)
            .WithMetadataResolver(_assemblies.Resolver)
            .WithSourceResolver(ScriptSourceResolver.Default.WithBaseDirectory(folder))
            .WithLanguageVersion(LanguageVersion.Latest)
            .WithFileEncoding(Encoding.UTF8)
            .WithEmitDebugInformation(true)
            .WithAllowUnsafe(true);
    }

    /// <summary>Runs one cell and gives the value of its last expression.</summary>
    /// <exception cref="CellCompilationException">The cell is not valid C#; nothing of it ran.</exception>
    /// <exception cref="PackageRestoreException">A package that it names cannot be had.</exception>
    public async Task<object?> RunAsync(string code, int cell)
    {
        code = TakePackages(code);
        var options = _options.WithFilePath(CellName(cell));
        var script = _last is null ? CSharpScript.Create<object>(code, options) : _last.ContinueWith<object>(code, options);
        var compilation = script.GetCompilation();

        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = compilation.Emit(assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        if (emitted.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)) throw new CellCompilationException(emitted.Diagnostics);
        _last = script;
        // A cell of directives, usings and comments alone holds nothing to emit.
        if (!emitted.Success) return null;

        assembly.Position = symbols.Position = 0;
        var entry = compilation.GetEntryPoint(default)!;
        var factory = _assemblies.LoadFromStream(assembly, symbols)
            .GetType(entry.ContainingType.MetadataName, throwOnError: true)!
            .GetMethod(entry.MetadataName, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
            .CreateDelegate<Func<object?[], Task<object?>>>();
        if (_count >= _submissions.Length - 1) Array.Resize(ref _submissions, _submissions.Length * 2);
        var result = factory(_submissions);
        _count++;
        return await result;
    }

    public static string CellName(int cell) => $"cell {cell}";

    // #r "nuget: ..." is not C#'s own: the lines are blanked, and the packages become references.
    private string TakePackages(string code)
    {
        if (!code.Contains("nuget", StringComparison.OrdinalIgnoreCase)) return code;
        var root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Latest, kind: SourceCodeKind.Script)).GetRoot();
        var directives = root.GetReferenceDirectives()
            .Where(directive => directive.File.ValueText.TrimStart().StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
            .ToList();
        if (directives.Count == 0) return code;

        var text = new StringBuilder(code);
        foreach (var directive in directives)
        {
            var package = PackageRestore.Package.Parse(directive.File.ValueText);
            _packages.RemoveAll(p => p.Id.Equals(package.Id, StringComparison.OrdinalIgnoreCase));
            _packages.Add(package);
            for (var i = directive.Span.Start; i < directive.Span.End; i++)
                if (text[i] is not ('\r' or '\n')) text[i] = ' ';
        }
        var restored = PackageRestore.Run(_packages, _folder);
        foreach (var file in restored.Runtime) _assemblies.Add(file);
        foreach (var file in restored.Native) _assemblies.AddNative(file);
        var known = _options.MetadataReferences.OfType<PortableExecutableReference>().Select(reference => reference.FilePath).ToHashSet();
        _options = _options.AddReferences(restored.Compile.Where(file => !known.Contains(file)).Select(file => MetadataReference.CreateFromFile(file)));
        return text.ToString();
    }
}
