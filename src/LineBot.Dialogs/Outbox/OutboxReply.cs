using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.Outbox;

/// <summary>ค้างส่ง: what could not be done or sent for a fund's members, with the reason and what helps; for those who look after it.</summary>
internal sealed class OutboxReply(OutboxDesk desk) : Reply(Intents.Outbox)
{
    protected override async Task<ISaying> AnswerAsync(Turn turn)
    {
        if (await desk.AllAsync(turn) is not { } works) { return OutboxMessages.OnlyForOfficers.With(Button.Of(HelpMessages.MenuButton, new(Intents.Help))); }
        return works.Count == 0
            ? OutboxMessages.Nothing.With(HelpCards.Shortcuts(turn.Locale))
            : CardPages.Show(turn, Intents.Outbox, [.. works.Select(OutboxCards.Of)]);
    }
}
