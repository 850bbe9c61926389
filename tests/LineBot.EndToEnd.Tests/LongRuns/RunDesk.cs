namespace LineBot.EndToEnd.LongRuns;

/// <summary>A desk that belongs to one run: its own people and books, and whatever else the run says to the simulator.</summary>
internal sealed class RunDesk(params IReadOnlyList<string> more) : Desk
{
    protected override IReadOnlyList<string> More => more;

    public static async Task<RunDesk> StartAsync(params IReadOnlyList<string> more)
    {
        var desk = new RunDesk(more);
        await desk.InitializeAsync();
        return desk;
    }
}
