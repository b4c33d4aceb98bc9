using ClusterStudies;
using Tests.ClusterStudies.Data;

namespace Tests.Published;

/// <summary>What pinned tests say on other data than the published ones.</summary>
public class PinnedTests
{
    [Fact]
    public void On_other_data_they_are_skipped_with_the_files_that_differ()
    {
        using var copy = new CopiedPackage();
        var before = PublishedState.Lines(DataPackage.OpenAll(copy.Folder));
        copy.Replace("maritime/interviews.csv", "\n", "\r\n");
        Assert.Null(PublishedState.Sentence(PublishedState.Lines(DataPackage.OpenAll(copy.Folder)), before));

        copy.Write("maritime/decisions.csv", "id,firm,year,market,entry_mode,motives,first_entry\n");
        var said = PublishedState.Sentence(PublishedState.Lines(DataPackage.OpenAll(copy.Folder)), before);
        Assert.Contains("these files differ from them: maritime/decisions.csv. ", said);
    }
}
