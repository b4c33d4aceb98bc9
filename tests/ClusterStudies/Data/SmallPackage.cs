using System.Text;
using ClusterStudies;

namespace Tests.ClusterStudies.Data;

/// <summary>A data package of two files, written where nobody else writes: firms, and visits to them.</summary>
public sealed class SmallPackage : IDisposable
{
    public const string Firms = """
        letter,revenue,share,line,profitable
        A,0.5,30,Optics,Yes
        B,NA,10,Systems,No
        C,12,100,Optics,Yes
        """;

    public const string Visits = """
        number,firm,year,note
        1,A,2001,First talk
        2,A,2007,
        3,C,2011,"Talk, and a tour"
        """;

    private const string Descriptor = """
        {
          "resources": [
            {
              "name": "firms", "path": "firms.csv",
              "schema": {
                "fields": [
                  {"name": "letter", "type": "string", "constraints": {"required": true, "pattern": "^[A-Z]$"}},
                  {"name": "revenue", "type": "number", "unit": "USD million", "constraints": {"minimum": 0}},
                  {"name": "share", "type": "integer", "constraints": {"required": true, "minimum": 0, "maximum": 100}},
                  {"name": "line", "type": "string", "constraints": {"required": true, "enum": ["Optics", "Systems"]}},
                  {"name": "profitable", "type": "boolean", "trueValues": ["Yes"], "falseValues": ["No"],
                   "constraints": {"required": true}}
                ],
                "missingValues": ["NA"], "primaryKey": "letter"
              }
            },
            {
              "name": "visits", "path": "visits.csv",
              "schema": {
                "fields": [
                  {"name": "number", "type": "integer", "constraints": {"required": true, "unique": true}},
                  {"name": "firm", "type": "string", "constraints": {"required": true}},
                  {"name": "year", "type": "year", "constraints": {"minimum": 1980}},
                  {"name": "note", "type": "string"}
                ],
                "primaryKey": ["number"],
                "foreignKeys": [{"fields": "firm", "reference": {"resource": "firms", "fields": "letter"}}]
              }
            },
            {
              "name": "ledger", "path": "ledger.csv", "optional": true,
              "schema": {"fields": [{"name": "entry", "type": "string", "constraints": {"required": true}}]}
            }
          ]
        }
        """;

    public SmallPackage()
    {
        Folder = Directory.CreateTempSubdirectory("workbook-").FullName;
        With("study/datapackage.json", Descriptor).WithFirms(Firms).WithVisits(Visits);
    }

    public string Folder { get; }

    public SmallPackage WithFirms(string text) => With("study/firms.csv", text);

    public SmallPackage WithVisits(string text) => With("study/visits.csv", text);

    public SmallPackage WithDescriptor(string found, string changed) =>
        Descriptor.Contains(found, StringComparison.Ordinal)
            ? With("study/datapackage.json", Descriptor.Replace(found, changed, StringComparison.Ordinal))
            : throw new ArgumentException($"The descriptor has no {found}.", nameof(found));

    public SmallPackage With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    public SmallPackage With(string file, byte[] bytes)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public SmallPackage Without(string file)
    {
        File.Delete(Path.Combine(Folder, file));
        return this;
    }

    public DataPackage Open() => DataPackage.Open("study", Folder);

    /// <summary>The faults as a reader of the message sees them, one a line.</summary>
    public IReadOnlyList<string> Faults()
    {
        var thrown = Assert.Throws<InvalidDataException>(() => Open());
        Assert.Equal(DataFaults.Of(thrown).Select(fault => fault.ToString()), thrown.Message.Split('\n')[1..]);
        return [.. DataFaults.Of(thrown).Select(fault => fault.ToString())];
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
