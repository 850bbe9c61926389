using LineBot.Dialogs.Committee;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Guarantees;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Guarantees;

/// <summary>บันทึกว่าส่งแล้ว: when → how → sure? → the notice to a guarantor is on record.</summary>
internal sealed class NoticeSentDialog(Desks desks)
    : Conversation<NoticeFacts, NoticeDraft>(id: GuaranteePostbacks.SentAction, version: 1, GuaranteeJson.Default.NoticeDraft)
{
    private readonly LinkedBooks linked = new(desks.Passbooks);

    protected override async Task<NoticeFacts> LoadAsync(Turn turn)
    {
        if (GuaranteePostbacks.In(turn) is not var (fund, guarantor, loan)) { return new(turn.Today, null, null); }

        var seen = await linked.ReadAsync(turn);
        var officer = OfficerSeat.Among(seen.Books, turn.Today, Duty.Pay, Duty.Decide).FirstOrDefault(seat => seat.Book.Membership.Fund == fund)?.Book;
        if (officer is null) { return new(turn.Today, null, null); }

        var guarantees = await desks.Guarantees.OfAsync(new(fund, guarantor), turn.CancellationToken);
        return new(turn.Today, officer, guarantees.FirstOrDefault(one => one.Loan == loan));
    }

    protected override NoticeDraft NewDraft(Turn turn, NoticeFacts facts) => new();

    protected override void Write(Script<NoticeFacts, NoticeDraft> script)
    {
        script.StopIf("may-record", (facts, _) => facts.Officer is null ? facts : null, say: _ => GuaranteeMessages.OfficersOnly);
        script.StopIf("is-there", (facts, _) => facts.Guarantee is null ? facts : null, say: _ => GuaranteeMessages.Because(NoticeRefusal.NoSuchGuarantee));

        script.Ask("day", DateReader.Read)
            .With((facts, _) => facts.Guarantee is { } guarantee ? GuaranteeMessages.AskSentOn(guarantee.Loan) : GuaranteeMessages.OfficersOnly)
            .Suggest((_, _) => [GuaranteeMessages.Today])
            .Unless((facts, day) => day > facts.Today ? GuaranteeMessages.InFuture : null, say: words => words)
            .Keep((draft, day) => draft with { SentOn = day });

        script.Choose("way", (_, _) => [.. Enum.GetValues<NoticeWay>().Select(way => new Option(way.ToString(), GuaranteeMessages.Way(way)))])
            .With((_, _) => GuaranteeMessages.AskWay)
            .Keep((draft, key) => draft with { Way = Enum.Parse<NoticeWay>(key) });

        script.Confirm("confirm")
            .With((facts, draft) => facts.Guarantee is { } guarantee
                ? GuaranteeMessages.ConfirmSent(guarantee.Loan, guarantee.Guarantor, draft.SentOn!.Value, GuaranteeMessages.Way(draft.Way!.Value))
                : GuaranteeMessages.OfficersOnly)
            .Yes(RecordAsync, say: said => said)
            .No(GuaranteeMessages.Dropped);
    }

    private async Task<ISaying> RecordAsync(Turn turn, NoticeFacts facts, NoticeDraft draft)
    {
        if (facts is not { Officer: { } officer, Guarantee: { } guarantee }) { return GuaranteeMessages.OfficersOnly; }

        var record = new NoticeRecord(officer.Membership, turn.Person, guarantee.Loan, guarantee.Guarantor, draft.SentOn!.Value, draft.Way!.Value);
        return await desks.Guarantees.SentAsync(record, turn.Key, turn.CancellationToken) is NoticeOutcome.Refused refused
            ? GuaranteeMessages.Because(refused.Why)
            : GuaranteeMessages.Recorded(guarantee.Loan);
    }
}
