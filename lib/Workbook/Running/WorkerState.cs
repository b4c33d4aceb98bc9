using System.Collections;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text;

namespace Workbook.Running;

/// <summary>
/// What a notebook can change that another one in the same process would see. A worker takes this down before its
/// first notebook and after each: where anything differs, it is not used again. The assemblies that a notebook loads
/// are its own (every kernel loads them anew), and so is their static state.
/// </summary>
internal sealed class WorkerState
{
    private const BindingFlags AnyField =
        BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    // Kept by the runtime in fields of its own; one that is not there in some version counts as changed.
    private static readonly (Type Type, string Field)[] Hidden =
    [
        (typeof(AppContext), "UnhandledException"), (typeof(AppContext), "FirstChanceException"),
        (typeof(AppDomain), "ProcessExit"),
        (typeof(AppContext), "s_dataStore"), (typeof(AppContext), "s_switches"),
        (typeof(AssemblyLoadContext), "AssemblyResolve"), (typeof(AssemblyLoadContext), "ResourceResolve"),
        (typeof(AssemblyLoadContext), "TypeResolve"), (typeof(AssemblyLoadContext), "AssemblyLoad"),
        (typeof(AssemblyLoadContext), "_resolvingUnmanagedDll"), (typeof(AssemblyLoadContext), "_unloading"),
        (typeof(TaskScheduler), "UnobservedTaskException"),
        (typeof(EncodingProvider), "s_providers"),
        (typeof(Console), "s_cancelCallbacks"),
    ];

    private readonly IReadOnlyList<string> _entries = [.. Entries()];

    /// <summary>What differs from an earlier state; null when nothing does.</summary>
    public string? DifferenceFrom(WorkerState before) => _entries.Except(before._entries)
        .Concat(before._entries.Except(_entries)).FirstOrDefault();

    private static IEnumerable<string> Entries()
    {
        yield return $"culture {CultureInfo.CurrentCulture.Name} {CultureInfo.CurrentUICulture.Name} "
            + $"{CultureInfo.DefaultThreadCurrentCulture?.Name} {CultureInfo.DefaultThreadCurrentUICulture?.Name}";
        yield return $"folder {Directory.GetCurrentDirectory()}";
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
            yield return $"variable {variable.Key}={variable.Value}";
        yield return $"console {Identity(Console.Out)} {Identity(Console.Error)} {Identity(Console.In)}";
        yield return $"encodings {Console.OutputEncoding.CodePage} {Console.InputEncoding.CodePage}";
        yield return $"trace {string.Join(' ', Trace.Listeners.Cast<TraceListener>().Select(Identity))}";
        ThreadPool.GetMinThreads(out var least, out var leastPorts);
        ThreadPool.GetMaxThreads(out var most, out var mostPorts);
        yield return $"pool {least} {leastPorts} {most} {mostPorts} {GCSettings.LatencyMode} {Environment.ExitCode}";
        yield return $"assemblies {AssemblyLoadContext.Default.Assemblies.Count(assembly => !IsOwn(assembly))}";
        foreach (var (type, field) in Hidden) yield return $"{type.Name}.{field} {Held(type, field)}";
    }

    private static string Held(Type type, string field) => type.GetField(field, AnyField) is not { } info
        ? Guid.NewGuid().ToString()
        : info.GetValue(info.IsStatic ? null : Holder(type)) switch
        {
            Delegate handlers =>
                string.Join(' ', handlers.GetInvocationList().Select(handler => handler.Method.MetadataToken)),
            ICollection many => many.Count.ToString(CultureInfo.InvariantCulture),
            null => "",
            var other => Identity(other),
        };

    private static object Holder(Type type) =>
        type == typeof(AssemblyLoadContext) ? AssemblyLoadContext.Default : AppDomain.CurrentDomain;

    private static string Identity(object value) =>
        RuntimeHelpers.GetHashCode(value).ToString(CultureInfo.InvariantCulture);

    // The engine's own assemblies come one by one, as they are needed.
    private static bool IsOwn(Assembly assembly) => assembly.IsDynamic || assembly.Location.Length == 0
        || TrustedFolders.Contains(Path.GetDirectoryName(assembly.Location)!)
            && !WorkerDependencies.ForNotebooks.Contains(assembly.GetName().Name);

    private static readonly HashSet<string> TrustedFolders =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(file => Path.GetDirectoryName(file)!),
    ];
}
