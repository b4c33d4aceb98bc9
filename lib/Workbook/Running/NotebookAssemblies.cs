using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Workbook.Running;

/// <summary>
/// Where the assemblies of a notebook come from: the files that it names, what lies beside them, its packages, and
/// the .NET framework. Never from the packages that this command happens to be built with.
/// </summary>
internal sealed class NotebookAssemblies : AssemblyLoadContext
{
    private static readonly string[] FrameworkFolders =
    [
        Path.GetDirectoryName(typeof(object).Assembly.Location)!,
        Path.GetDirectoryName(typeof(Microsoft.AspNetCore.Html.HtmlString).Assembly.Location)!,
    ];

    // Types that cells and the command must agree on.
    private static readonly Assembly[] Shared =
    [
        typeof(NotebookFunctions).Assembly,
        typeof(Microsoft.DotNet.Interactive.Formatting.Formatter).Assembly,
    ];

    private readonly Dictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _nativeFiles = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _folders = [];

    public NotebookAssemblies(string folder) : base("notebook") => Resolver = new ReferenceResolver(this, folder);

    public MetadataReferenceResolver Resolver { get; }

    public static IEnumerable<MetadataReference> DefaultReferences =>
        Directory.EnumerateFiles(FrameworkFolders[0], "*.dll")
            .Where(IsManaged)
            .Append(typeof(Microsoft.AspNetCore.Html.HtmlString).Assembly.Location)
            .Concat(Shared.Select(assembly => assembly.Location))
            .Select(file => MetadataReference.CreateFromFile(file));

    public void Add(string file)
    {
        _files.TryAdd(Path.GetFileNameWithoutExtension(file), file);
        var folder = Path.GetDirectoryName(file)!;
        if (!_folders.Contains(folder)) _folders.Add(folder);
    }

    public void AddNative(string file) => _nativeFiles.TryAdd(Path.GetFileNameWithoutExtension(file), file);

    protected override Assembly? Load(AssemblyName name)
    {
        if (Shared.FirstOrDefault(assembly => assembly.GetName().Name == name.Name) is { } shared) return shared;
        if (name.Name is null || InFramework(name.Name) is not null) return null;
        return FileOf(name.Name) is { } file ? LoadFromAssemblyPath(file) : null;
    }

    protected override nint LoadUnmanagedDll(string name)
    {
        foreach (var candidate in (string[])[name, Path.GetFileNameWithoutExtension(name), "lib" + name])
            if (_nativeFiles.TryGetValue(candidate, out var file)) return LoadUnmanagedDllFromPath(file);
        foreach (var folder in _folders)
            foreach (var candidate in (string[])[name, name + ".dll", $"lib{name}.so", $"lib{name}.dylib"])
                if (File.Exists(Path.Combine(folder, candidate))) return LoadUnmanagedDllFromPath(Path.Combine(folder, candidate));
        return 0;
    }

    private string? FileOf(string name) =>
        _files.GetValueOrDefault(name)
        ?? _folders.Select(folder => Path.Combine(folder, name + ".dll")).FirstOrDefault(File.Exists);

    private static string? InFramework(string name) =>
        FrameworkFolders.Select(folder => Path.Combine(folder, name + ".dll")).FirstOrDefault(File.Exists);

    // The framework keeps native libraries (libclrjit, coreclr) beside its assemblies; on Windows these are .dll files too.
    private static bool IsManaged(string file)
    {
        if (!OperatingSystem.IsWindows()) return true;
        var name = Path.GetFileName(file);
        return name.StartsWith("System.", StringComparison.Ordinal) && !name.Contains(".Native", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.", StringComparison.Ordinal) && !name.Contains(".Native", StringComparison.Ordinal) && !name.Contains("DiaSymReader", StringComparison.Ordinal)
            || name is "mscorlib.dll" or "netstandard.dll" or "WindowsBase.dll";
    }

    private sealed class ReferenceResolver(NotebookAssemblies assemblies, string folder) : MetadataReferenceResolver
    {
        public override bool ResolveMissingAssemblies => true;

        public override ImmutableArray<PortableExecutableReference> ResolveReference(string reference, string? baseFilePath, MetadataReferenceProperties properties)
        {
            var isPath = reference.IndexOfAny(['/', '\\']) >= 0 || reference.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);
            string? file;
            if (isPath)
            {
                var from = Path.IsPathRooted(baseFilePath) ? Path.GetDirectoryName(baseFilePath)! : folder;
                file = Path.GetFullPath(Path.Combine(from, reference.Replace('\\', Path.DirectorySeparatorChar)));
                if (!File.Exists(file)) return [];
                assemblies.Add(file);
            }
            else file = InFramework(reference.Split(',')[0].Trim());
            return file is null ? [] : [MetadataReference.CreateFromFile(file, properties)];
        }

        public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity identity) =>
            (InFramework(identity.Name) ?? assemblies.FileOf(identity.Name)) is { } file ? MetadataReference.CreateFromFile(file) : null;

        public override bool Equals(object? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
    }
}
