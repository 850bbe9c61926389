using LineBot.Dialogs.Committee;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;
using LineBot.Funds.SavingsDay;

namespace LineBot.Dialogs.SavingsDay;

/// <summary>One sheet before an officer. Where it is not theirs to see there is no book, and the answer is the same as for no sheet.</summary>
internal sealed record SheetFacts(OfficerSeat? Seat, DaySheetBook? Book, SavingsDayRules Rules, DateOnly Today, LineUserId? User)
{
    public DaySheetRefusal? WhyNotWork => DaySheetRules.WhyNotWork(Book?.Sheet, Seat?.Book, User ?? default, Today);

    public DaySheetRefusal? WhyNotSign => DaySheetRules.WhyNotSign(Book?.Sheet, Seat?.Book, User ?? default, Today, Rules);

    /// <summary>The last receipt that still counts.</summary>
    public CashReceipt? Last => Book?.Receipts.LastOrDefault(receipt => receipt.Counts);

    public CashReceipt? Find(int? receipt) => Book?.Receipts.FirstOrDefault(one => one.Number == receipt);

    public override string ToString() => $"{Book?.Sheet}";
}

/// <summary>Where officers open sheets, count, sign and take back.</summary>
internal sealed class SheetDesk(Desks desks)
{
    private readonly LinkedBooks linked = new(desks.Passbooks);

    public async Task<SheetFacts> LoadAsync(Turn turn)
    {
        var nothing = new SheetFacts(null, null, new(), turn.Today, turn.Person);
        if (turn.Person is not { } person || SavingsPostbacks.In(turn) is not var (fund, number)) { return nothing; }

        var seats = OfficerSeat.Among((await linked.ReadAsync(turn)).Books, turn.Today, Duty.Pay, Duty.Decide, Duty.Audit);
        if (seats.FirstOrDefault(seat => seat.Book.Membership.Fund == fund) is not { } seat) { return nothing; }

        var book = await desks.SavingsDays.ReadAsync(fund, number, turn.CancellationToken);
        var rules = SavingsDayRules.Read(await desks.Rules.ReadAsync(fund, turn.Today, turn.CancellationToken));
        return DaySheetRules.WhyNotSee(book?.Sheet, seat.Book, person, turn.Today) is null ? new(seat, book, rules, turn.Today, person) : nothing;
    }

    public async Task<CountedDay> CountAsync(Turn turn, SheetFacts facts, SheetDraft draft)
    {
        var outcome = await desks.SavingsDays.CountAsync(Command(turn, facts), draft.Counted!.Value, turn.CancellationToken);
        var waits = outcome is DaySheetOutcome.Counted { Sheet: { Status: not DaySheetStatus.Empty } sheet } ? sheet : null;
        return new(outcome, waits is not null && await TellSignersAsync(turn, facts, waits));
    }

    public async Task<DaySheetOutcome> SignAsync(Turn turn, SheetFacts facts, SheetDraft draft)
    {
        var outcome = draft.SendsBack
            ? await desks.SavingsDays.SendBackAsync(Command(turn, facts), turn.CancellationToken)
            : await desks.SavingsDays.SignAsync(Command(turn, facts), draft.Counted!.Value, turn.CancellationToken);
        if (outcome is DaySheetOutcome.SignedOff signed) { TellCounter(turn, draft, SheetMessages.ToldSigned(signed.Sheet.Number.Value)); }
        if (outcome is DaySheetOutcome.SentBack back) { TellCounter(turn, draft, SheetMessages.ToldSentBack(back.Sheet.Number.Value)); }
        return outcome;
    }

    public async Task<DaySheetOutcome> TakeBackAsync(Turn turn, SheetFacts facts, SheetDraft draft)
    {
        var outcome = await desks.SavingsDays.TakeBackAsync(Command(turn, facts), draft.Receipt!.Value, turn.CancellationToken);
        if (outcome is DaySheetOutcome.TakenBack back)
        {
            foreach (var (user, place) in back.Payer.LinkedUsers.Where(user => user != turn.Person).Select((user, place) => (user, place)))
            {
                turn.Tell(user, Text.Lines(SheetSayings.TakenBackLines(back.Receipt)), $"payer-{place}");
            }
        }

        turn.GoOn(Intents.SavingsDay);
        return outcome;
    }

    private static SheetCommand Command(Turn turn, SheetFacts facts) =>
        new(facts.Seat!.Book.Membership, turn.Person!.Value, facts.Book!.Sheet.Number, turn.Now, turn.Key);

    /// <summary>Who counted stands in the draft: a sheet that was sent back does not know it any more.</summary>
    private static void TellCounter(Turn turn, SheetDraft draft, Text words)
    {
        if (draft.CountedFrom is { } user && user != turn.Person) { turn.Tell(user, words, "counter"); }
    }

    /// <summary>Those who handle or audit money; where nobody else does, those who decide. False: nobody could be told.</summary>
    private async Task<bool> TellSignersAsync(Turn turn, SheetFacts facts, DaySheet sheet)
    {
        var others = (await desks.Committee.ReadAsync(sheet.Fund, turn.Today, turn.CancellationToken))
            .Where(officer => officer.Membership.Member != sheet.CountedBy && officer.LineUsers.Any(user => user != turn.Person)).ToList();
        var money = others.Where(officer => officer.Has(Duty.Pay) || officer.Has(Duty.Audit)).ToList();
        var told = (money.Count > 0 ? money : [.. others.Where(officer => officer.Has(Duty.Decide))])
            .SelectMany(officer => officer.LineUsers).Where(user => user != turn.Person).Distinct().ToList();
        foreach (var (user, place) in told.Select((user, place) => (user, place))) { turn.Tell(user, SheetCards.PleaseSign(facts.Seat!.Book.FundName, sheet), $"signer-{place}"); }
        return told.Count > 0 || !facts.Rules.SignerIsAnother;
    }
}

/// <summary>How counting went, and whether somebody was asked to sign.</summary>
internal sealed record CountedDay(DaySheetOutcome Outcome, bool IsSignerTold);
