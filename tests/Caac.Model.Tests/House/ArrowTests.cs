namespace Caac.Model.House;

public class ArrowTests
{
    // Rooms of one rank do not know each other.
    private static readonly Dictionary<string, int> Ranks = new(StringComparer.Ordinal)
    {
        ["Primitives"] = 0,
        ["Symbols"] = 1,
        ["Citations"] = 2,
        ["Vocabulary"] = 2,
        ["Proceedings"] = 3,
        ["Documents"] = 4,
        ["Catalog"] = 5,
        ["Reading"] = 6,
        ["Validation"] = 6,
        ["Serialization"] = 6,
        ["DependencyInjection"] = 7,
    };

    [Fact]
    public void No_arrow_between_rooms_goes_back() =>
        RoomWalk.Package.Arrows().Where(GoesBack).Should().BeEmpty();

    [Fact]
    public void Every_source_file_stands_in_a_room_of_the_design() =>
        Repository.SourcesUnder("src/Caac.Model").Select(RoomWalk.RoomOf).Distinct().Should().BeSubsetOf(Ranks.Keys);

    [Fact]
    public void The_walk_sees_what_the_compiler_sees()
    {
        // The context of Serialization is completed by a generator, which does not run here.
        RoomWalk.Package.Errors
            .Where(error => RoomWalk.RoomOf(error.Location.SourceTree?.FilePath ?? "") != "Serialization")
            .Should().BeEmpty();
        RoomWalk.Package.Arrows().Should().Contain(arrow => arrow.From == "Citations" && arrow.To == "Symbols" && arrow.Target == nameof(ResolutionNumber));
    }

    [Theory]
    [InlineData("Symbols", "Documents", "class Low { High? field; }", "class High;")]
    [InlineData("Citations", "Vocabulary", "class Low { int M() => High.Count; }", "static class High { internal const int Count = 1; }")]
    [InlineData("Reading", "Validation", "class Low { object M() => 1.Checked(); }", "static class High { internal static object Checked(this int it) => it; }")]
    [InlineData("Primitives", "Reading", "class Low { void M(System.Func<High> make) { var it = make(); } }", "class High;")]
    [InlineData("Primitives", "Symbols", "class Low { System.Collections.Generic.List<High> M() => []; }", "class High;")]
    public void An_arrow_that_goes_back_is_found(string from, string to, string low, string high)
    {
        var walk = new RoomWalk([($"src/Caac.Model/{from}/Low.cs", low), ($"src/Caac.Model/{to}/High.cs", high)]);

        walk.Errors.Should().BeEmpty();
        walk.Arrows().Where(GoesBack).Should().NotBeEmpty().And.OnlyContain(arrow => arrow.From == from && arrow.To == to && arrow.Line == 1);
    }

    [Fact]
    public void An_arrow_that_goes_forward_is_allowed()
    {
        var walk = new RoomWalk([("src/Caac.Model/Primitives/Low.cs", "class Low;"), ("src/Caac.Model/Reading/High.cs", "class High { Low? field; }")]);

        walk.Arrows().Should().Equal(new Arrow("src/Caac.Model/Reading/High.cs", 1, "Reading", "Primitives", "Low"));
        walk.Arrows().Where(GoesBack).Should().BeEmpty();
    }

    private static bool GoesBack(Arrow arrow) => Ranks.GetValueOrDefault(arrow.To, int.MaxValue) >= Ranks.GetValueOrDefault(arrow.From);
}
