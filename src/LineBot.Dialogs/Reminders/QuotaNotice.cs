using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Funds.Quota;
using LineBot.Line.Messages;

namespace LineBot.Dialogs.Reminders;

/// <summary>What officers are told before the month's messages run out.</summary>
public static class QuotaNotice
{
    public static IReadOnlyList<Message> Write(string fundName, QuotaForecast forecast, LocalTime now)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        return [CardMessages.Of(CardOf(fundName, forecast, now), Locale.Thai)];
    }

    internal static Card CardOf(string fundName, QuotaForecast forecast, LocalTime now) => new()
    {
        AltText = QuotaMessages.Ready,
        Title = QuotaMessages.Title,
        Subtitle = CommonMessages.Both(Text.Same(fundName), CommonMessages.OnDay(now.Date)),
        Blocks =
        [
            new Block.Row(QuotaMessages.Used, QuotaMessages.Of(Count(forecast.Quota.Used), Count(forecast.Quota.Limit ?? 0))),
            new Block.Row(QuotaMessages.AtEnd, QuotaMessages.Count(Count(forecast.UsedAtEnd))) { Tone = Tone.Attention },
            new Block.Paragraph(QuotaMessages.WhatFollows),
        ],
    };

    private static int Count(long count) => (int)Math.Min(count, int.MaxValue);
}
