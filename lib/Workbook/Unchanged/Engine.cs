using System.Collections;
using System.Runtime.InteropServices;

namespace Workbook.Unchanged;

/// <summary>What runs notebooks: the command, what it stands on, and the .NET that runs it.</summary>
internal static class Engine
{
    private static readonly Lazy<Task<string?>> This = new(() => Task.Run(() => Hash(new ContentHashes())));

    /// <summary>A hash of it all, as it was when first asked for; null where something of it cannot be read.</summary>
    public static Task<string?> Current => This.Value;

    private static string? Hash(ContentHashes hashes) =>
        hashes.OfFolder(AppContext.BaseDirectory, Counts) is { } files
            ? ContentHashes.Of(string.Join('\n', new[]
            {
                files, RuntimeInformation.FrameworkDescription, RuntimeInformation.OSDescription,
                RuntimeInformation.ProcessArchitecture.ToString(),
                typeof(object).Assembly.Location, typeof(object).Module.ModuleVersionId.ToString(),
            }.Concat(Switches())))
            : null;

    // The list of the workers' assemblies is made by the command itself.
    private static bool Counts(string name) => Path.GetExtension(name) is ".dll" or ".js" or ".json"
        && !name.EndsWith("worker.deps.json", StringComparison.Ordinal);

    private static IEnumerable<string> Switches() =>
        from DictionaryEntry variable in Environment.GetEnvironmentVariables()
        let name = (string)variable.Key
        where name.StartsWith("DOTNET_", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("COMPlus_", StringComparison.OrdinalIgnoreCase)
            || name is "TZ" or "LANG" or "LC_ALL"
        orderby name
        select $"{name}={variable.Value}";
}
