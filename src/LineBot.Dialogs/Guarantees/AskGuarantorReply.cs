using LineBot.Dialogs.Committee;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Due;
using LineBot.Funds.Guarantees;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Guarantees;

/// <summary>ส่งให้ผู้ค้ำยืนยัน: one tap of an officer brings the question into the guarantor's own chat.</summary>
internal sealed class AskGuarantorReply(Desks desks) : Reply(GuaranteePostbacks.AskAction)
{
    private readonly LinkedBooks linked = new(desks.Passbooks);

    protected override async Task<ISaying> AnswerAsync(Turn turn)
    {
        turn.MustArrive();
        return (await AskAsync(turn)).With(HelpCards.Shortcuts(turn.Locale));
    }

    private async Task<ISaying> AskAsync(Turn turn)
    {
        if (GuaranteePostbacks.In(turn) is not var (fund, guarantor, loan) || turn.Person is not { } person || await SeatAsync(turn, fund) is not { } seat)
        {
            return GuaranteeMessages.OfficersOnly;
        }

        var ask = new GuaranteeAsk(seat.Book.Membership, person, loan, guarantor, await IsLawfulHourAsync(turn));
        return await desks.Guarantees.AskAsync(ask, turn.Key, turn.CancellationToken) switch
        {
            AskOutcome.Asked asked => await TellAsync(turn, asked),
            AskOutcome.Refused refused => GuaranteeAskMessages.Because(refused.Why),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private async Task<OfficerSeat?> SeatAsync(Turn turn, FundId fund) =>
        OfficerSeat.Among((await linked.ReadAsync(turn)).Books, turn.Today, Duty.Pay, Duty.Decide).FirstOrDefault(seat => seat.Book.Membership.Fund == fund);

    private async Task<bool> IsLawfulHourAsync(Turn turn)
    {
        var free = await desks.Holidays.ReadAsync(turn.Today, turn.Today, turn.CancellationToken);
        return LawfulHours.Allow(turn.Today, turn.LocalNow.Time, isHoliday: free.Count > 0);
    }

    private async Task<ISaying> TellAsync(Turn turn, AskOutcome.Asked asked)
    {
        var backer = desks.Passbooks.ReadAsync(asked.Guarantee.Backer, turn.CancellationToken);
        var borrower = await desks.Passbooks.ReadAsync(asked.Guarantee.Borrower, turn.CancellationToken);
        if (BackedLoan.Of(asked.Guarantee, borrower) is not { } backed) { return GuaranteeAskMessages.Because(AskRefusal.NoSuchGuarantee); }

        turn.Tell(asked.To, GuaranteeAskCards.Question(backed, turn.Today), "question");
        return GuaranteeAskMessages.Sent(asked.Guarantee.Guarantor, (await backer)?.Profile.FullName ?? "");
    }
}
