using System.Text;
using System.Text.Json.Nodes;

namespace Workbook.Running;

/// <summary>
/// The list of assemblies that a worker may load: the engine and what it needs. The command's other packages are left
/// out, so that a notebook that names one of them gets the version that it names.
/// </summary>
internal static class WorkerDependencies
{
    private const string Engine = "Microsoft.DotNet.Interactive";

    /// <summary>What the <c>dotnet-interactive</c> tool brings for notebooks, and its packages do not need.</summary>
    public static readonly string[] ForNotebooks = ["Newtonsoft.Json"];

    /// <summary>The list as the .NET host reads it (<c>--depsfile</c>): made once after each build, beside the
    /// command.</summary>
    public static string File()
    {
        var own = Path.ChangeExtension(typeof(WorkerDependencies).Assembly.Location, ".deps.json");
        // The host looks for assemblies beside the list, so it cannot lie elsewhere.
        var reduced = Path.Combine(Path.GetDirectoryName(own)!, "worker.deps.json");
        if (System.IO.File.GetLastWriteTimeUtc(reduced) >= System.IO.File.GetLastWriteTimeUtc(own)) return reduced;
        var json = JsonNode.Parse(System.IO.File.ReadAllBytes(own))!;
        foreach (var (_, target) in json["targets"]!.AsObject()) Reduce(target!.AsObject());
        try
        {
            FileReplacement.Write(reduced, Encoding.UTF8.GetBytes(json.ToJsonString()));
            return reduced;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return own;
        }
    }

    private static void Reduce(JsonObject target)
    {
        var byName = target.ToDictionary(library => library.Key.Split('/')[0], library => library.Key);
        var kept = new HashSet<string>();
        var engine = byName.Keys.Where(name => name.StartsWith(Engine, StringComparison.Ordinal));
        var open = new Stack<string>([.. engine, .. ForNotebooks, "Outputs"]);
        while (open.TryPop(out var name))
        {
            if (!byName.TryGetValue(name, out var key) || !kept.Add(key)) continue;
            foreach (var (needed, _) in target[key]!["dependencies"]?.AsObject() ?? []) open.Push(needed);
        }
        foreach (var (key, library) in target.ToList())
        {
            if (!kept.Contains(key) && !key.StartsWith("workbook/", StringComparison.OrdinalIgnoreCase))
                target.Remove(key);
        }
    }
}
