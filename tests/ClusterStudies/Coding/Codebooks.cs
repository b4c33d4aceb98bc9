using ClusterStudies;

namespace Tests.ClusterStudies.Coding;

/// <summary>The codes of a study, written for coding tools and read back.</summary>
public sealed class Codebooks : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("coding-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("maritime", "Mechanisms/Commitment",
        "Ties to other firms draw a firm in or keep it in: somebody asks, helps, takes along, or is relied on.")]
    [InlineData("photonics", "Dominant-trait groups/Word of mouth", "")]
    [InlineData("coding-example", "Commitment/High", "The firm has people or a plant of its own abroad.")]
    public void A_codebook_that_is_written_and_read_says_the_same(string study, string code, string meaning)
    {
        var scheme = CodingScheme.Of(DataPackage.Open(study));
        var read = QdaCodebook.Read(Saved(QdaCodebook.Write(scheme)));
        Assert.Equal(scheme.Codes, read);
        Assert.Empty(scheme.Differences(read));
        Assert.Equal(meaning, read.Single(each => each.Path == code).Description);
        Assert.Matches("^#[0-9a-f]{6}$", read.Single(each => each.Path == code).Color);
        Assert.Equal(QdaCodebook.Write(scheme), QdaCodebook.Write(scheme));
    }

    [Fact]
    public void What_was_changed_in_the_tool_is_named()
    {
        var scheme = CodingScheme.Of(DataPackage.Open("coding-example"));
        var text = QdaCodebook.Write(scheme).Replace("name=\"Asked by a partner\"", "name=\"Asked by partner\"")
            .Replace("Goods go abroad", "Some goods go abroad");
        Assert.Equal(
            [
                "\"Why abroad/Asked by a partner\" is missing. Did you mean Why abroad/Asked by partner?",
                "\"Why abroad/Asked by partner\" is not in the scheme. Did you mean Why abroad/Asked by a partner?",
                "\"Commitment/Low\" is described as \"Some goods go abroad, and nobody of the firm.\"; the scheme says "
                    + "\"Goods go abroad, and nobody of the firm.\".",
            ],
            scheme.Differences(QdaCodebook.Read(Saved(text))));
    }

    [Theory]
    [InlineData("urn:QDA-XML:codebook:1:0")]
    [InlineData("urn:QDA-XML:codebook:0:4")]
    public void The_names_that_tools_gave_the_first_version_are_understood(string name)
    {
        var text = QdaCodebook.Write(CodingScheme.Of(DataPackage.Open("coding-example")));
        Assert.Equal(8, QdaCodebook.Read(Saved(text.Replace("urn:QDA-XML:codebook:1.0", name))).Count);
    }

    private string Saved(string text)
    {
        var file = Path.Combine(_folder, "codes.qdc");
        File.WriteAllText(file, text);
        return file;
    }
}
