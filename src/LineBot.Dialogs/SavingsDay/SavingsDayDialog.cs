using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.SavingsDay;

namespace LineBot.Dialogs.SavingsDay;

/// <summary>
/// วันออม: the sheet of the day is opened, or gone on with; then, one member after another: who? → how much? → receipt, and who is next.
/// </summary>
internal sealed class SavingsDayDialog(Desks desks) : Conversation<SavingsFacts, SavingsDraft>(id: Intents.SavingsDay, version: 1, SavingsJson.Default.SavingsDraft)
{
    private const int NameMax = 80;
    private const int MatchesMax = 12;
    private const int NextShown = 8;

    private readonly SavingsBench bench = new(desks);

    protected override Task<SavingsFacts> LoadAsync(Turn turn) => bench.LoadAsync(turn);

    protected override Task<SavingsFacts> LoadMoreAsync(Turn turn, SavingsFacts facts, SavingsDraft draft) => bench.LoadMoreAsync(turn, facts, draft);

    protected override SavingsDraft NewDraft(Turn turn, SavingsFacts facts)
    {
        var named = FundId.TryParse(turn.Argument(0), out var fund) ? facts.SeatIn(fund) : null;
        var seat = named ?? (facts.Seats is [var only] ? only : null);
        return new(seat?.Book.Membership.Fund, null, null, null, false, null);
    }

    protected override void Write(Script<SavingsFacts, SavingsDraft> script)
    {
        script.StopIf("is-linked", (facts, _) => facts.Seen.Books.Count > 0 ? null : facts, say: _ => LinkingSayings.LinkFirst);
        script.StopIf("may-receive", (facts, _) => facts.Seats.Count > 0 ? null : facts, say: _ => SavingsMessages.OfficersOnly);

        script.Choose("fund", (facts, _) => [.. facts.Seats.Select(seat => new Option(seat.Book.Membership.Fund.Value, Text.Same(seat.Book.FundName)))])
            .With((_, _) => SavingsMessages.AskFund)
            .UnlessKnown(draft => draft.Fund is not null)
            .Keep((draft, key) => draft with { Fund = FundId.Parse(key) });

        script.Do("open", bench.OpenAsync, SavingsSayings.Opened).RoundFrom("who", when: outcome => outcome is DaySheetOutcome.Opened);

        script.AskWords("who", words => words.Trim() is { Length: > 0 and <= NameMax } who ? who : null)
            .With((facts, _) => SavingsSayings.AskWho(facts))
            .Suggest((facts, _) => Next(facts))
            .InOwnWords()
            .Unless(WhyNobody, say: words => words)
            .Keep((draft, who) => draft.For(who));

        script.GoOnWith("count", (facts, draft) => Says(draft, SavingsMessages.CloseDay) ? To(SavingsPostbacks.CountAction, facts) : null);
        script.GoOnWith("undo", (facts, draft) => Says(draft, SavingsMessages.UndoLast) ? To(SavingsPostbacks.UndoAction, facts) : null);

        script.Choose("which", (facts, draft) => [.. Matches(facts, draft).Select(line => new Option(line.Member.Value, SavingsMessages.Somebody(line.Member, line.Name)))])
            .With((_, _) => SavingsMessages.AskWhich)
            .OnlyIf((facts, draft) => Matches(facts, draft).Count > 1)
            .Keep((draft, key) => draft with { Member = Funds.Members.MemberNumber.Parse(key) });

        script.AskWords("pay", words => CashReader.Read(words) is null ? null : words)
            .With((facts, _) => Say.All(CashCards.ToReceive(facts.Payer!), SavingsMessages.AskCash))
            .Suggest((facts, _) => CashCards.Suggested(facts.Payer!))
            .OnlyIf((facts, _) => facts.Payer is not null)
            .Unless(WhyNotThis, say: words => words)
            .Optional(draft => draft with { IsAbsent = true }, SavingsMessages.Absent)
            .Keep((draft, words) => draft with { Cash = words });

        script.Choose("sure", (facts, draft) => [new($"yes/{SureKey(facts, draft)}", SavingsMessages.YesReceive), new($"no/{SureKey(facts, draft)}", SavingsMessages.NoReceive)])
            .With((facts, draft) => SavingsMessages.IsItSure(AmountOf(draft), facts.Payer!.Member, facts.Payer.Name))
            .OnlyIf((facts, draft) => draft.Cash is not null && facts.Payer?.IsSurprised(AmountOf(draft)) == true)
            .Keep((draft, key) => draft with { IsSure = key.StartsWith("yes/", StringComparison.Ordinal) });

        script.Do("take", bench.TakeAsync, SavingsSayings.Took).RoundFrom("who", when: SavingsSayings.GoesOn);
    }

    private static Money AmountOf(SavingsDraft draft) => CashReader.Read(draft.Cash ?? "")?.Amount ?? Money.Zero;

    /// <summary>Names the person and the sum, so that an older button further up agrees to nothing else.</summary>
    private static string SureKey(SavingsFacts facts, SavingsDraft draft) => $"{facts.Payer?.Member.Value}-{AmountOf(draft).Satang.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    private static bool Says(SavingsDraft draft, Text words) => IsSaid(draft.Who, words);

    private static bool IsSaid(string? said, Text words) => said == words.In(Locale.Thai) || string.Equals(said, words.In(Locale.English), StringComparison.OrdinalIgnoreCase);

    private static Postback? To(string action, SavingsFacts facts) =>
        facts.Day is { } day ? SavingsPostbacks.About(action, day.Sheet.Fund, day.Sheet.Number) : null;

    private static IReadOnlyList<DaySheetLine> Matches(SavingsFacts facts, SavingsDraft draft) =>
        facts.Day is { } day && draft.Who is { } who ? SavingsBench.Matches(day, who) : [];

    private static List<Text> Next(SavingsFacts facts) => facts.Day is { } day
        ?
        [
            .. day.Waiting.Take(NextShown).Select(line => SavingsMessages.Somebody(line.Member, line.Name)),
            SavingsMessages.CloseDay,
            .. day.Sheet.Receipts > 0 ? [SavingsMessages.UndoLast] : Array.Empty<Text>(),
        ]
        : [];

    private static Text? WhyNobody(SavingsFacts facts, string who)
    {
        if (facts.Day is not { } day || IsSaid(who, SavingsMessages.CloseDay) || IsSaid(who, SavingsMessages.UndoLast)) { return null; }
        return SavingsBench.Matches(day, who) switch
        {
            { Count: > MatchesMax } many => SavingsMessages.TooMany(many.Count),
            [] when !who.Any(char.IsDigit) => SavingsMessages.Nobody,
            _ => null,
        };
    }

    private static Text? WhyNotThis(SavingsFacts facts, string words) =>
        CashReader.Read(words)?.Payer is { } other && other != facts.Payer?.Member ? SavingsMessages.OtherMember(other) : null;
}
