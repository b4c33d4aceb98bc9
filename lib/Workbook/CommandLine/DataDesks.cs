using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Workbook.Notebooks;

namespace Workbook.CommandLine;

/// <summary>Finds who looks after the data: a class in the library that the notebooks load.</summary>
internal static partial class DataDesks
{
    /// <summary>That of the nearest notebooks.</summary>
    /// <exception cref="NotSupportedException">There is none; the message says what is missing.</exception>
    public static IDataDesk Nearest()
    {
        var (notebooks, faults) = NotebookSelection.Find([], Directory.GetCurrentDirectory(), []);
        if (faults.Count > 0) throw new NotSupportedException(string.Join('\n', faults));
        var libraries = notebooks.SelectMany(Libraries).Distinct();
        return libraries.Where(File.Exists).Where(KnowsOutputs).Select(Desk).FirstOrDefault(desk => desk is not null)
            ?? throw new NotSupportedException(libraries.FirstOrDefault(file => !File.Exists(file)) is { } unbuilt
                ? $"The notebooks load {unbuilt}, and there is none: build it, with dotnet build lib/Workbook."
                : "The notebooks load no library that looks after their data.");
    }

    private static IEnumerable<string> Libraries(string notebook)
    {
        try
        {
            return [.. NotebookFile.Read(notebook).CodeCells
                .SelectMany(cell => LoadedFile().Matches(cell.Source))
                .Select(match => Path.GetFullPath(match.Groups[1].Value, Path.GetDirectoryName(notebook)!))];
        }
        catch (MalformedNotebookException)
        {
            return [];
        }
    }

    private static bool KnowsOutputs(string library)
    {
        using var image = new PEReader(File.OpenRead(library));
        if (!image.HasMetadata) return false;
        var metadata = image.GetMetadataReader();
        var outputs = typeof(IDataDesk).Assembly.GetName().Name;
        return metadata.AssemblyReferences.Any(reference =>
            metadata.StringComparer.Equals(metadata.GetAssemblyReference(reference).Name, outputs!));
    }

    private static IDataDesk? Desk(string library) =>
        new Context(library).LoadFromAssemblyPath(library).GetTypes()
            .FirstOrDefault(type => type is { IsClass: true, IsAbstract: false }
                && type.IsAssignableTo(typeof(IDataDesk))) is { } desk
            ? (IDataDesk)Activator.CreateInstance(desk, nonPublic: true)! : null;

    [GeneratedRegex(@"^\s*#r\s+""([^""]+\.dll)""", RegexOptions.Multiline)]
    private static partial Regex LoadedFile();

    /// <summary>The library with the packages beside it, apart from the command's own; both share Outputs.</summary>
    private sealed class Context(string library) : AssemblyLoadContext(IDataDesk.LoadContext)
    {
        protected override Assembly? Load(AssemblyName name)
        {
            if (name.Name == typeof(IDataDesk).Assembly.GetName().Name) return null;
            var beside = Path.Combine(Path.GetDirectoryName(library)!, name.Name + ".dll");
            return File.Exists(beside) ? LoadFromAssemblyPath(beside) : null;
        }
    }
}
