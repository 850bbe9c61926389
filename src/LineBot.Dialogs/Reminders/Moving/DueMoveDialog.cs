using System.Globalization;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Due;
using LineBot.Funds.Loans;

namespace LineBot.Dialogs.Reminders;

/// <summary>เลื่อนวันส่ง: which loan → which instalment → to when → by which decision → why → the day is moved and the borrower told.</summary>
internal sealed class DueMoveDialog(Desks desks)
    : Conversation<DueMoveFacts, DueMoveDraft>(id: Intents.DueMove, version: 1, DueMoveJson.Default.DueMoveDraft)
{
    private const int OptionsMax = 11;

    private readonly DueMoveBench bench = new(desks);

    protected override Task<DueMoveFacts> LoadAsync(Turn turn) => bench.LoadAsync(turn);

    protected override Task<DueMoveFacts> LoadMoreAsync(Turn turn, DueMoveFacts facts, DueMoveDraft draft) => bench.FindAsync(turn, facts, draft);

    protected override DueMoveDraft NewDraft(Turn turn, DueMoveFacts facts) => new() { Loan = CleanLoan(turn.Argument(0)) };

    protected override void Write(Script<DueMoveFacts, DueMoveDraft> script)
    {
        script.StopIf("may-move", (facts, _) => facts.Seats.Count == 0 ? facts : null, say: _ => DueMoveMessages.OfficersOnly);

        AskLoan(script, "loan", DueMoveMessages.AskLoan);
        AskLoan(script, "loan-again", DueMoveMessages.NotFoundAskAgain);
        script.StopIf("may-move-it", (facts, _) => facts.WhyNot is { } why ? DueMoveMessages.Because(why) : null, say: words => words);

        script.Choose("instalment", (facts, _) => [.. facts.Unpaid.Take(OptionsMax).Select(OptionOf)])
            .With((facts, _) => DueMoveMessages.AskInstalment(facts.Loan!.Number))
            .OnlyIf((facts, _) => facts.Unpaid.Count > 1)
            .Keep((draft, key) => draft with { Number = int.Parse(key, NumberStyles.None, CultureInfo.InvariantCulture) });

        script.Ask("day", DateReader.Read)
            .With((facts, _) => DueMoveMessages.AskDay(facts.Number, facts.Loan!.DueOn(facts.Number)))
            .Calendar(DueMoveMessages.PickDay, (_, today) => (today, today.AddYears(DueMoveRules.YearsMax)))
            .Unless((facts, day) => facts.WhyNotOn(day) is { } why ? DueMoveMessages.Because(why) : null, say: words => words)
            .Keep((draft, day) => draft with { To = day });

        script.AskWords("minutes", text => Clean(text, DueMoveOrder.MinutesMax)).With((_, _) => DueMoveMessages.AskMinutes).InOwnWords().Keep((draft, words) => draft with { Minutes = words });

        script.AskWords("reason", text => Clean(text, DueMoveOrder.ReasonMax)).With((_, _) => DueMoveMessages.AskReason).InOwnWords()
            .Suggest((_, _) => [DueMoveMessages.LateHarvest, DueMoveMessages.Flood, DueMoveMessages.Illness])
            .Keep((draft, words) => draft with { Reason = words });

        script.Confirm("confirm")
            .With((_, draft) => DueMoveMessages.Summary(LoanNumber.Parse(draft.Loan!), draft.ShownNumber, draft.ShownFrom, draft.To!.Value, draft.Minutes!, draft.Reason!))
            .Showing((facts, draft) => draft with { ShownNumber = facts.Number, ShownFrom = facts.Loan!.DueOn(facts.Number) })
            .Yes(bench.MoveAsync, say: said => said)
            .No(DueMoveMessages.Dropped);
    }

    private static void AskLoan(Script<DueMoveFacts, DueMoveDraft> script, string step, Text question) => script.AskWords(step, CleanLoan)
        .With((_, _) => question)
        .Suggest((facts, _) => [.. facts.Suggested.Select(loan => Text.Same(loan.Value))])
        .InOwnWords()
        .OnlyIf((facts, _) => facts.Loan is null)
        .Keep((draft, words) => draft with { Loan = words });

    private static Option OptionOf(Instalment line) => new(line.Number.ToString(CultureInfo.InvariantCulture), DueMoveMessages.Instalment(line.Number, line.Due));

    private static string? CleanLoan(string text) => LoanNumber.TryParse(text.Trim().ToUpperInvariant(), out var loan) ? loan.Value : null;

    private static string? Clean(string text, int lengthMax) => text.Trim() is { Length: > 0 } words && words.Length <= lengthMax ? words : null;
}
