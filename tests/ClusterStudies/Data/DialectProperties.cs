using System.Globalization;
using System.Text.Json;
using ClusterStudies;
using FsCheck;
using FsCheck.Fluent;

namespace Tests.ClusterStudies.Data;

/// <summary>Both studies load to the same records however their files are saved.</summary>
public sealed class DialectProperties
{
    [PinnedFact]
    public void Any_table_saved_in_any_dialect_loads_to_the_same_records()
    {
        var tables = DataPackage.OpenAll()
            .SelectMany(package => package.Resources.Select(resource => package.Table(resource.Name)))
            .Where(table => !table.Resource.Optional)
            .ToDictionary(table => table.Resource, table => table.Cells
                .Select(row => (IReadOnlyList<string>)[.. table.Resource.Fields.Select(field => row.Cells[field.Name])])
                .ToList());
        var published = Records(DataFolder.Find());
        using var copy = new CopiedPackage();

        Prop.ForAll(Dialect.Any, dialect =>
        {
            foreach (var (resource, rows) in tables)
            {
                copy.Write(resource.Path, dialect.Write(resource, rows));
            }

            Assert.Equal(published, Records(copy.Folder));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }

    [PinnedTheory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_language_of_the_machine_does_not_matter(string language)
    {
        var (before, published) = (CultureInfo.CurrentCulture, Records(DataFolder.Find()));
        using var package = new SmallPackage()
            .WithFirms("letter,revenue,share,line,profitable\nA,-1.5,1000,Optics,Yes\n");
        var faults = package.Faults();
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(language);

            Assert.Equal(published, Records(DataFolder.Find()));
            Assert.Equal(faults, package.Faults());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // The studies as text, and that no file counts as changed.
    private static string Records(string folder)
    {
        var (photonics, maritime) = (PhotonicsStudy.Load(folder), MaritimeStudy.Load(folder));
        Assert.Empty(maritime.Data.ChangedResources.Concat(photonics.Data.ChangedResources));
        return JsonSerializer.Serialize<object[]>(
        [
            photonics.Companies, photonics.ExpertiseOrder, photonics.StageCoding, photonics.TraitGroups,
            photonics.Propositions, photonics.PsychicDistance,
            maritime.Overview, maritime.Interviews, maritime.FirmGroups, maritime.IdentityClaims,
            maritime.IdentitySources, maritime.DecisionCounts,
            maritime.Quotations, maritime.Context, maritime.ModelNodes, maritime.ModelLinks,
        ]);
    }
}
