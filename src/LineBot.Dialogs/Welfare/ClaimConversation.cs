using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Photos;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>What a member's own claim and one after a death share: the books, when it was, the papers, and sending it off.</summary>
internal abstract class ClaimConversation(string id, Desks desks)
    : Conversation<ClaimFacts, ClaimDraft>(id, version: 1, ClaimJson.Default.ClaimDraft)
{
    /// <summary>So far back a calendar opens; a claim that is older can still be typed.</summary>
    private const int CalendarYears = 2;

    private const int CountMax = 365;

    private readonly PhotoIntake intake = new(desks.Photos);

    private readonly ClaimTelling telling = new(desks.Passbooks, desks.Committee);

    protected override async Task<ClaimFacts> LoadAsync(Turn turn)
    {
        var seen = await new LinkedBooks(desks.Passbooks).ReadAsync(turn);
        var books = await Task.WhenAll(seen.Books.Select(book => desks.Claims.BookAsync(book.Membership, turn.Today, turn.CancellationToken)));
        var own = turn.Photos.Count > 0 ? await new OwnClaims(desks).OfAsync(turn, seen.Books) : [];
        return new(turn.Today, seen.Books.Count > 0, [.. books.OfType<WelfareBook>()], ClaimConsent.In(turn))
        {
            WaitsForPapers = own.Any(one => ClaimCards.WaitsForPapers(one.Claim)),
        };
    }

    protected override async Task<ClaimFacts> LoadMoreAsync(Turn turn, ClaimFacts facts, ClaimDraft draft)
    {
        if (draft.Waiting.Count == 0 || !facts.MayTakePhotos(draft)) { return facts; }

        var taken = await Task.WhenAll(draft.Waiting.Select(message => TakeEarlyAsync(turn, facts, draft, message)));
        return facts with { Early = [.. taken.OfType<PhotoId>()] };
    }

    protected static void AskDay(Script<ClaimFacts, ClaimDraft> script)
    {
        script.Ask("day", StayReader.Read)
            .With((facts, draft) => DayQuestion(facts.BenefitOf(draft)!))
            .Calendar(ClaimMessages.PickDay, (_, today) => (today.AddYears(-CalendarYears), today))
            .OnlyIf((facts, draft) => facts.BenefitOf(draft) is { Per: not BenefitUnit.Year })
            .UnlessKnown(draft => draft.Day is not null)
            .Unless((facts, stay) => stay.From > facts.Today ? facts : null, say: facts => ClaimMessages.DayAhead(facts.Today))
            .Keep((draft, stay) => draft.With(stay))
            .Called(ClaimMessages.DayLabel);
    }

    protected static void AskCount(Script<ClaimFacts, ClaimDraft> script)
    {
        script.Ask("count", CountReader.Read)
            .With((facts, draft) => facts.BenefitOf(draft)!.Per == BenefitUnit.Night ? ClaimMessages.AskNights : ClaimMessages.AskMonths)
            .Suggest((facts, draft) => facts.BenefitOf(draft)!.Per == BenefitUnit.Night
                ? [.. Counts.Select(ClaimMessages.Nights)]
                : [.. Counts.Select(ClaimMessages.Months)])
            .OnlyIf((facts, draft) => facts.BenefitOf(draft) is { Per: BenefitUnit.Night or BenefitUnit.Month })
            .UnlessKnown(draft => draft.Count is > 0)
            .Unless((_, count) => count is < 1 or > CountMax ? ClaimMessages.CountTooLarge(CountMax) : null, say: why => why)
            .Keep((draft, count) => draft with { Count = count, To = null })
            .Called(ClaimMessages.CountLabel);
    }

    /// <summary>Nothing that no committee could give is asked any further, and the reason is said.</summary>
    protected static void StopIfNothingToGive(Script<ClaimFacts, ClaimDraft> script) =>
        script.StopIf(
            "can-ask",
            (facts, draft) => facts.EntitlementOf(draft) is { CanAsk: false } entitled ? entitled : null,
            say: entitled => ClaimProblemMessages.Because(entitled).With(ScriptMessages.TalkToHuman));

    protected void AskPapers(Script<ClaimFacts, ClaimDraft> script)
    {
        script.Photos("papers", TakeAsync, draft => draft.Photos.Count + draft.Waiting.Count)
            .With((facts, draft) => PapersSoFar(facts, draft) ?? ClaimMessages.AskPapers(ClaimPapers.Names(facts.BenefitOf(draft)!.Papers)))
            .OnlyIf((facts, draft) => facts.BenefitOf(draft) is { Papers.Count: > 0 })
            .AtMost(Claims.PapersMax)
            .UnlessKnown(draft => draft.Waiting.Count > 0)
            .Until((facts, draft) => ClaimPapers.Missing(facts.PapersOf(draft)).Count == 0)
            .SoFar((facts, draft) => PapersSoFar(facts, draft) ?? Say.Nothing)
            .Sort(Lacking, (draft, key) => draft with { Lacking = [.. draft.Lacking.Where(paper => paper.ToString() != key), Enum.Parse<Paper>(key)] })
            .Optional(draft => draft, ClaimMessages.Later)
            .Called(ClaimMessages.PapersLabel);
    }

    protected void AskToSend(Script<ClaimFacts, ClaimDraft> script)
    {
        script.AskWords("words", words => words.Trim() is { Length: > 0 and <= ClaimCommand.WordsMax } note ? note : null)
            .With((_, _) => ClaimMessages.AskWords)
            .InOwnWords()
            .UnlessKnown(_ => true)
            .Keep((draft, words) => draft with { Words = words })
            .Called(ClaimMessages.WordsLabel);

        script.Confirm("confirm")
            .With(ClaimSummary.Of)
            .Showing((facts, draft) => draft with { Shown = facts.EntitlementOf(draft)!.Amount })
            .Labelled(ClaimMessages.Send)
            .Yes(SendAsync, say: ClaimSayings.Of)
            .No(ClaimMessages.NotSent);
    }

    private static int[] Counts => [1, 2, 3, 4, 5];

    private static Text DayQuestion(Benefit benefit) => benefit.Per switch
    {
        BenefitUnit.Night => ClaimMessages.AskStay,
        BenefitUnit.Month => ClaimMessages.AskFirstDay,
        _ => ClaimMessages.AskDay(benefit.Category),
    };

    private static Text? PapersSoFar(ClaimFacts facts, ClaimDraft draft)
    {
        var papers = facts.PapersOf(draft);
        return ClaimPapers.Missing(papers) is { Count: > 0 } missing && ClaimPapers.Given(papers) is { Count: > 0 } given
            ? ClaimMessages.PapersSoFar(ClaimPapers.Names(given), ClaimPapers.Names(missing))
            : null;
    }

    private static IReadOnlyList<Option> Lacking(ClaimFacts facts, ClaimDraft draft)
    {
        var papers = facts.PapersOf(draft);
        return ClaimPapers.Missing(papers).Count == 0
            ? []
            : [.. ClaimPapers.Given(papers).Select(paper => new Option(paper.ToString(), ClaimMessages.Lacking(WelfareTermMessages.Name(paper))))];
    }

    private async Task<PhotoId?> TakeEarlyAsync(Turn turn, ClaimFacts facts, ClaimDraft draft, string message)
    {
        var taken = await intake.TakeAsync(turn, facts.BookOf(draft)!.Membership.Fund, new(message, null, IsExternal: false), id => new KeptId(id));
        return taken.Draft?.Id;
    }

    private async Task<TakenPhoto<ClaimDraft>> TakeAsync(Turn turn, ClaimFacts facts, ClaimDraft draft, Photo photo)
    {
        if (!facts.MayTakePhotos(draft)) { return new(photo.IsExternal ? draft : draft with { Waiting = [.. draft.Waiting, photo.MessageId] }, null); }

        if (facts.NeedsConsent(draft)) { ClaimConsent.Give(turn); }
        return await intake.TakeAsync(
            turn, facts.BookOf(draft)!.Membership.Fund, photo, id => draft with { Photos = [.. draft.Photos.Where(known => known != id), id] });
    }

    private async Task<ClaimOutcome> SendAsync(Turn turn, ClaimFacts facts, ClaimDraft draft)
    {
        if (facts.NeedsConsent(draft)) { ClaimConsent.Give(turn); }

        var book = facts.BookOf(draft)!;
        var outcome = await desks.Claims.SubmitAsync(ApplicationOf(turn, facts, draft), turn.Key, turn.CancellationToken);
        if (outcome is not ClaimOutcome.Done done) { return outcome; }

        var papers = facts.PhotosOf(draft);
        if (papers.Count > 0)
        {
            await desks.Photos.FileAsync(new(done.Claim.Fund, done.Claim.Number.ToString(), PhotoKeeping.Paper), papers, turn.CancellationToken);
        }

        await telling.TellOfficersAsync(turn, done.Claim, Duty.Decide, ClaimNews.NewToOfficer(done.Claim, book.Passbook.FundName));
        return outcome;
    }

    private static ClaimApplication ApplicationOf(Turn turn, ClaimFacts facts, ClaimDraft draft)
    {
        var entitled = facts.EntitlementOf(draft)!;
        return new()
        {
            Member = facts.BookOf(draft)!.Membership,
            By = new(facts.ActorIn(draft)!.Value, turn.Person!.Value),
            Benefit = draft.Benefit!,
            Event = entitled.Event!,
            Claimant = facts.ClaimantOf(draft),
            Papers = facts.PapersOf(draft),
            Words = draft.Words,
            Consent = ClaimConsent.In(turn),
            Shown = draft.Shown!.Value,
        };
    }

    private sealed record KeptId(PhotoId Id);
}
