using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Officers;

/// <summary>คนนี้เป็นกรรมการจริงไหม: who? → whether such an officer sits in the person's own fund today, and the warning. Never a telephone number.</summary>
internal sealed class OfficerCheckDialog(Desks desks)
    : Conversation<OfficerCheckFacts, OfficerCheckDraft>(id: Intents.OfficerCheck, version: 1, OfficersJson.Default.OfficerCheckDraft)
{
    private const int LettersMin = 2;

    private const int LettersMax = 100;

    private readonly LinkedBooks linked = new(desks.Passbooks);

    protected override async Task<OfficerCheckFacts> LoadAsync(Turn turn)
    {
        var books = (await linked.ReadAsync(turn)).Books.DistinctBy(book => book.Membership.Fund);
        return new(await Task.WhenAll(books.Select(book => SittingAsync(turn, book))));
    }

    protected override OfficerCheckDraft NewDraft(Turn turn, OfficerCheckFacts facts) => new(Who: null);

    protected override void Write(Script<OfficerCheckFacts, OfficerCheckDraft> script)
    {
        script.StopIf("is-linked", (facts, _) => facts.Committees.Count > 0 ? null : facts, say: _ => Say.All(OfficerCheckMessages.Warning, LinkingSayings.LinkFirst));

        script.AskWords("who", text => text.Trim() is { Length: > 0 } who ? who : null)
            .With((_, _) => OfficerCheckMessages.AskWho)
            .Unless((_, who) => NameReader.WithoutTitle(who).Length < LettersMin ? who : null, say: _ => OfficerCheckMessages.TooShort)
            .Unless((_, who) => who.Length > LettersMax ? who : null, say: _ => OfficerCheckMessages.TooLong)
            .InOwnWords()
            .Keep((draft, who) => draft with { Who = who });

        script.Do("check", (_, facts, draft) => Task.FromResult(Find(facts, draft.Who!)), say: found => Say.All(found, OfficerCheckMessages.Warning).With(ScriptMessages.TalkToHuman));
    }

    private static Text Find(OfficerCheckFacts facts, string who)
    {
        var found = facts.Committees.SelectMany(committee => committee.Named(who).Select(officer => Write(committee.Fund, officer))).ToList();
        return found.Count > 0
            ? Text.Lines(found)
            : OfficerCheckMessages.IsNot(who, Join(facts.Committees.Select(committee => OfficerCheckMessages.Same(committee.Fund))));
    }

    private static Text Write(string fund, Officer officer) =>
        OfficerCheckMessages.IsOfficer(fund, officer.FullName, Join(officer.Seats.Select(Write)));

    private static Text Write(CommitteeSeat seat) => seat.From is { } since
        ? OfficerCheckMessages.SeatSince(PositionMessages.Name(seat.Position), since)
        : OfficerCheckMessages.Seat(PositionMessages.Name(seat.Position));

    private static Text Join(IEnumerable<Text> parts) => parts.Aggregate(OfficerCheckMessages.Join);

    private async Task<SittingCommittee> SittingAsync(Turn turn, Passbook book) =>
        new(book.FundName, await desks.Committee.ReadAsync(book.Membership.Fund, turn.Today, turn.CancellationToken));
}
