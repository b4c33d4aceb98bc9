using ClusterStudies;

namespace Tests.Architecture;

/// <summary>
/// Who may know whom. Data, Statistics and Outputs know nobody; claims and exhibits do not know each other; no room of
/// the library knows a study, and a study knows no other; nobody knows the room of the notebooks; library and command
/// know nothing of each other.
/// </summary>
public sealed class Arrows
{
    private const string Studies = "ClusterStudies/Studies";

    private static readonly IReadOnlyDictionary<string, string[]> Allowed = new Dictionary<string, string[]>
    {
        ["Outputs"] = [],
        ["ClusterStudies/Data"] = [],
        ["ClusterStudies/Statistics"] = [],
        ["ClusterStudies/Exhibits"] = ["ClusterStudies/Statistics"],
        ["ClusterStudies/Claims"] = ["ClusterStudies/Data", "ClusterStudies/Statistics"],
        ["ClusterStudies/Claims/Coverage"] = ["ClusterStudies/Data"],
        ["ClusterStudies/Coding"] = ["ClusterStudies/Data", "ClusterStudies/Statistics", "ClusterStudies/Exhibits"],
        // What a study tests, checks, lists and draws stands with its records.
        [Studies] =
        [
            Studies, "ClusterStudies/Data", "ClusterStudies/Statistics", "ClusterStudies/Exhibits",
            "ClusterStudies/Claims",
        ],
    };

    private static readonly Lazy<IReadOnlyList<Arrow>> Measured = new(() => Rooms.Arrows(
        Rooms.Sources(Path.Combine(Path.GetDirectoryName(DataFolder.Find())!, "lib"))));

    [Fact]
    public void Every_arrow_between_rooms_is_one_that_may_be() => AssertNone(Measured.Value.Where(IsForbidden));

    [Fact]
    public void There_are_no_circles_between_rooms() => AssertNone(Circle(Measured.Value));

    [Fact]
    public void The_arrows_are_seen() =>
        Assert.Superset(
            new HashSet<(string, string)>
            {
                ("ClusterStudies/Claims", "ClusterStudies/Data"),
                ("ClusterStudies/Studies/Maritime", "ClusterStudies/Statistics"),
                ("ClusterStudies/Notebook", "ClusterStudies/Claims"),
                ("Workbook/CommandLine", "Workbook/Running"),
            },
            Measured.Value.Select(arrow => (arrow.From, arrow.To)).ToHashSet());

    [Theory]
    [InlineData("ClusterStudies/Data", "ClusterStudies/Claims")]
    [InlineData("ClusterStudies/Statistics", "ClusterStudies/Exhibits")]
    [InlineData("ClusterStudies/Claims", "ClusterStudies/Exhibits")]
    [InlineData("ClusterStudies/Exhibits", "ClusterStudies/Notebook")]
    [InlineData("ClusterStudies/Exhibits", "Workbook/Pages")]
    [InlineData("ClusterStudies/Studies/Cheese", "ClusterStudies/Studies/Bread")]
    [InlineData("ClusterStudies/Studies", "ClusterStudies/Studies/Cheese")]
    [InlineData("ClusterStudies/Claims", "ClusterStudies/Studies/Cheese")]
    [InlineData("ClusterStudies/Exhibits", "ClusterStudies/Studies/Cheese")]
    [InlineData("ClusterStudies/Attic", "ClusterStudies/Data")]
    [InlineData("Outputs", "ClusterStudies/Data")]
    [InlineData("Workbook/Running", "ClusterStudies/Claims")]
    [InlineData("Workbook/Scoreboard", "Workbook/Pages")]
    public void An_arrow_that_is_added_is_found(string from, string to)
    {
        var known = (to + "/Known.cs", "namespace B; public class Known { public static int Number => 1; }");
        var knowing = (from + "/Knowing.cs", "namespace A; class Knowing { int Number => B.Known.Number; }");

        var arrow = Assert.Single(Rooms.Arrows([known, knowing]));

        Assert.Equal($"{from} → {to}: {from}/Knowing.cs uses Known", arrow.ToString());
        Assert.True(IsForbidden(arrow));
    }

    [Theory]
    [InlineData("class Knowing { List<Known> All = []; }")]
    [InlineData("class Knowing : Known;")]
    [InlineData("class Knowing { void Do() { var known = new Maker().Made; } }", "Maker")]
    [InlineData("class Knowing { void Do() => 1.Twice(); }", "Extensions")]
    [InlineData("[Mark] class Knowing;", "MarkAttribute")]
    [InlineData("class Knowing { bool Is(object o) => o is Known { Number: 1 }; }")]
    public void An_arrow_is_found_however_it_is_written(string knowing, string type = "Known")
    {
        const string Known = """
            namespace A;
            public class Known { public int Number => 1; }
            public class Maker { public Known Made => new(); }
            public static class Extensions { public static int Twice(this int n) => 2 * n; }
            public class MarkAttribute : Attribute;
            """;

        var arrows = Rooms.Arrows([("Claims/Known.cs", Known), ("Data/Knowing.cs", "namespace A;\n" + knowing)]);

        Assert.Contains(new Arrow("Data", "Claims", "Data/Knowing.cs", type), arrows);
        Assert.All(arrows, arrow => Assert.Equal("Data", arrow.From));
    }

    [Fact]
    public void A_circle_is_found()
    {
        var arrows = Rooms.Arrows(
        [
            ("Running/A.cs", "namespace X; class A { B? Next; }"),
            ("Pages/B.cs", "namespace X; class B { C? Next; }"),
            ("Pictures/C.cs", "namespace X; class C { A? Next; }"),
            ("Notebooks/D.cs", "namespace X; class D { A? Next; }"),
        ]);

        Assert.Equal(["Pages → Pictures", "Pictures → Running", "Running → Pages"],
            Circle(arrows).Select(arrow => $"{arrow.From} → {arrow.To}").Order());
    }

    private static void AssertNone(IEnumerable<Arrow> arrows) =>
        Assert.True(!arrows.Any(), "These should not be:\n" + string.Join('\n', arrows));

    private static bool IsForbidden(Arrow arrow)
    {
        if (arrow.To == "Outputs")
            return false;
        if (Part(arrow.From) != Part(arrow.To))
            return true;
        if (Part(arrow.From) == "Workbook")
            return (arrow.From, arrow.To) is ("Workbook/Scoreboard", "Workbook/Pages");
        if (arrow.From == "ClusterStudies/Notebook")
            return false;
        var room = arrow.From.StartsWith(Studies + "/", StringComparison.Ordinal) ? Studies : arrow.From;
        return !Allowed.GetValueOrDefault(room, []).Contains(arrow.To);
    }

    private static string Part(string room) => room.Split('/')[0];

    /// <summary>
    /// The arrows that lead back to where they start: rooms without an arrow in or out are taken away.
    /// </summary>
    private static IReadOnlyList<Arrow> Circle(IReadOnlyList<Arrow> arrows)
    {
        var left = arrows.DistinctBy(arrow => (arrow.From, arrow.To)).ToList();
        while (left.RemoveAll(arrow => left.TrueForAll(other => other.From != arrow.To)
            || left.TrueForAll(other => other.To != arrow.From)) > 0)
        {
        }

        return left;
    }
}
