using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Script;
using LineBot.Funds.Outbox;

namespace LineBot.Dialogs.Outbox;

/// <summary>The buttons of laid-aside work. That one names work says nothing about who may decide on it.</summary>
internal static class OutboxPostbacks
{
    public const string AgainAction = "outbox-again";
    public const string DropAction = "outbox-drop";

    public static Postback Again(OutboxId id) => new(AgainAction, id.Value);

    public static Postback Drop(OutboxId id) => new(DropAction, id.Value);

    public static OutboxId? In(Turn turn) => OutboxId.TryParse(turn.Argument(0), out var id) ? id : null;
}
