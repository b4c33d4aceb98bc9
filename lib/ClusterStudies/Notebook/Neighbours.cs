using System.Reflection;
using System.Runtime.Loader;

namespace ClusterStudies;

/// <summary>
/// The packages beside this library, for a kernel that has none of them. They ask for different versions of
/// FSharp.Core, and the kernel has one of its own: loaded one by one, as a kernel does it, they would not find each
/// other's members.
/// </summary>
internal static class Neighbours
{
    /// <summary>Loads the packages into one context of their own, and answers for them whoever asks by name.</summary>
    public static void Load()
    {
        var library = typeof(Neighbours).Assembly;
        // A program that was built with this library has its packages in place.
        if (AssemblyLoadContext.GetLoadContext(library) == AssemblyLoadContext.Default
            || library.Location.Length == 0)
        {
            return;
        }

        var context = new Packages(Path.GetDirectoryName(library.Location)!);
        var loaded = context.LoadAll().ToDictionary(assembly => assembly.GetName().Name!);
        // From a dictionary: a load inside the handler would call it again.
        AssemblyLoadContext.Default.Resolving += (_, name) => loaded.GetValueOrDefault(name.Name!);
    }

    private sealed class Packages(string folder) : AssemblyLoadContext("ClusterStudies packages")
    {
        private const string FSharp = "FSharp.Core";

        private readonly Assembly? _hostsFSharp = HostsFSharp(Path.Combine(folder, FSharp + ".dll"));

        public IEnumerable<Assembly> LoadAll() => Directory.EnumerateFiles(folder, "*.dll")
            .Where(file => IsPackage(Path.GetFileNameWithoutExtension(file))).Order(StringComparer.Ordinal)
            .Select(LoadFromAssemblyPath);

        protected override Assembly? Load(AssemblyName name) =>
            name.Name == FSharp && _hostsFSharp is not null ? _hostsFSharp
            : Path.Combine(folder, name.Name + ".dll") is var file && File.Exists(file) ? LoadFromAssemblyPath(file)
            : null;

        private bool IsPackage(string name) =>
            name is not ("ClusterStudies" or "Outputs") && (name != FSharp || _hostsFSharp is null);

        // A kernel that has this FSharp.Core or a later one gives that to the cells; the packages must take it, too.
        private static Assembly? HostsFSharp(string ours)
        {
            try
            {
                var hosts = Default.LoadFromAssemblyName(new AssemblyName(FSharp));
                return hosts.GetName().Version >= AssemblyName.GetAssemblyName(ours).Version ? hosts : null;
            }
            catch (FileNotFoundException)
            {
                return null;
            }
        }
    }
}
