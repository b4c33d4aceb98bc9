using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Tests.Workbook.Pages;
using Tests.Workbook.Pictures;
using Workbook.Pages;
using Workbook.Reference;

namespace Tests.Workbook.Reference;

/// <summary>The page of everything that cells can use, made of the library's own documentation.</summary>
public sealed class ReferenceOfALibrary(ReferenceOfALibrary.Rendered site, Browser browser)
    : IClassFixture<ReferenceOfALibrary.Rendered>, IClassFixture<Browser>
{
    private static readonly string Library = typeof(global::ClusterStudies.Company).Assembly.Location;

    public sealed class Rendered : IDisposable
    {
        public Rendered() => Render();

        public string Folder { get; } = Directory.CreateTempSubdirectory("reference-").FullName;

        public string Page => Path.Combine(Folder, "reference.html");

        internal void Render()
        {
            var notebook = JsonNode.Parse($$"""
                {
                  "cells": [
                    { "cell_type": "markdown", "id": "a", "metadata": {},
                      "source": "# Start: here\n\n[All](../rendered/reference.html#Wilson)" },
                    { "cell_type": "code", "id": "b", "metadata": {}, "outputs": [], "execution_count": null,
                      "source": {{JsonValue.Create($"#r \"{Library}\"").ToJsonString()}} }
                  ],
                  "metadata": { "kernelspec": { "name": ".net-csharp" } }, "nbformat": 4, "nbformat_minor": 5
                }
                """)!.AsObject();
            SiteRenderer.Render(Folder, [new("00-start.ipynb", notebook, Folder: Folder)]);
        }

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }

    private static IReadOnlyList<ReferenceType> Types => field ??= LibraryReference.Read([Library]);

    private IDocument Page => new HtmlParser().ParseDocument(File.ReadAllText(site.Page));

    [Fact]
    public void It_has_every_type_that_a_cell_can_name() => Assert.Equal(
        typeof(global::ClusterStudies.Company).Assembly.GetExportedTypes().Select(type => type.Name.Split('`')[0])
            .Distinct().Order(StringComparer.Ordinal),
        Types.Select(type => type.Anchor.Split('.')[^1].Split('-')[0]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_type_and_member_says_what_it_is() => Assert.Empty(
        Types.Where(type => ReferenceText.Teaser(type.Says).Length == 0).Select(type => type.Name)
            .Concat(Types.SelectMany(type => type.Members)
                .Where(member => ReferenceText.Teaser(member.Says).Length == 0).Select(member => member.Signature)));

    [Fact]
    public void Members_are_written_as_a_cell_writes_them()
    {
        var members = Types.SelectMany(type => type.Members).ToDictionary(member => member.Id);
        Assert.Equal(("FisherExact.Exact(int[,] table)", "TestResult"),
            Written("M:ClusterStudies.FisherExact.Exact(System.Int32[0:,0:])"));
        Assert.Equal((".RevenueUsdMillion", "double?"), Written("P:ClusterStudies.Company.RevenueUsdMillion"));
        Assert.Equal((".ProductType2", "string?"), Written("P:ClusterStudies.Company.ProductType2"));
        Assert.Equal(("Wilson.Interval<TCase>(IEnumerable<TCase> cases, Func<TCase, bool?> property, double confidence "
            + "= 0.95)", "ProportionInterval"), Written("M:ClusterStudies.Wilson.Interval``1("
            + "System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Nullable{System.Boolean}},"
            + "System.Double)"));

        (string, string) Written(string id) => (members[id].Signature, members[id].Gives);
    }

    [Fact]
    public void Units_errors_and_sources_stand_with_them()
    {
        Assert.Contains("revenue in USD million; null where Table 1 prints NA", Text("Company.RevenueUsdMillion"));
        Assert.Contains("ArgumentException: A count is negative", Text("FisherExact.Exact"));
        Assert.Contains("Wilson, E. B. (1927)", Text("Wilson"));
        // What is taken over from another overload is told in full.
        var members = Page.QuerySelectorAll("#MannWhitney .member");
        Assert.Contains("Greater: the first group tends to larger values.", members.Last(
            member => member.TextContent.Contains("MannWhitney.Asymptotic")).TextContent);
    }

    [Fact]
    public void Types_stand_in_the_rooms_of_the_library_and_names_lead_to_them()
    {
        var rooms = Page.QuerySelectorAll("main h2").Select(heading => heading.TextContent).ToList();
        Assert.Contains("Statistics", rooms);
        Assert.Contains("Studies: Photonics", rooms);
        var ids = Page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Empty(Page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")![1..]).Except(ids));
    }

    [Fact]
    public void The_index_and_notebooks_lead_to_it()
    {
        Assert.NotNull(new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Folder, "index.html")))
            .QuerySelector("main a[href='reference.html']"));
        Assert.NotNull(new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Folder, "00-start.html")))
            .QuerySelector("main a[href='reference.html#Wilson']"));
    }

    [Fact]
    public void It_is_made_once_for_each_state_of_the_library()
    {
        var made = File.ReadAllText(site.Page);
        File.WriteAllText(site.Page, made + "<!-- kept -->");
        site.Render();
        Assert.EndsWith("<!-- kept -->", File.ReadAllText(site.Page));
        File.WriteAllText(site.Page, made.Replace("name=\"made-of\" content=\"", "name=\"made-of\" content=\"other"));
        site.Render();
        Assert.Equal(made, File.ReadAllText(site.Page));
    }

    [ChromiumFact]
    public async Task A_word_leaves_what_holds_it_and_a_link_opens_what_it_leads_to()
    {
        var seen = await browser.OpenAsync(new Uri(site.Page).AbsoluteUri + "#FisherExact.OddsRatio");
        Assert.True(await seen.Page.EvaluateExpressionAsync<bool>("document.getElementById('FisherExact').open"));
        await seen.Page.TypeAsync("#filter", "probability of superiority");
        Assert.Equal(["MannWhitney"], await seen.Page.EvaluateExpressionAsync<string[]>(
            "[...document.querySelectorAll('details.type:not([hidden])')].map(type => type.id)"));
        Assert.Empty(seen.Complaints);
    }

    private string Text(string id) => Page.GetElementById(id)!.TextContent;
}
