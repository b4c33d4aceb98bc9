using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Workbook.Running;

/// <summary>
/// Takes out of outputs what tells of the machine they were made on: its folders, its user, its name and addresses.
/// Folders of the project are written relative to the notebook.
/// </summary>
internal sealed class MachineTraces
{
    private readonly List<(Regex Pattern, string Replacement)> _replacements = [];

    /// <param name="folder">The notebook's folder.</param>
    /// <param name="data">The folder given with --data, if any.</param>
    /// <param name="copies">The folder that stands in for the notebook's own in a run that saves nothing.</param>
    public MachineTraces(string folder, string? data = null, string? copies = null)
    {
        var folders = new Dictionary<string, string>();
        var relative = "";
        var root = RootOf(folder);
        for (var place = folder; ; place = Path.GetDirectoryName(place)!, relative += "../")
        {
            folders.TryAdd(place, relative);
            if (place == root) break;
        }
        if (copies is not null) folders.TryAdd(copies, "");
        if (data is not null) folders.TryAdd(data, "data/");
        folders.TryAdd(Path.TrimEndingDirectorySeparator(Path.GetTempPath()), "temp/");
        folders.TryAdd(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "~/");

        // Longest first: a project inside the home folder is named as a project.
        foreach (var (place, replacement) in folders.Where(f => f.Key.Trim('/', '\\').Length > 1)
            .OrderByDescending(f => f.Key.Length))
        {
            var path = Regex.Escape(place.Replace('\\', '/')).Replace("/", @"[/\\]+");
            Add($@"(?:file://)?(?<![\w.-]){path}[/\\]+(?=[\w.~-])", replacement);
            Add($@"(?:file://)?(?<![\w.-]){path}(?![\w.-])[/\\]?",
                replacement.Length == 0 ? "." : replacement.TrimEnd('/'));
        }

        // A user name can be a common word: only where it stands for a home folder or an account.
        Add(@"(?<![\w.-])(?:/home|/Users|[A-Za-z]:[/\\]+Users)[/\\]+" + Regex.Escape(Environment.UserName)
            + @"(?![\w.-])", "~");
        Add(@"(?<![\w.-])" + Regex.Escape(Environment.UserName) + @"@(?=[\w-])", "user@");
        // So can a machine's name; one with a digit or hyphen is not.
        if (Environment.MachineName is { Length: > 3 } machine && machine.Any(c => !char.IsLetter(c))
            && machine.Any(char.IsLetter))
        {
            Add(@"(?<![\w.-])" + Regex.Escape(machine) + @"(?![\w-])", "localhost");
        }
        foreach (var address in Addresses())
            Add(@"(?<![\w.:])" + Regex.Escape(address) + @"(?![\w:]|\.\d)", "localhost");
    }

    public string Remove(string text)
    {
        foreach (var (pattern, replacement) in _replacements) text = pattern.Replace(text, replacement);
        return text;
    }

    /// <summary>Cleans every text of an output, except pictures.</summary>
    public JsonNode? Remove(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject o:
                foreach (var (key, value) in o.ToList())
                {
                    if (key.StartsWith("image/", StringComparison.Ordinal) && key != "image/svg+xml") continue;
                    Replace(value, clean => o[key] = clean);
                }
                break;
            case JsonArray a:
                for (var i = 0; i < a.Count; i++)
                {
                    var at = i;
                    Replace(a[i], clean => a[at] = clean);
                }
                break;
        }
        return node;
    }

    private void Replace(JsonNode? value, Action<JsonNode> put)
    {
        if (value is JsonValue v && v.TryGetValue<string>(out var text))
        {
            if (Remove(text) is var clean && clean != text) put(JsonValue.Create(clean));
        }
        else
        {
            Remove(value);
        }
    }

    private void Add(string pattern, string replacement) =>
        _replacements.Add((new Regex(pattern, Options), replacement.Replace("$", "$$")));

    private static RegexOptions Options =>
        RegexOptions.CultureInvariant | (OperatingSystem.IsWindows() ? RegexOptions.IgnoreCase : 0);

    // The project's root: where version control begins, else the folder around notebooks/.
    private static string RootOf(string folder)
    {
        for (var place = folder; place is not null; place = Path.GetDirectoryName(place))
            if (Path.Exists(Path.Combine(place, ".git"))) return place;
        return Path.GetFileName(folder) == "notebooks" && Path.GetDirectoryName(folder) is { Length: > 1 } parent
            ? parent : folder;
    }

    private static IEnumerable<string> Addresses()
    {
        try
        {
            return [.. NetworkInterface.GetAllNetworkInterfaces()
                .SelectMany(network => network.GetIPProperties().UnicastAddresses)
                .Select(entry => entry.Address)
                .Where(address => address.AddressFamily is AddressFamily.InterNetwork or AddressFamily.InterNetworkV6)
                .Where(address => !System.Net.IPAddress.IsLoopback(address))
                .Select(address => address.ToString().Split('%')[0])
                .Distinct()];
        }
        catch (NetworkInformationException)
        {
            return [];
        }
    }
}
