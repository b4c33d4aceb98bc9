using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Workbook.Running;

/// <summary>Gets the packages of <c>#r "nuget: id, version"</c> lines by restoring a project made for the purpose.</summary>
internal static partial class PackageRestore
{
    internal sealed record Package(string Id, string Version)
    {
        /// <summary>Reads <c>nuget: id</c> or <c>nuget: id, version</c>.</summary>
        public static Package Parse(string directive)
        {
            var parts = directive[(directive.IndexOf(':') + 1)..].Split(',', StringSplitOptions.TrimEntries);
            return parts is [{ Length: > 0 } id, .. var rest]
                ? new Package(id, rest is [{ Length: > 0 } version, ..] ? version : "*")
                : throw new PackageRestoreException($"#r \"{directive}\" names no package. Write #r \"nuget: id, version\".");
        }

        public override string ToString() => Version == "*" ? Id : $"{Id} {Version}";
    }

    internal sealed record Assemblies(IReadOnlyList<string> Compile, IReadOnlyList<string> Runtime, IReadOnlyList<string> Native);

    /// <summary>Restores with the package sources that hold for the notebook's folder.</summary>
    /// <exception cref="PackageRestoreException">A package cannot be had; the message says what the restore said.</exception>
    public static Assemblies Run(IReadOnlyList<Package> packages, string folder)
    {
        var temporary = Directory.CreateTempSubdirectory("workbook-packages-").FullName;
        try
        {
            var project = Path.Combine(temporary, "packages.csproj");
            new XElement("Project", new XAttribute("Sdk", "Microsoft.NET.Sdk"),
                new XElement("PropertyGroup",
                    new XElement("TargetFramework", $"net{Environment.Version.Major}.0"),
                    new XElement("RuntimeIdentifier", RuntimeInformation.RuntimeIdentifier),
                    new XElement("SelfContained", "false"),
                    new XElement("UseAppHost", "false"),
                    new XElement("NuGetAudit", "false"),
                    // nuget.config is looked for upward from the notebook, not from this temporary project.
                    new XElement("RestoreRootConfigDirectory", folder)),
                new XElement("ItemGroup", packages.Select(package => new XElement("PackageReference",
                    new XAttribute("Include", package.Id), new XAttribute("Version", package.Version)))))
                .Save(project);
            var (exitCode, said) = Restore(project, temporary);
            if (exitCode != 0) throw new PackageRestoreException($"{string.Join(", ", packages)} cannot be restored. {Reason(said)}");
            return Read(Path.Combine(temporary, "obj", "project.assets.json"));
        }
        finally
        {
            try { Directory.Delete(temporary, recursive: true); } catch (IOException) { }
        }
    }

    private static (int ExitCode, string Said) Restore(string project, string folder)
    {
        var start = new ProcessStartInfo(DotNet(), ["restore", project, "-nologo", "-v:q", "-nodeReuse:false"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        // Set by a `dotnet run` around this process, and wrong for another MSBuild.
        foreach (var variable in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(variable);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said + errors.Result);
    }

    private static string DotNet() =>
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host && File.Exists(host) ? host : "dotnet";

    private static string Reason(string said)
    {
        var errors = said.Split('\n').Select(line => ErrorText().Match(line)).Where(match => match.Success)
            .Select(match => match.Groups["text"].Value.Trim()).Distinct().ToList();
        return errors.Count > 0 ? string.Join(" ", errors) : said.Trim();
    }

    private static Assemblies Read(string assetsFile)
    {
        var assets = JsonNode.Parse(File.ReadAllText(assetsFile))!.AsObject();
        var target = assets["targets"]!.AsObject().First(t => t.Key.Contains('/')).Value!.AsObject();
        var libraries = assets["libraries"]!.AsObject();
        var roots = assets["packageFolders"]!.AsObject().Select(f => f.Key).ToList();
        List<string> Files(string kind) => [.. target
            .Where(library => library.Value!["type"]?.GetValue<string>() == "package")
            .SelectMany(library => (library.Value![kind]?.AsObject() ?? []).Select(asset => Path.Combine(libraries[library.Key]!["path"]!.GetValue<string>(), asset.Key)))
            .Where(file => !file.EndsWith("_._", StringComparison.Ordinal))
            .Select(file => roots.Select(root => Path.GetFullPath(Path.Combine(root, file))).FirstOrDefault(File.Exists))
            .OfType<string>()];
        return new Assemblies(Files("compile"), Files("runtime"), Files("native"));
    }

    [GeneratedRegex(@"error (?<text>[A-Z]+\d+: .*?)(\s+\[[^\]]*\])?\s*$")]
    private static partial Regex ErrorText();
}
