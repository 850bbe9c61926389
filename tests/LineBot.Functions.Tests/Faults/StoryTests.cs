using LineBot.Dialogs;
using LineBot.Dialogs.Script;
using LineBot.Functions.Running;

namespace LineBot.Functions.Faults;

/// <summary>Whoever adds a conversation or a function tells a story of it.</summary>
public sealed class StoryTests(FaultLane lane) : IClassFixture<FaultLane>
{
    [Fact]
    public void Every_conversation_is_led_through_by_a_story()
    {
        var conversations = lane.Matrix.Part<Routes>().Dialogs.Where(dialog => dialog is IConversation).Select(dialog => dialog.Id);

        conversations.Except(Covered).ShouldBeEmpty("Add a story to Faults, or it is not known what a fault does to it.");
    }

    [Fact]
    public void Every_function_but_the_one_about_health_has_a_story()
    {
        var folders = Directory.GetDirectories(Path.Combine(SampleNetwork.RepositoryRoot(), "src", "LineBot.Functions"))
            .Where(folder => File.Exists(Path.Combine(folder, "function.json")))
            .Select(folder => Path.GetFileName(folder)!);

        folders.Except(Covered).Except(["health"]).ShouldBeEmpty("Add a story to Faults, or it is not known what a fault does to it.");
    }

    [Fact]
    public void Numbers_of_cells_lead_back_to_them()
    {
        var cell = new Cell(12, 345, FaultKind.DiesAfter);

        Cell.Of(cell.Number).ShouldBe(cell);
    }

    private static IEnumerable<string> Covered => Stories.All.SelectMany(story => story.Covers);
}
