using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Outbox;

/// <summary>One piece of laid-aside work: what, for whom, why, and what helps. Never what was to be said.</summary>
internal static class OutboxCards
{
    public static Card Of(OfficeWork work)
    {
        var fund = Text.Same(work.Officer.FundName);
        return new()
        {
            AltText = OutboxMessages.Ready,
            Title = OutboxMessages.What(work.Item.Kind),
            Subtitle = work.Member is { } book ? CommonMessages.Both(fund, CommonMessages.Member(book.Profile.FullName, book.Membership.Member)) : fund,
            Blocks =
            [
                new Block.Paragraph(OutboxMessages.Why(work.Item.Reason)),
                new Block.Detail(OutboxMessages.WhatHelps, OutboxMessages.Advice(work.Item.Reason)),
            ],
            Footnote = OutboxMessages.Since(LocalTime.Of(work.Item.Since)),
            Buttons =
            [
                Button.Of(OutboxMessages.Again, OutboxPostbacks.Again(work.Item.Id)) with { IsPrimary = true },
                Button.Of(OutboxMessages.Drop, OutboxPostbacks.Drop(work.Item.Id)),
            ],
        };
    }
}
