using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Dialogs.Photos;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Cases;

/// <summary>
/// แจ้งผู้เดือดร้อน: what → how urgent → where → who → the same as a known one? → does the person agree, and off it goes. Words, photos and
/// a place come in any order and each answers what it can; only what is missing is asked.
/// </summary>
internal sealed class ReportDialog(Desks desks) : Conversation<ReportFacts, ReportDraft>(id: Intents.ReportCase, version: 1, CasesJson.Default.ReportDraft)
{
    private const int PhotosMax = 10;

    private readonly ReportReading reading = new(desks);
    private readonly ReportSending sending = new(desks);
    private readonly PhotoIntake intake = new(desks.Photos);

    protected override Task<ReportFacts> LoadAsync(Turn turn) => reading.ReadAsync(turn);

    protected override Task<ReportFacts> LoadMoreAsync(Turn turn, ReportFacts facts, ReportDraft draft) => reading.CompareAsync(turn, facts, draft);

    protected override ReportDraft NewDraft(Turn turn, ReportFacts facts)
    {
        var draft = new ReportDraft { Waiting = turn.Photos.Count == 0 ? null : [.. turn.Photos.Select(Waiting.Of)] };
        if (facts.Plain is { } book) { draft = In(facts, draft, book.Membership); }
        if (Answer.Of(turn).Place is { } place) { draft = draft.At(place); }
        if (turn.Text is not { } words || !CaseWords.Read(words).SaysSomething) { return draft; }

        var heard = draft.Hear(words);
        return Complete(turn.Understanding.Intent == Intents.Emergency ? heard with { IsDanger = true, Urgency = CaseUrgency.VeryUrgent } : heard);
    }

    protected override void Write(Script<ReportFacts, ReportDraft> script)
    {
        script.StopIf("is-linked", (facts, _) => facts.Books.Count > 0 ? null : facts,
            say: _ => Say.All(HelpMessages.Hotlines, ReportMessages.NotLinked.With(LinkingSayings.LinkButton, ScriptMessages.TalkToHuman)));
        script.TakePlaces((draft, place) => draft.At(place), ReportMessages.PlaceTaken);
        script.Photos("photos", TakeAsync, draft => draft.PhotoCount).AtMost(PhotosMax).OnlyIf((_, _) => false);

        script.AskWords("what", Clean)
            .With((_, _) => ReportMessages.AskWhat)
            .Suggest((_, _) => [.. Enum.GetValues<CaseCategory>().Select(CaseTermMessages.Name)])
            .InOwnWords()
            .UnlessKnown(draft => draft.Words is not null || draft.Category is not null)
            .Unless((_, words) => words.Length > CaseCommand.WordsMax ? words : null, say: _ => ReportMessages.TooLong(CaseCommand.WordsMax))
            .Keep(HearWhat);

        script.StopIf("is-accusation", (_, draft) => draft.IsAccusation ? draft : null, say: _ => ReportMessages.Accusation);
        script.Say("danger", (_, draft) => draft.IsDanger ? HelpMessages.Hotlines : Say.Nothing);

        script.Choose("fund", (facts, _) => [.. facts.Books.Select(book => new Option(book.Membership.Fund.Value, Text.Same(book.FundName)))])
            .With((_, _) => ReportMessages.WhichFund)
            .UnlessKnown(draft => draft.Fund is not null)
            .Keep((draft, key) => draft with { Fund = FundId.Parse(key) });

        script.Choose("category", (_, _) => [.. Enum.GetValues<CaseCategory>().Select(one => new Option(one.ToString(), CaseTermMessages.Name(one)))])
            .With((_, _) => ReportMessages.AskCategory)
            .UnlessKnown(draft => draft.Category is not null)
            .Keep((draft, key) => Complete(draft with { Category = Enum.Parse<CaseCategory>(key) }))
            .Called(ReportMessages.Kind);

        script.Choose("urgency", (_, _) => [.. Enum.GetValues<CaseUrgency>().Select(one => new Option(one.ToString(), CaseTermMessages.Name(one)))])
            .With((_, _) => ReportMessages.AskUrgency)
            .UnlessKnown(draft => draft.Urgency is not null)
            .Keep((draft, key) => draft with { Urgency = Enum.Parse<CaseUrgency>(key) })
            .Called(ReportMessages.Urgency);

        script.AskWords("where", Clean)
            .With((_, _) => ReportMessages.AskWhere)
            .OrPlace((draft, place) => draft.At(place), ReportMessages.SendPlace)
            .Suggest((facts, _) => [.. facts.Area.Select(CaseTermMessages.Moo)])
            .InOwnWords()
            .UnlessKnown(draft => draft.IsPlaceKnown)
            .Keep((draft, words) => draft.HearPlace(words))
            .Called(ReportMessages.Where);

        script.AskWords("who", Clean)
            .With((_, _) => ReportMessages.AskWho)
            .Suggest((_, _) => [ReportMessages.UnknownPerson, ReportMessages.Myself])
            .InOwnWords()
            .UnlessKnown(draft => draft.IsNameAsked || draft.IsShort)
            .Keep(HearWho)
            .Called(ReportMessages.Who);

        script.Choose("same", (facts, _) => [.. facts.Similar.Select(SameOption), new Option(ReportDraft.New, ReportMessages.AnotherNeed)])
            .With((facts, _) => Text.Lines([ReportMessages.AskSame, .. facts.Similar.Select(SameLine)]))
            .OnlyIf((facts, _) => facts.Similar.Count > 0)
            .UnlessKnown(draft => draft.Same is not null)
            .Keep((draft, key) => draft with { Same = key });

        script.Confirm("send")
            .OnlyIf((_, draft) => !draft.IsJoining)
            .With((_, draft) => Say.All(ReportCards.Summary(draft), ReportMessages.AskConsentAndSend))
            .Ways(ConsentWays.Options, (draft, key) => draft with { Consent = key })
            .Yes(SendAsync, say: sent => sent.Saying)
            .No(ReportMessages.Dropped);

        script.Do("join", SendAsync, sent => sent.Saying);
    }

