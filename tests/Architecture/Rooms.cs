using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tests.Architecture;

/// <summary>
/// Which room of <c>lib/</c> knows which other: what the compiler says that each name in a file stands for. A room is
/// a folder: <c>Outputs</c>, <c>Workbook/Pages</c>, <c>ClusterStudies/Studies/Maritime</c>.
/// </summary>
internal static class Rooms
{
    // What every project of lib/ uses without saying so in its files.
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Outputs;
        namespace Outputs;
        """;

    // Everything that this program runs with, except what is compiled here.
    private static readonly IReadOnlyList<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !IsCompiledHere(path)).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>The room that a file stands in.</summary>
    public static string Of(string file) => Path.GetDirectoryName(file)!.Replace('\\', '/');

    /// <summary>The arrows in source files, each given by its path relative to <c>lib/</c> and its text.</summary>
    public static IReadOnlyList<Arrow> Arrows(IEnumerable<(string Path, string Text)> files)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var trees = files.Append(("GlobalUsings.cs", GlobalUsings))
            .Select(file => CSharpSyntaxTree.ParseText(file.Item2, options, file.Item1)).ToList();
        var compilation = CSharpCompilation.Create("lib", trees, References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return [.. trees.AsParallel().AsOrdered()
            .SelectMany(tree => ArrowsFrom(tree, compilation.GetSemanticModel(tree))).Distinct()];
    }

    /// <summary>The source files of <c>lib/</c>.</summary>
    public static IEnumerable<(string Path, string Text)> Sources(string lib) =>
        Directory.EnumerateFiles(lib, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(lib, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(path => (path, File.ReadAllText(Path.Combine(lib, path))));

    private static IEnumerable<Arrow> ArrowsFrom(SyntaxTree tree, SemanticModel model) =>
        from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
        let info = model.GetSymbolInfo(name)
        from symbol in info.Symbol is { } one ? [one] : info.CandidateSymbols
        let type = symbol as INamedTypeSymbol ?? symbol.ContainingType
        where type is not null
        from declared in type.OriginalDefinition.DeclaringSyntaxReferences
        let room = Of(declared.SyntaxTree.FilePath)
        where room != Of(tree.FilePath)
        select new Arrow(Of(tree.FilePath), room, tree.FilePath, type.Name);

    private static bool IsCompiledHere(string path) =>
        Path.GetFileNameWithoutExtension(path) is "ClusterStudies" or "Outputs" or "workbook" or "Tests";
}
