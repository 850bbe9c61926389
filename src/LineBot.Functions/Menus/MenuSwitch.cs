using LineBot.Dialogs.Menus;
using LineBot.Functions.Pushes;
using LineBot.Functions.Sending;
using LineBot.Storage.Conversations;
using LineBot.Storage.Queues;

namespace LineBot.Functions.Menus;

/// <summary>
/// Gives a person at LINE the menu that their conversation names. Which one is read anew each time, so that switches may come late, twice
/// or in any order.
/// </summary>
internal sealed partial class MenuSwitch(LineSender line, ConversationStore store, PushQueue queue, ILogger<MenuSwitch> logger)
{
    private const int LooksMax = 3;

    /// <exception cref="PushPostponedException">The host shall bring the message again.</exception>
    public async Task RunAsync(QueuedMenu message, CancellationToken cancellationToken)
    {
        var given = await WantedAsync(message, cancellationToken);
        for (var look = 1; look <= LooksMax && given is not null; look++)
        {
            if (!await IsDoneAsync(message, given, cancellationToken)) { return; }
            var wanted = await WantedAsync(message, cancellationToken);
            if (wanted == given) { return; }
            given = wanted;   // Another turn was faster than this call; the last word is the conversation's.
        }
    }

    private async Task<string?> WantedAsync(QueuedMenu message, CancellationToken cancellationToken) =>
        MenuShown.In((await store.LoadAsync(new(message.To, message.Channel), eventId: "", cancellationToken)).State)?.RichMenuId;

    private async Task<bool> IsDoneAsync(QueuedMenu message, string menu, CancellationToken cancellationToken)
    {
        switch (await line.LinkMenuAsync(message.Channel, message.To, menu, cancellationToken))
        {
            case Fate.Arrived:
                return true;
            case Fate.Refused refused:
                Log.LaidAside(logger, refused.Reason);
                await queue.LayAsideAsync(message, refused.Reason, cancellationToken);
                return false;
            case var fate:
                throw new PushPostponedException(fate);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(91, LogLevel.Error, "A menu could not be given and is laid aside: {Reason}")]
        public static partial void LaidAside(ILogger logger, string reason);
    }
}
