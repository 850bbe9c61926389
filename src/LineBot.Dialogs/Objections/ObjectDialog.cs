using System.Globalization;
using LineBot.Dialogs.Cards;
using LineBot.Dialogs.History;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Photos;
using LineBot.Dialogs.Script;
using LineBot.Funds.Ledger;
using LineBot.Funds.Objections;

namespace LineBot.Dialogs.Objections;

/// <summary>แจ้งรายการไม่ถูกต้อง: in which book → which line → what is wrong → a picture? → sure? → the committee answers by a day.</summary>
internal sealed class ObjectDialog(Desks desks) : Conversation<ObjectionFacts, ObjectionDraft>(id: Intents.Objection, version: 1, ObjectionJson.Default.ObjectionDraft)
{
    /// <summary>LINE shows thirteen quick replies, and one of them is "cancel".</summary>
    private const int ShownMax = 12;

    /// <summary>A receipt among so many is found by its number; what is older has its own page in the history.</summary>
    private const int LinesMax = 60;

    /// <summary>A number that is typed means the place in the list, not the line's number in its book.</summary>
    private const string Mark = "#";

    private readonly LinkedBooks linked = new(desks.Passbooks);
    private readonly PhotoIntake intake = new(desks.Photos);
    private readonly ObjectionNews news = new(desks);

    protected override async Task<ObjectionFacts> LoadAsync(Turn turn) => new(ObjectionBook.In((await linked.ReadAsync(turn)).Books));

    protected override async Task<ObjectionFacts> LoadMoreAsync(Turn turn, ObjectionFacts facts, ObjectionDraft draft)
    {
        if (facts.Find(draft) is not { } book) { return facts; }

        var membership = book.Owner.Membership;
        var page = desks.Passbooks.HistoryAsync(membership, book.Ledger, draft.Before, LinesMax, turn.CancellationToken);
        var rules = ObjectionRules.Read(await desks.Rules.ReadAsync(membership.Fund, turn.Today, turn.CancellationToken));
        return facts with { Lines = (await page).Entries, AnswerBy = rules.AnswerBy(turn.Today) };
    }

    protected override ObjectionDraft NewDraft(Turn turn, ObjectionFacts facts)
    {
        var named = ObjectionPostbacks.BookIn(turn);
        var only = facts.Books.Count == 1 ? facts.Books[0].Key : null;
        var known = facts.Books.FirstOrDefault(book => book.Key == named)?.Key;
        return new(known ?? only, known is null ? null : ObjectionPostbacks.BeforeIn(turn), null, null, []);
    }

    protected override void Write(Script<ObjectionFacts, ObjectionDraft> script)
    {
        script.StopIf("has-book", (facts, _) => facts.Books.Count > 0 ? null : facts, say: _ => LinkingSayings.LinkFirst);

        script.Choose("book", (facts, _) => [.. facts.Books.Take(ShownMax).Select(BookOption)])
            .With((facts, _) => Text.Lines([ObjectionMessages.WhichBook, .. BookLines(facts)]))
            .UnlessKnown(draft => draft.Book is not null)
            .Keep((draft, key) => draft with { Book = key, Before = null });
        script.StopIf("has-lines", (facts, _) => facts.Lines.Count > 0 ? null : facts, say: _ => ObjectionMessages.NoLines);

        script.Choose("line", LineOptions)
            .With((facts, draft) => Text.Lines([ObjectionMessages.WhichLine, .. Lines(facts, draft), ObjectionMessages.MissingLine]))
            .Keep((draft, key) => draft with { Line = long.Parse(key.AsSpan(Mark.Length), CultureInfo.InvariantCulture) });

        script.AskWords("words", words => words.Trim() is { Length: > 1 } clean ? clean : null)
            .With((_, _) => ObjectionMessages.AskWords)
            .Unless((_, words) => words.Length > Objection.WordsMax ? words : null, say: _ => ObjectionMessages.WordsTooLong)
            .InOwnWords()
            .Keep((draft, words) => draft with { Words = words });

        script.Photos("photo", TakeAsync, draft => draft.Photos.Count)
            .With((_, _) => ObjectionMessages.AskPhoto)
            .Until((_, draft) => draft.Photos.Count > 0)
            .AtMost(3)
            .Optional(draft => draft);

        script.Confirm("confirm")
            .With(Summary)
            .Labelled(ObjectionMessages.Send)
            .Yes(FileAsync, say: said => said)
            .No(ObjectionMessages.NotSent);
    }