    private static string? Clean(string text) => text.Trim() is { Length: > 0 } words ? words : null;

    private static ReportDraft In(ReportFacts facts, ReportDraft draft, Membership membership) =>
        draft with { Fund = membership.Fund, Member = membership.Member, IsShort = facts.IsVolunteer(membership) };

    /// <summary>A button of the first question names a kind and says nothing more.</summary>
    private static ReportDraft HearWhat(ReportDraft draft, string words) =>
        Enum.GetValues<CaseCategory>().Cast<CaseCategory?>().FirstOrDefault(one => IsNamed(one!.Value, words)) is { } category
            ? Complete(draft with { Category = category })
            : Complete(draft.Hear(words));

    private static bool IsNamed(CaseCategory category, string words) =>
        CaseTermMessages.Name(category).In(Locale.Thai) == words || CaseTermMessages.Name(category).In(Locale.English) == words;

    /// <summary>For a volunteer a kind of need says how urgent it is, until words say otherwise; it stands on the summary to be changed.</summary>
    private static ReportDraft Complete(ReportDraft draft) => draft is { IsShort: true, Urgency: null, Category: { } category }
        ? draft with { Urgency = category is CaseCategory.Disaster or CaseCategory.Abandoned ? CaseUrgency.Urgent : CaseUrgency.Normal }
        : draft;

    private static ReportDraft HearWho(ReportDraft draft, string words)
    {
        bool Is(Text label) => label.In(Locale.Thai) == words || label.In(Locale.English) == words;
        if (Is(ReportMessages.Myself)) { return draft with { IsNameAsked = true, IsSelf = true, Name = null }; }
        return draft with { IsNameAsked = true, IsSelf = false, Name = Is(ReportMessages.UnknownPerson) ? null : words };
    }

    private static Option SameOption(CaseLine line) => new(line.Number.ToString(), ReportMessages.SameAs(line.Number)) { Synonyms = ["ใช่", "yes"] };

    private static Text SameLine(CaseLine line) => ReportMessages.Open(
        line.Number, CaseTermMessages.Name(line.Category), CasePlaces.Village(line.Place), ThaiDay.Of(line.ReportedAt));

    private async Task<TakenPhoto<ReportDraft>> TakeAsync(Turn turn, ReportDraft draft, Photo photo) => draft.Fund is { } fund
        ? await intake.TakeAsync(turn, fund, photo, id => draft with { Kept = [.. draft.Kept ?? [], id] })
        : new(draft with { Waiting = [.. draft.Waiting ?? [], Waiting.Of(photo)] }, null);

    private Task<SentReport> SendAsync(Turn turn, ReportFacts facts, ReportDraft draft) => sending.SendAsync(turn, facts, draft);
}
