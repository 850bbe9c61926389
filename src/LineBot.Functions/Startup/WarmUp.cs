using System.Text;
using LineBot.Dialogs;
using LineBot.Functions.Logging;
using LineBot.Functions.Menus;
using LineBot.Functions.Turns;
using LineBot.Line.Events;
using LineBot.Line.Signature;
using LineBot.Storage.Conversations;

namespace LineBot.Functions.Startup;

/// <summary>
/// Walks the way of a message once before the first person does, so that nobody waits while code is compiled and connections are made.
/// It reads a conversation that nobody has, asks the bot, and throws the answer away.
/// </summary>
internal sealed partial class WarmUp(ChannelSignatures signatures, ConversationStore store, PublishedMenus menus, IBot bot, ILogger<WarmUp> logger)
{
    private static readonly byte[] Body = Encoding.UTF8.GetBytes("""
        {"destination":"","events":[{"type":"message","mode":"active","timestamp":0,"webhookEventId":"warm-up","replyToken":"warm-up",
        "source":{"type":"user","userId":"warm-up"},"message":{"type":"text","id":"0","text":"เมนู"}}]}
        """);

    /// <summary>False: storage is not as a start leaves it, or does not answer. Nothing is said of that: whoever prepares storage finds out why.</summary>
    public async Task<bool> TryAsync(TimeSpan within, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(within);
        try
        {
            await WalkAsync(limit.Token);
            return true;
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await WalkAsync(cancellationToken);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            Log.Failed(logger, ErrorFacts.Of(error));   // The first person will be served, only a little later.
        }
    }

    private async Task WalkAsync(CancellationToken cancellationToken)
    {
        signatures.Matches(Body, new LineSignature("warm-up").Sign(Body));
        if (!Webhook.TryParse(Body, out var webhook)) { return; }
        var kept = KeptEvent.FromJson(new KeptEvent("warm-up", "warm-up", webhook.Events[0]).ToJson())!;
        await menus.ReadAsync(cancellationToken);
        var conversation = await store.LoadAsync(kept.Address, kept.Event.EventId, cancellationToken);
        var turn = await bot.RunAsync(Translation.ToInput(kept, conversation, menus.Of(kept.Channel), TimeProvider.System.GetUtcNow()), cancellationToken);
        Outgoing.FromJson(Outgoing.Of(turn).ToJson());
    }

    private static partial class Log
    {
        [LoggerMessage(12, LogLevel.Warning, "The warm-up did not reach its end: {Error}")]
        public static partial void Failed(ILogger logger, string error);
    }
}
