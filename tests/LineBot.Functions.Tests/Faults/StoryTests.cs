using LineBot.Dialogs;
using LineBot.Dialogs.Script;
using LineBot.Functions.Running;

namespace LineBot.Functions.Faults;

/// <summary>Whoever adds a conversation or a function tells a story of it.</summary>
public sealed class StoryTests(FaultLane lane) : IClassFixture<FaultLane>
{
    /// <summary>Gaps, named in docs/promises.md: their rules and stores are tested where they stand, but nobody has told a story of them with faults.</summary>
    private static readonly string[] Untold =
    [
        "broadcast", "broadcast-cancel", "broadcast-confirm", "erase-data", "guarantee-answer", "guarantee-sent", "officer-check", "outbox-again", "outbox-drop",
        "savings-count", "savings-day", "savings-sign", "savings-undo", "slip-undo",
    ];

    [Fact]
    public void Every_conversation_is_led_through_by_a_story()
    {
        var conversations = lane.Matrix.Part<Routes>().Dialogs.Where(dialog => dialog is IConversation).Select(dialog => dialog.Id);

        conversations.Except(Covered).Except(Untold).ShouldBeEmpty("Add a story to Faults, or it is not known what a fault does to it.");
    }

    [Fact]
    public void Every_function_that_changes_something_has_a_story()
    {
        var folders = Directory.GetDirectories(Path.Combine(SampleNetwork.RepositoryRoot(), "src", "LineBot.Functions"))
            .Where(folder => File.Exists(Path.Combine(folder, "function.json")))
            .Where(folder => !File.ReadAllText(Path.Combine(folder, "function.json")).Contains("\"get\"", StringComparison.Ordinal))   // These only show.
            .Select(folder => Path.GetFileName(folder)!);

        folders.Except(Covered).ShouldBeEmpty("Add a story to Faults, or it is not known what a fault does to it.");
    }

    [Fact]
    public void Numbers_of_cells_lead_back_to_them()
    {
        var cell = new Cell(12, 345, FaultKind.DiesAfter);

        Cell.Of(cell.Number).ShouldBe(cell);
    }

    private static IEnumerable<string> Covered => Stories.All.SelectMany(story => story.Covers);
}
