using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Reminders;
using LineBot.Funds;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Guarantees;

/// <summary>A guarantor who has not answered, as the officers see it, and the question as the guarantor gets it.</summary>
internal static class GuaranteeAskCards
{
    public static Card Of(BackedLoan backed, Passbook backer) => new()
    {
        AltText = GuaranteeMessages.Ready,
        Title = GuaranteeAskMessages.Title(backed.Loan.Number),
        Subtitle = Text.Same(backed.FundName),
        Blocks =
        [
            new Block.Detail(GuaranteeMessages.Guarantor, GuaranteeMessages.Who(backer.Membership.Member, backer.Profile.FullName)),
            new Block.Detail(GuaranteeAskMessages.Borrower, GuaranteeMessages.Who(backed.Guarantee.Borrower.Member, backed.BorrowerName)),
            new Block.Row(GuaranteeMessages.Principal, CommonMessages.InBaht(backed.Loan.Terms.Principal)),
            new Block.Detail(GuaranteeAskMessages.StateLabel, backed.Guarantee.AskedAt is { } at ? GuaranteeAskMessages.AskedOn(ThaiDay.Of(at)) : GuaranteeAskMessages.NotAsked),
        ],
        Footnote = backer.LinkedUsers.Count == 0 ? GuaranteeAskMessages.NotLinked : null,
        Buttons = backer.LinkedUsers.Count > 0 && backed.Guarantee.AskedAt is null
            ? [Button.Of(GuaranteeAskMessages.Ask, GuaranteePostbacks.Ask(backed.Guarantee)) with { IsPrimary = true }]
            : [],
    };

    /// <summary>On a locked screen it says no more than that there is a message.</summary>
    public static Card Question(BackedLoan backed, DateOnly today)
    {
        var card = GuaranteeCards.Of(backed, today);
        return card with { AltText = ReminderMessages.Ready, Blocks = [new Block.Paragraph(GuaranteeAskMessages.PleaseAnswer), .. card.Blocks] };
    }
}
