using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Worklist;
using LineBot.Funds;
using LineBot.Funds.Due;
using LineBot.Funds.Guarantees;
using LineBot.Line.Messages;

namespace LineBot.Dialogs.Reminders;

/// <summary>What an officer is told in the morning.</summary>
public static class MorningDigest
{
    public static IReadOnlyList<Message> Write(FundId fund, string fundName, DueDigest digest, IReadOnlyList<NoticeDue> notices, IReadOnlyList<WaitingWork> waiting, LocalTime now) =>
        [CardMessages.Of(DigestCards.Of(fund, fundName, digest, notices, waiting, now), Locale.Thai)];
}
