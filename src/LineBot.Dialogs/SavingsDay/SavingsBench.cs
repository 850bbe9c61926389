using LineBot.Dialogs.Committee;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.SavingsDay;

namespace LineBot.Dialogs.SavingsDay;

/// <summary>The table at which cash is received: reads what the conversation has to know, and gives its commands.</summary>
internal sealed class SavingsBench(Desks desks)
{
    private readonly LinkedBooks linked = new(desks.Passbooks);

    public async Task<SavingsFacts> LoadAsync(Turn turn)
    {
        var seen = await linked.ReadAsync(turn);
        return new(seen, OfficerSeat.Among(seen.Books, turn.Today, Duty.Pay));
    }

    /// <summary>What is known already is not read twice in a turn.</summary>
    public async Task<SavingsFacts> LoadMoreAsync(Turn turn, SavingsFacts facts, SavingsDraft draft)
    {
        if (facts.SeatIn(draft.Fund) is not { } seat) { return facts; }

        var day = facts.Day ?? await DayAsync(turn, seat.Book.Membership.Fund);
        var wanted = day is null ? null : MemberIn(day, draft);
        var payer = wanted is null ? null : facts.Payer?.Member == wanted ? facts.Payer : await PayerAsync(turn, seat, day!, wanted.Value);
        return facts with { Seat = seat, Day = day, Payer = payer };
    }

    /// <summary>Those whom the words may mean; empty where they mean nobody on the sheet.</summary>
    public static IReadOnlyList<DaySheetLine> Matches(DaySheetBook day, string who) =>
        day.Search(who) is { Count: > 0 } found ? found : day.Search(ThaiText.WithoutParticles(ThaiText.Clean(who)));

    public async Task<DaySheetOutcome> OpenAsync(Turn turn, SavingsFacts facts, SavingsDraft draft)
    {
        var outcome = await desks.SavingsDays.OpenAsync(Command(turn, facts.SeatIn(draft.Fund)!, null), turn.CancellationToken);
        if (outcome is DaySheetOutcome.Opened opened) { facts.Day = opened.Book; }
        return outcome;
    }

    public async Task<DaySheetOutcome> TakeAsync(Turn turn, SavingsFacts facts, SavingsDraft draft)
    {
        if (facts.Payer is not { } payer || facts.Seat is not { } seat) { return new DaySheetOutcome.Refused(new DaySheetRefusal.NoSuchMember()); }

        turn.MustArrive();
        var outcome = draft switch
        {
            { IsAbsent: true } => await desks.SavingsDays.AbsentAsync(Command(turn, seat, facts.Day), payer.Member, turn.CancellationToken),
            { IsSure: not false, Cash: { } words } => await desks.SavingsDays.ReceiveAsync(Command(turn, seat, facts.Day), payer.Member, CashReader.Read(words)!.Said, turn.CancellationToken),
            _ => new DaySheetOutcome.Refused(new DaySheetRefusal.NotReceived()),
        };
        if (outcome is DaySheetOutcome.Received received) { Tell(turn, received); }
        facts.Day = await desks.SavingsDays.OpenSheetAsync(seat.Book.Membership.Fund, turn.CancellationToken) ?? facts.Day;
        return outcome;
    }

    private static SheetCommand Command(Turn turn, OfficerSeat seat, DaySheetBook? day) =>
        new(seat.Book.Membership, turn.Person!.Value, day?.Sheet.Number, turn.Now, turn.Key);

    /// <summary>The treasurer's own receipt stands in the answer already.</summary>
    private static void Tell(Turn turn, DaySheetOutcome.Received received)
    {
        foreach (var (user, place) in received.Payer.LinkedUsers.Where(user => user != turn.Person).Select((user, place) => (user, place)))
        {
            turn.Tell(user, CashCards.Receipt(received), $"payer-{place}");
        }
    }

    /// <summary>A number that joined the fund since the morning stands on no line, and may pay all the same.</summary>
    private static MemberNumber? MemberIn(DaySheetBook day, SavingsDraft draft)
    {
        if (draft.Member is { } chosen) { return chosen; }
        if (draft.Who is not { } who) { return null; }
        return Matches(day, who) switch
        {
            [var only] => only.Member,
            [] => MemberNumber.TryParse(who, out var number) ? number : null,
            _ => null,
        };
    }

    /// <summary>The open sheet. Where somebody has just closed it, the newest: a turn that is run again must find whom it received from.</summary>
    private async Task<DaySheetBook?> DayAsync(Turn turn, FundId fund)
    {
        if (await desks.SavingsDays.OpenSheetAsync(fund, turn.CancellationToken) is { } open) { return open; }
        return await desks.SavingsDays.ListAsync(fund, 1, turn.CancellationToken) is [var newest]
            ? await desks.SavingsDays.ReadAsync(fund, newest.Number, turn.CancellationToken)
            : null;
    }

    private async Task<Payer?> PayerAsync(Turn turn, OfficerSeat seat, DaySheetBook day, MemberNumber member)
    {
        var book = await desks.Passbooks.ReadAsync(new(seat.Book.Membership.Fund, member), turn.CancellationToken);
        if (book is null || !DaySheetRules.MayPay(book)) { return null; }

        var saved = await SavedThisMonth.ReadAsync(desks.Passbooks, book, turn.Today, turn.CancellationToken);
        return new(CashSplit.Of(book, turn.Today, saved), day.Find(member), saved);
    }
}
