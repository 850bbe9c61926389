using LineBot.Dialogs.Language;
using LineBot.Dialogs.Photos;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;

namespace LineBot.Dialogs.Cases;

/// <summary>What the reporter hears.</summary>
internal sealed record SentReport(ISaying Saying);

/// <summary>Opens the case, or adds to the one it is the same as; files the photos; tells who has to hear of it.</summary>
internal sealed class ReportSending(Desks desks)
{
    private readonly PhotoIntake intake = new(desks.Photos);
    private readonly CaseTelling telling = new(desks);

    public async Task<SentReport> SendAsync(Turn turn, ReportFacts facts, ReportDraft draft)
    {
        if (ReportReading.MembershipOf(facts, draft) is not { } by || turn.Person is not { } person) { return new(ReportMessages.NotLinked); }

        var photos = await PhotosAsync(turn, by.Fund, draft);
        var actor = new CaseActor(by.Member, person);
        var outcome = CaseNumber.TryParse(draft.Same, out var same)
            ? await desks.Cases.ApplyAsync(by.Fund, same, Join(actor, draft, photos), turn.Key, turn.CancellationToken)
            : await desks.Cases.ReportAsync(ReportOf(by, actor, draft, photos), turn.Key, turn.CancellationToken);
        if (outcome is CaseOutcome.Refused refused) { return new(CaseRefusalMessages.Because(refused.Why)); }

        var done = (CaseOutcome.Done)outcome;
        await desks.Photos.FileAsync(new(by.Fund, done.Case.Number.ToString(), PhotoKeeping.Paper), photos, turn.CancellationToken);
        await telling.TellAsync(turn, done, actor);
        return new(done.Did(CaseEventKind.Reported)
            ? ReportMessages.Sent(done.Case.Number, ThaiDay.Of(done.Case.DueAt))
            : ReportMessages.Joined(done.Case.Number));
    }

    private static CaseCommand.Join Join(CaseActor actor, ReportDraft draft, IReadOnlyList<PhotoId> photos) =>
        new(actor, draft.Place, draft.Name, draft.Category!.Value, draft.Words, photos);

    private static CaseReport ReportOf(Membership by, CaseActor actor, ReportDraft draft, IReadOnlyList<PhotoId> photos) => new(
        by.Fund, actor, new(draft.Name, draft.Age, draft.IsSelf ? by.Member : null), draft.Place, draft.Category!.Value, draft.Urgency!.Value,
        ConsentWays.Read(draft.Consent))
    {
        Words = draft.Words,
        Photos = photos,
    };

    /// <summary>A picture that came to nothing is left out; the report goes off.</summary>
    private async Task<IReadOnlyList<PhotoId>> PhotosAsync(Turn turn, FundId fund, ReportDraft draft)
    {
        var taken = await Task.WhenAll((draft.Waiting ?? []).Select(waiting =>
            intake.TakeAsync<TakenId>(turn, fund, waiting.Photo, id => new(id))));
        return [.. draft.Kept ?? [], .. taken.Select(one => one.Draft).OfType<TakenId>().Select(one => one.Id)];
    }

    private sealed record TakenId(PhotoId Id);
}
