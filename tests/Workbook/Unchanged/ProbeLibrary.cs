using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Tests.Workbook.Unchanged;

/// <summary>A library for notebooks, compiled for a test, that says of itself that it reads openly.</summary>
internal static class ProbeLibrary
{
    public const string Source = """
        [assembly: Outputs.ReadsOpenly]

        public static class Probe
        {
            public const string Constant = "one";
            public static string Text(string path) => Outputs.Reading.Text(path);
            public static bool Exists(string path) => Outputs.Reading.FileExists(path);
            public static int Folders(string path) => Outputs.Reading.Folders(path).Count;
            public static string Variable(string name) => Outputs.Reading.Variable(name) ?? "none";
            public static string Plain(string path) => string.Concat(System.Linq.Enumerable.Select(
                Outputs.Reading.OutputsOf(path, "text/plain"), output => output.Content.ToJsonString()));
            public static string Value() => "made of this source";
        }
        """;

    /// <summary>Compiles it into a folder, beside what it needs.</summary>
    public static void Build(string folder, string source)
    {
        Directory.CreateDirectory(folder);
        var outputs = Path.Combine(AppContext.BaseDirectory, "Outputs.dll");
        File.Copy(outputs, Path.Combine(folder, "Outputs.dll"), overwrite: true);
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(outputs).Select(path => MetadataReference.CreateFromFile(path));
        var compiled = CSharpCompilation.Create("Probe", [CSharpSyntaxTree.ParseText(source)], references,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true))
            .Emit(Path.Combine(folder, "Probe.dll"));
        Assert.True(compiled.Success, string.Join('\n', compiled.Diagnostics));
    }
}