    private static Option BookOption(ObjectionBook book) => new(book.Key, LineWords.BookLabel(book.Owner, book.Ledger)) { Synonyms = [book.Ledger.Number] };

    /// <summary>A fund is named once, above its books: on a phone its name takes two lines.</summary>
    private static IEnumerable<Text> BookLines(ObjectionFacts facts) => facts.Books.Take(ShownMax).Index()
        .GroupBy(one => one.Item.Owner.FundName)
        .SelectMany(fund => (Text[])[Text.Same(fund.Key), .. fund.Select(one => BookLine(one.Item, one.Index))]);

    private static Text BookLine(ObjectionBook book, int place) => ObjectionMessages.BookInList(place + 1, LineWords.BookLabel(book.Owner, book.Ledger));

    private static IReadOnlyList<Option> LineOptions(ObjectionFacts facts, ObjectionDraft draft) =>
        facts.Find(draft) is { } book ? [.. facts.Lines.Select((line, place) => LineOption(book, line, place))] : [];

    private static Option LineOption(ObjectionBook book, LedgerEntry line, int place) =>
        new(Mark + line.Sequence.ToString(CultureInfo.InvariantCulture), ObjectionMessages.Pick(place + 1, LineWords.Amount(book.Owner, ObjectedLine.Of(line))))
        {
            Synonyms = [line.Receipt.Value],
        };

    private static IEnumerable<Text> Lines(ObjectionFacts facts, ObjectionDraft draft) => facts.Find(draft) is not { } book
        ? []
        : facts.Lines.Take(ShownMax).Select((line, place) => ObjectionMessages.LineInList(
            place + 1, line.Date, HistoryMessages.Word(line.Type), LineWords.Amount(book.Owner, ObjectedLine.Of(line)), line.Receipt));

    private static ISaying Summary(ObjectionFacts facts, ObjectionDraft draft) => facts.Find(draft) is { } book && facts.LineOf(draft) is { } line
        ? Text.Lines(
        [
            ObjectionMessages.Confirm(LineWords.Of(book.Owner, ObjectedLine.Of(line)), draft.Words!),
            .. draft.Photos.Count > 0 ? [ObjectionMessages.WithPhotos(draft.Photos.Count)] : Array.Empty<Text>(),
            ObjectionMessages.WillAnswer(facts.AnswerBy),
        ])
        : ObjectionMessages.NoSuchLine;

    private Task<TakenPhoto<ObjectionDraft>> TakeAsync(Turn turn, ObjectionFacts facts, ObjectionDraft draft, Photo photo) => facts.Find(draft) is { } book
        ? intake.TakeAsync(turn, book.Owner.Membership.Fund, photo, id => draft with { Photos = [.. draft.Photos, id] })
        : Task.FromResult(new TakenPhoto<ObjectionDraft>(null, ObjectionMessages.WhichBook));

    private async Task<ISaying> FileAsync(Turn turn, ObjectionFacts facts, ObjectionDraft draft)
    {
        if (facts.Find(draft) is not { } book || turn.Person is not { } person || draft.Line is not { } line) { return ObjectionMessages.NoSuchLine; }

        var filed = new NewObjection(book.Owner.Membership, person, book.Ledger, line, draft.Words!, draft.Photos, turn.Today);
        return await desks.Objections.FileAsync(filed, turn.Key, turn.CancellationToken) switch
        {
            ObjectionOutcome.Done done => await news.FiledAsync(turn, done.Objection, book.Owner),
            ObjectionOutcome.Refused { Why: ObjectionRefusal.AlreadyOpen open } =>
                ObjectionMessages.AlreadyOpen(open.Number, open.AnswerBy).With(Button.Of(ObjectionMessages.ListButton, ObjectionPostbacks.List)),
            _ => ObjectionMessages.NoSuchLine,
        };
    }
}
