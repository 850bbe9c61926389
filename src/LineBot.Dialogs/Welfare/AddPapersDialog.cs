using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Photos;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>ส่งเอกสารเพิ่ม: for which claim, where several wait → photos → with the committee. Nothing to confirm: more papers harm nobody.</summary>
internal sealed class AddPapersDialog(Desks desks)
    : Conversation<IReadOnlyList<OwnClaim>, PapersDraft>(ClaimPostbacks.PapersAction, version: 1, ClaimJson.Default.PapersDraft)
{
    private const string New = "new";
    private const int OptionsMax = 10;

    private readonly OwnClaims claims = new(desks);

    private readonly PhotoIntake intake = new(desks.Photos);

    private readonly ClaimTelling telling = new(desks.Passbooks, desks.Committee);

    protected override async Task<IReadOnlyList<OwnClaim>> LoadAsync(Turn turn) => ClaimPostbacks.ClaimIn(turn) is null
        ? await claims.ReadAsync(turn)
        : await claims.NamedAsync(turn) is { } named ? [named] : [];

    protected override PapersDraft NewDraft(Turn turn, IReadOnlyList<OwnClaim> facts)
    {
        var draft = new PapersDraft { Waiting = ClaimPostbacks.PhotosIn(turn) };
        return ClaimPostbacks.ClaimIn(turn) is not null && facts is [var named]
            ? Choose(draft, KeyOf(named))
            : draft with { Choices = [.. facts.Where(own => ClaimCards.WaitsForPapers(own.Claim)).Take(OptionsMax).Select(KeyOf)] };
    }

    protected override void Write(Script<IReadOnlyList<OwnClaim>, PapersDraft> script)
    {
        script.StopIf("is-any", (own, draft) => MayGoOn(own, draft) ? null : own, say: _ => ClaimStatusMessages.NothingToAdd.With(Button.Of(ClaimMessages.Button, new(Intents.Welfare))));

        script.Choose("which", (own, draft) => [.. draft.Choices.Select(key => OptionOf(own, key)), new Option(New, ClaimStatusMessages.NewClaim)])
            .With((_, _) => ClaimStatusMessages.WhichClaim)
            .UnlessKnown(draft => draft.Claim is not null)
            .Keep(Choose);
        script.GoOnWith("is-new", (_, draft) => draft.Claim == New ? ClaimPostbacks.AskWithPhotos(draft.Waiting) : null);
        script.StopIf("is-still-open", (own, draft) => Find(own, draft) is null ? draft : null, say: _ => ClaimProblemMessages.NotYours);

        script.Photos("papers", TakeAsync, draft => draft.Photos.Count)
            .With((own, draft) => Question(Find(own, draft)!.Claim.Number, draft))
            .UnlessKnown(draft => draft.Waiting.Count > 0)
            .AtMost(Claims.PapersMax)
            .Until((_, draft) => draft.Missing.Count > 0 && draft.Photos.Count >= draft.Missing.Count);

        script.Do("add", AddAsync, ClaimSayings.PapersAdded);
    }

    private static bool MayGoOn(IReadOnlyList<OwnClaim> own, PapersDraft draft) =>
        Find(own, draft) is { } chosen ? ClaimCards.MayAddPapers(chosen.Claim) : draft.Choices.Count > 0;

    private static Option OptionOf(IReadOnlyList<OwnClaim> own, string key)
    {
        var claim = own.First(one => key.StartsWith(one.Key + "/", StringComparison.Ordinal)).Claim;
        return new(key, ClaimStatusMessages.NumberAndBenefit(claim.Number, claim.BenefitName));
    }

    private static string KeyOf(OwnClaim own) => $"{own.Key}/{string.Join(',', own.Claim.PapersMissing)}";

    private static PapersDraft Choose(PapersDraft draft, string key)
    {
        var parts = key.Split('/');
        return parts is [var fund, var number, var missing]
            ? draft with { Claim = $"{fund}/{number}", Missing = [.. missing.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Paper>)] }
            : draft with { Claim = key };
    }

    private static OwnClaim? Find(IReadOnlyList<OwnClaim> claims, PapersDraft draft) => claims.FirstOrDefault(own => own.Key == draft.Claim);

    private static Text Question(ClaimNumber claim, PapersDraft draft) => draft.Missing.Count > 0
        ? ClaimStatusMessages.AskMorePapers(claim, ClaimPapers.Names(draft.Missing))
        : ClaimStatusMessages.AskAnyPapers(claim);

    private Task<TakenPhoto<PapersDraft>> TakeAsync(Turn turn, IReadOnlyList<OwnClaim> own, PapersDraft draft, Photo photo) =>
        Find(own, draft) is { } found
            ? intake.TakeAsync(turn, found.Claim.Fund, photo, id => draft with { Photos = [.. draft.Photos.Where(known => known != id), id] })
            : Task.FromResult(new TakenPhoto<PapersDraft>(draft with { Waiting = [.. draft.Waiting, photo.MessageId] }, null));

    private async Task<ClaimOutcome> AddAsync(Turn turn, IReadOnlyList<OwnClaim> own, PapersDraft draft)
    {
        var (claim, book) = (Find(own, draft)!.Claim, Find(own, draft)!.Book);
        IReadOnlyList<PhotoId> photos = [.. await TakeEarlyAsync(turn, claim, draft), .. draft.Photos];
        var papers = ClaimPapers.Sort(draft.Missing.Count > 0 ? draft.Missing : claim.PapersAsked, photos, []).Where(paper => paper.Photo is not null).ToList();
        var command = new ClaimCommand.AddPapers(Find(own, draft)!.Actor(turn), papers);
        var outcome = await desks.Claims.ApplyAsync(claim.Fund, claim.Number, command, turn.Key, turn.CancellationToken);
        if (outcome is not ClaimOutcome.Done done) { return outcome; }

        await desks.Photos.FileAsync(new(claim.Fund, claim.Number.ToString(), PhotoKeeping.Paper), photos, turn.CancellationToken);

        // Not by how it stood before: a turn that is run again finds it answered already.
        if (done.Claim is { Asked: not null, Closing: null }) { await telling.TellOfficersAsync(turn, done.Claim, Duty.Decide, ClaimNews.PapersToOfficer(done.Claim, book.FundName)); }
        return outcome;
    }

    private async Task<IEnumerable<PhotoId>> TakeEarlyAsync(Turn turn, Claim claim, PapersDraft draft)
    {
        var taken = await Task.WhenAll(draft.Waiting.Select(message => intake.TakeAsync(
            turn, claim.Fund, new Photo(message, null, IsExternal: false), id => draft with { Photos = [id] })));
        return taken.SelectMany(one => one.Draft?.Photos ?? []);
    }
}
