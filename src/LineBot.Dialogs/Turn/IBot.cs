namespace LineBot.Dialogs;

/// <summary>
/// Decides what one event leads to. It may read the fund and give commands keyed by the event; everything else it wants is in its answer.
/// A turn may be run again after a conflict, so running it twice does the same as running it once.
/// </summary>
public interface IBot
{
    Task<BotTurn> RunAsync(TurnInput input, CancellationToken cancellationToken);
}
