using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Due;
using LineBot.Funds.Guarantees;
using LineBot.Line.Messages;

namespace LineBot.Dialogs.Reminders;

/// <summary>What the committee is told in the morning.</summary>
public static class MorningDigest
{
    public static IReadOnlyList<Message> Write(FundId fund, string fundName, DueDigest digest, IReadOnlyList<NoticeDue> notices, LocalTime now) =>
        [CardMessages.Of(DigestCards.Of(fund, fundName, digest, notices, now), Locale.Thai)];
}
