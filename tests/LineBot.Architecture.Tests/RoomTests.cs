using System.Xml.Linq;

namespace LineBot.Architecture;

/// <summary>The arrows between the rooms go one way; docs/architecture.md draws them.</summary>
public class RoomTests
{
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["Azure.Data.Tables"] = [],
        ["LineBot.Funds"] = [],
        ["LineBot.Line"] = [],
        ["LineBot.Dialogs"] = ["LineBot.Funds", "LineBot.Line"],
        ["LineBot.Storage"] = ["LineBot.Funds", "Azure.Data.Tables"],
        ["LineBot.Import"] = ["LineBot.Funds"],
        ["LineBot.Functions"] = ["LineBot.Dialogs", "LineBot.Funds", "LineBot.Import", "LineBot.Line", "LineBot.Storage"],
        ["LineBot.Cli"] = ["LineBot.Dialogs", "LineBot.Funds", "LineBot.Import", "LineBot.Line", "LineBot.Storage"],
        ["LineBot.Simulator"] = [],
        ["LineBot.EndToEnd.Tests"] = [],
        ["LineBot.Architecture.Tests"] = [],
        ["LineBot.Simulator.Tests"] = ["LineBot.Simulator"],
    };

    public static TheoryData<string> Rooms => [.. MayKnow.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_refers_only_to_the_rooms_it_may_know(string room)
    {
        var project = Repository.Projects.Single(path => Path.GetFileNameWithoutExtension(path) == room);

        var known = XDocument.Load(project).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

        known.Except(MayKnow[room]).ShouldBeEmpty();
    }

    [Fact]
    public void Only_storage_names_the_table_client_so_one_property_swaps_it_for_the_package() =>
        Repository.Projects.Where(path => File.ReadAllText(path).Contains("Azure.Data.Tables.csproj", StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension).ShouldBe(["LineBot.Storage", "Azure.Data.Tables.Tests"], ignoreOrder: true);

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "LineBot.sln"));

        Repository.Projects.Where(path => !solution.Contains(Path.GetFileName(path), StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_source_room_has_its_arrows_written_down() =>
        Repository.Projects.Where(path => path.Contains("/src/", StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension).Except(MayKnow.Keys).ShouldBeEmpty();
}
