using ClusterStudies;

namespace Tests.ClusterStudies.Data;

/// <summary>The data that come with the workbook, and what happens when somebody changes them.</summary>
public sealed class PublishedData
{
    private static readonly IReadOnlyDictionary<string, DataTable> Tables = DataPackage.OpenAll(having: "claims")
        .SelectMany(package => package.Resources.Select(resource => package.Table(resource.Name)))
        .Where(table => !table.Resource.Optional).ToDictionary(table => table.Resource.Path);

    public static TheoryData<string> Files => [.. Tables.Keys];

    [PinnedFact]
    public void No_file_differs_from_the_published_data() =>
        Assert.Empty(DataPackage.OpenAll().SelectMany(package => package.ChangedResources));

    [PinnedTheory]
    [MemberData(nameof(Files))]
    public void Every_file_has_rows_columns_that_are_explained_and_a_source(string path)
    {
        Assert.NotEmpty(Tables[path].Rows);
        Assert.NotEmpty(Tables[path].Resource.Sources);
        Assert.All(Tables[path].Resource.Fields, field => Assert.NotEmpty(field.Description));
    }

    [PinnedTheory]
    [MemberData(nameof(Files))]
    public void Any_one_changed_letter_or_digit_is_caught(string path)
    {
        var resource = Tables[path].Resource;
        var bytes = File.ReadAllBytes(Path.Combine(DataFolder.Find(), path));
        Assert.False(IsCaught(resource, bytes));

        // Every position in short files, an even sample of them in long ones.
        var positions = Enumerable.Range(0, bytes.Length).Where(at => char.IsAsciiLetterOrDigit((char)bytes[at]))
            .ToList();
        var step = Math.Max(1, positions.Count / Math.Clamp(3_000_000 / bytes.Length, 50, 400));
        for (var index = 0; index < positions.Count; index += step)
        {
            var at = positions[index];
            byte[] replaced = [.. bytes[..at], Another(bytes[at]), .. bytes[(at + 1)..]];
            byte[] deleted = [.. bytes[..at], .. bytes[(at + 1)..]];

            Assert.True(IsCaught(resource, replaced), $"{resource.Path}: byte {at} replaced");
            Assert.True(IsCaught(resource, deleted), $"{resource.Path}: byte {at} deleted");
        }
    }

    [PinnedFact]
    public void A_changed_number_loads_and_is_told_from_the_published_one()
    {
        using var copy = new CopiedPackage();
        copy.Replace("photonics/companies.csv", "A,0.5,", "A,0.6,");

        var study = PhotonicsStudy.Load(copy.Folder);

        Assert.Equal(0.6, study.Companies[0].RevenueUsdMillion);
        Assert.Equal(["companies"], study.Data.ChangedResources);
        Assert.False(study.Data.IsAsPublished("companies"));
        Assert.True(study.Data.IsAsPublished("stages"));
    }

    [PinnedFact]
    public void A_ledger_of_decisions_counts_as_a_change()
    {
        using var copy = new CopiedPackage();
        copy.Write("maritime/decisions.csv",
            "id,firm,year,market,entry_mode,motives,first_entry\nd1,E,2011,Latvia,greenfield,social-cues,Yes\n");

        var study = MaritimeStudy.Load(copy.Folder);

        Assert.Equal(new Decision("d1", "E", 2011, "Latvia", "greenfield", "social-cues", true),
            Assert.Single(study.Decisions));
        Assert.Equal(["decisions"], study.Data.ChangedResources);
    }

    private static byte Another(byte character) => character switch
    {
        (byte)'9' or (byte)'z' or (byte)'Z' => (byte)(character - 1),
        _ => (byte)(character + 1),
    };

    private static bool IsCaught(DataResource resource, byte[] bytes)
    {
        var faults = new List<DataFault>();
        var table = DataTable.Read(resource, bytes, faults);
        return faults.Count > 0 || table.Hash != resource.PublishedHash;
    }
}
