using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Objections;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Letters;
using LineBot.Funds.Members;
using LineBot.Funds.Rules;

namespace LineBot.Dialogs.Contact;

/// <summary>คุยกับคน: which fund? → what? → sure? → it lies on the committee's list, and those whose duty it is are told.</summary>
internal sealed class ContactDialog(IPassbooks passbooks, IFunds funds, IRuleValues rules, ICommittee committee, ILetters letters)
    : Conversation<ContactFacts, ContactDraft>(id: Intents.Contact, version: 1, ContactJson.Default.ContactDraft)
{
    /// <summary>LINE shows thirteen quick replies, and one of them is "cancel".</summary>
    private const int OptionsMax = 12;

    private static readonly string[] WrongFigures = ["ไม่ถูก", "ผิด", "ไม่ตรง", "ไม่ครบ", "wrong"];

    protected override async Task<ContactFacts> LoadAsync(Turn turn)
    {
        var seen = await new LinkedBooks(passbooks).ReadAsync(turn);
        return new(await Task.WhenAll(seen.Books.Select(book => OfficeAsync(turn, book))), turn.LocalNow) { IsAboutFigures = WrongFigures.Any(Says(turn)) };
    }

    protected override ContactDraft NewDraft(Turn turn, ContactFacts facts) =>
        new(facts.Offices.Count == 1 ? facts.Offices[0].Key : null, null);

    protected override void Write(Script<ContactFacts, ContactDraft> script)
    {
        script.StopIf("is-linked", (facts, _) => facts.Offices.Count > 0 ? null : facts, say: _ => ContactSayings.HowToFindTheFund);

        script.Choose("fund", (facts, _) => [.. facts.Offices.Take(OptionsMax).Select(OptionOf)])
            .With((facts, _) => ContactSayings.WhichFund([.. facts.Offices.Take(OptionsMax)]).With(Objecting(facts)))
            .UnlessKnown(draft => draft.Office is not null)
            .Keep((draft, key) => draft with { Office = key });
        script.StopIf("is-still-linked", (facts, draft) => facts.Find(draft) is null ? draft : null, say: _ => ContactSayings.HowToFindTheFund);
        script.StopIf("may-write", (facts, draft) => facts.Find(draft) is { Waiting: >= Letter.WaitingMax } office ? office : null, say: ContactSayings.AlreadyWaiting);

        script.AskWords("words", Clean)
            .With((facts, draft) => ContactSayings.AskWords(facts.Find(draft)!, facts.Now).With(Objecting(facts)))
            .Unless((_, words) => words.Length > Letter.LengthMax ? words : null, say: _ => ContactMessages.TooLong)
            .InOwnWords()
            .Keep((draft, words) => draft with { Words = words });

        script.Confirm("confirm")
            .With((facts, draft) => ContactMessages.ConfirmLetter(facts.Find(draft)!.Book.FundName, draft.Words!))
            .Labelled(ContactMessages.Send)
            .Yes(SendAsync, say: ContactSayings.Sent)
            .No(ContactMessages.NotSent);
    }

    private static Func<string, bool> Says(Turn turn) => words => turn.Text?.Contains(words, StringComparison.OrdinalIgnoreCase) == true;

    private static IReadOnlyList<Button> Objecting(ContactFacts facts) =>
        facts.IsAboutFigures ? [Button.Of(ObjectionMessages.Button, new(Intents.Objection))] : [];

    private static Option OptionOf(Office office) => new(office.Key, ContactMessages.FundAndNumber(office.Alias, office.Book.Membership.Member))
    {
        Synonyms = [office.Alias, office.Book.FundName],
    };

    private static string? Clean(string text) => text.Trim() is { Length: > 0 } words ? words : null;

    private async Task<Office> OfficeAsync(Turn turn, Passbook book)
    {
        var fund = book.Membership.Fund;
        var waiting = letters.WaitingAsync(book.Membership, turn.CancellationToken);
        var contact = ContactRules.Read(await rules.ReadAsync(fund, turn.Today, turn.CancellationToken));
        var profile = await funds.ReadAsync(fund, turn.CancellationToken);
        return new(book, profile?.Alias ?? book.FundName, contact, contact.ShowsPhone ? profile?.ContactPhone : null, await waiting);
    }

    private async Task<SentLetter?> SendAsync(Turn turn, ContactFacts facts, ContactDraft draft)
    {
        if (facts.Find(draft) is not { } office || turn.Person is not { } person) { return null; }

        var book = office.Book;
        var letter = await letters.SendAsync(new(book.Membership, book.Profile.FullName, person, draft.Words!), turn.Key, turn.CancellationToken);
        var officers = await committee.ReadAsync(book.Membership.Fund, turn.Today, turn.CancellationToken);
        var told = Correspondents.Of(officers).SelectMany(officer => officer.LineUsers).Where(user => user != person).Distinct();
        foreach (var (user, place) in told.Select((user, place) => (user, place)))
        {
            turn.Tell(user, LetterCards.Arrived(book.FundName), $"officer-{place}");
        }

        return new(letter.Number, office);
    }
}

/// <summary>What the receipt of a letter says.</summary>
internal sealed record SentLetter(LetterNumber Number, Office Office);
