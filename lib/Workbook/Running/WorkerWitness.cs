using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Nodes;

namespace Workbook.Running;

/// <summary>
/// Sees in a worker what the results of a notebook rest on: what its libraries looked at, which libraries were loaded,
/// and whether its code names anything whose results can differ from one run to the next.
/// </summary>
internal sealed class WorkerWitness
{
    private static readonly HashSet<string> EngineFolders =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(file => Path.GetDirectoryName(file)!),
    ];

    private ConcurrentQueue<string> _observations = new();
    private ConcurrentQueue<Assembly> _libraries = new();
    private ConcurrentQueue<CodeReference> _references = new();

    /// <summary>Listens from now on.</summary>
    public static WorkerWitness Begin()
    {
        var witness = new WorkerWitness();
        AppContext.SetData(Reading.Channel, (Action<string>)(seen => witness._observations.Enqueue(seen)));
        AppDomain.CurrentDomain.AssemblyLoad += (_, loaded) => witness.Loaded(loaded.LoadedAssembly);
        return witness;
    }

    /// <summary>Forgets what was before: the next notebook begins.</summary>
    public void Reset() => (_observations, _libraries, _references) = ([], [], []);

    public JsonObject ToJson()
    {
        var libraries = _libraries.ToList();
        var open = libraries.Where(library => Word(library) is not null).ToList();
        var unknown = KnownCode.FirstUnknown(_references.Distinct(),
            open.Select(library => library.GetName().Name!).Append("Outputs").ToHashSet(),
            open.SelectMany(library => Word(library)!).ToHashSet());
        return new JsonObject
        {
            ["observations"] = new JsonArray([.. _observations.Distinct().Select(seen => (JsonNode)seen)]),
            ["libraries"] = new JsonArray([.. libraries.Select(library => new JsonObject
            {
                ["path"] = library.Location, ["module"] = library.ManifestModule.ModuleVersionId.ToString(),
            })]),
            ["unknown"] = unknown is null ? null : $"{unknown.Type}.{unknown.Member}".TrimEnd('.'),
        };
    }

    // The attribute may be that of another copy of the assembly: its name counts.
    private static IEnumerable<string>? Word(Assembly library) => library.GetCustomAttributesData()
        .FirstOrDefault(each => each.AttributeType.FullName == typeof(ReadsOpenlyAttribute).FullName) is { } word
            ? word.ConstructorArguments.SelectMany(Texts) : null;

    private static IEnumerable<string> Texts(CustomAttributeTypedArgument argument) => argument.Value switch
    {
        IReadOnlyCollection<CustomAttributeTypedArgument> many => many.SelectMany(Texts),
        string text => [text],
        _ => [],
    };

    // Code without a file is a cell's, or was made by one.
    private void Loaded(Assembly assembly)
    {
        if (assembly.IsDynamic) return;
        if (assembly.Location.Length > 0)
        {
            if (!EngineFolders.Contains(Path.GetDirectoryName(assembly.Location)!)) _libraries.Enqueue(assembly);
            return;
        }
        try
        {
            foreach (var reference in ReferencesOfCode.Of(assembly)) _references.Enqueue(reference);
        }
        catch (BadImageFormatException)
        {
            _references.Enqueue(ReferencesOfCode.Native);
        }
    }
}
