using ClusterStudies;

namespace Tests.ClusterStudies.Coding;

/// <summary>A study of its own whose quotations are filled from a coding tool.</summary>
public sealed class StudyWithCodeMap : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("coding-").FullName;

    public StudyWithCodeMap(string map = """
        quotations,code,Claims/Cooperation,,claim,cooperation
        quotations,code,Claims/Resilience,,claim,resilience
        quotations,code,1 supports,,proposition,1
        quotations,code,1 supports,,bearing,supports
        quotations,code,3 supports,,proposition,3
        quotations,code,3 supports,,bearing,supports
        quotations,case,,,firm,
        quotations,variable,Role,Chief,role,CEO
        quotations,variable,Role,,role,
        stages,code,Stage/Export,,stage,export
        """)
    {
        Directory.CreateDirectory(Path.Combine(Root, "study"));
        Write("datapackage.json", """
            {"name": "study", "resources": [
              {"name": "quotations", "path": "quotations.csv", "schema": {"primaryKey": ["id"], "fields": [
                {"name": "id", "type": "string"},
                {"name": "firm", "type": "string"},
                {"name": "role", "type": "string"},
                {"name": "claim", "type": "string", "description": "The claim.",
                  "constraints": {"enum": ["cooperation", "resilience"]}},
                {"name": "proposition", "type": "string"},
                {"name": "bearing", "type": "string"},
                {"name": "gist", "type": "string"}]}},
              {"name": "stages", "path": "stages.csv", "schema": {"fields": [
                {"name": "stage", "type": "string", "constraints": {"enum": ["export"]}}]}},
              {"name": "code-map", "path": "code_map.csv", "schema": {"fields": [
                {"name": "table", "type": "string", "constraints": {"required": true}},
                {"name": "kind", "type": "string", "constraints": {"required": true}},
                {"name": "name", "type": "string"}, {"name": "when", "type": "string"},
                {"name": "column", "type": "string", "constraints": {"required": true}},
                {"name": "value", "type": "string"}]}}]}
            """);
        Write("quotations.csv", "id,firm,role,claim,proposition,bearing,gist\n");
        Write("stages.csv", "stage\n");
        Write("code_map.csv", "table,kind,name,when,column,value\n" + map.ReplaceLineEndings("\n") + "\n");
    }

    public DataPackage Data => DataPackage.Open("study", Root);

    public string Place(string file) => Path.Combine(Root, file);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(Root, "study", file), text);
}
