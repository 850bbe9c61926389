using System.Text.Json.Nodes;
using LineBot.Dialogs.Balance;
using LineBot.Dialogs.Broadcasts;
using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Contact;
using LineBot.Dialogs.Guarantees;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.History;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Loans;
using LineBot.Dialogs.Objections;
using LineBot.Dialogs.Paying;
using LineBot.Dialogs.Payments;
using LineBot.Dialogs.Reminders;
using LineBot.Dialogs.Slips;
using LineBot.Dialogs.Statements;
using LineBot.Dialogs.Tests.Talk.Committee;
using LineBot.Dialogs.Welfare;
using LineBot.Dialogs.Workbooks;
using LineBot.Dialogs.Worklist;
using LineBot.Funds;
using LineBot.Funds.Broadcasts;
using LineBot.Funds.Ledger;
using LineBot.Funds.Letters;
using LineBot.Funds.Members;
using LineBot.Line.Messages;
using LineBot.Line.Messages.Limits;

namespace LineBot.Dialogs.Tests.Cards;

/// <summary>Every card as LINE gets it, kept in a file beside this one, so that a change of looks is seen in review.</summary>
public class GoldenCardTests
{
    private static readonly Locale[] Locales = [Locale.Thai, Locale.English, new(SpokenLanguage.Thai, Numerals.Thai)];

    private static readonly LocalTime Now = SampleBooks.Now;

    public static TheoryData<string> Names => [.. Cards(Locale.Thai, SampleBooks.VillageBank).Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_card_looks_as_it_was_agreed(string name)
    {
        foreach (var locale in Locales.Take(2))
        {
            var messages = CardMessages.Of(Cards(locale, SampleBooks.VillageBank)[name], locale);

            Repository.ShouldHold(PathOf(name, locale), Pretty(messages));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Letters_follow_the_size_chosen_on_the_phone(string name)
    {
        var json = Pretty(CardMessages.Of(Cards(Locale.Thai, SampleBooks.Longest)[name], Locale.Thai));

        var parts = Descendants(JsonNode.Parse(json)!).Where(node => (string?)node["type"] is "text" or "button");
        parts.ShouldAllBe(part => (bool?)part["scaling"] == true);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_longest_facts_keep_LINEs_limits(string name)
    {
        foreach (var locale in Locales)
        {
            MessageLimits.Check([.. CardMessages.Of(Cards(locale, SampleBooks.Longest)[name], locale)]).ShouldBeEmpty();
        }
    }

    /// <summary>A locked screen shows the altText: no figure, no name of a person or fund, no word about money.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_preview_says_that_something_is_ready_and_never_what(string name)
    {
        foreach (var locale in Locales)
        {
            var previews = CardMessages.Of(Cards(locale, SampleBooks.VillageBank)[name], locale).Select(message => message.AltText);

            previews.ShouldAllBe(preview => preview.Contains(locale.Language == SpokenLanguage.Thai ? "พร้อมแล้ว" : "ready", StringComparison.Ordinal)
                && !preview.Any(char.IsDigit) && !Telling.Any(word => preview.Contains(word, StringComparison.OrdinalIgnoreCase)));
        }
    }

    private static readonly string[] Telling = ["เงิน", "กู้", "หนี้", "บาท", "งวด", "ตัวอย่าง", "loan", "baht", "balance", "debt", "payment"];

    [Fact]
    public void Twelve_memberships_fit_one_answer()
    {
        foreach (var locale in Locales)
        {
            IReadOnlyList<Card> cards = [.. Enumerable.Repeat(BalanceCards.Of(SampleBooks.VillageBank, Now), 12).SelectMany(card => card)];

            CardMessages.Of(cards, locale).Count.ShouldBeLessThanOrEqualTo(2);
        }
    }

    private static Dictionary<string, IReadOnlyList<Card>> Cards(Locale locale, Passbook book)
    {
        var loans = MemberLoan.AllIn(book, Now.Date);
        var loan = loans[^1];
        return new()
        {
            ["balance"] = [.. BalanceCards.Of(book, Now)],
            ["balance-of-all-funds"] = [.. SampleBooks.All.Where(other => other != SampleBooks.Longest).SelectMany(other => BalanceCards.Of(other, Now))],
            ["loan"] = [LoanCards.Of(loan, Now)],
            ["loan-closed"] = [LoanCards.Of(loan with { Standing = loan.Standing with { InstalmentsLeft = 0 } }, Now)],
            ["loan-schedule"] = [ScheduleCards.Of(loan, SchedulePage.Of(loan.Loan, 1), Now)],
            ["next-payment"] = PaymentCards.Of(Payment.AllIn([book, SampleBooks.Cattle], Now.Date), Now),
            ["history-books"] = [.. HistoryCards.Books(book)],
            ["history-account"] = [HistoryCards.Page(book, book.Accounts[0].Book, new(Entries(book.Accounts[0].Book), 7), Now)],
            ["history-loan"] = [HistoryCards.Page(book, loan.Loan.Book, new([Repayment(loan.Loan.Book)], null), Now)],
            ["history-empty"] = [HistoryCards.Page(book, loan.Loan.Book, new([], null), Now)],
            ["reminder"] = [ReminderCards.Of(RepaymentSamples.Reminder(book, Now.Date), Now)],
            ["pay-qr"] = [PayingCards.Of(loan, Money.FromBaht(4_260), new("https://example.invalid/api/qr/1"))],
            ["slip-in-queue"] = [SlipCards.InQueue(RepaymentSamples.Slip(book), book, Now.Date)],
            ["slip-receipt"] = [SlipCards.Receipt(RepaymentSamples.Slip(book), Repayment(loan.Loan.Book), book.FundName)],
            ["due-list"] = [DueListCards.Of(RepaymentSamples.List(book, DuePostbacks.Late), Now)],
            ["due-list-month"] = [DueListCards.Of(RepaymentSamples.List(book, DuePostbacks.Month), Now)],
            ["statement"] = [StatementCards.Of(book, SavingsYear.Of(book.Accounts[0], Entries(book.Accounts[0].Book), Now.Date), Now)],
            ["morning-digest"] = [DigestCards.Of(book.Membership.Fund, book.FundName, RepaymentSamples.Digest(Now.Date), [RepaymentSamples.Notice(book)], RepaymentSamples.Waiting(Now.Date), Now)],
            ["waiting-for-officer"] = [WaitingCards.Of(RepaymentSamples.Waiting(Now.Date), book.FundName, Now)],
            ["guarantee"] = [GuaranteeCards.Of(RepaymentSamples.Backed(book), Now.Date)],
            ["guarantee-question"] = [GuaranteeAskCards.Question(RepaymentSamples.Backed(book), Now.Date)],
            ["guarantee-unanswered"] = [GuaranteeAskCards.Of(RepaymentSamples.Backed(book), book)],
            ["guarantee-notice"] = [GuaranteeCards.Notice(RepaymentSamples.Notice(book), book.FundName, book.Profile.FullName, new("https://example.invalid/api/guarantees/1"), Now.Date)],
            ["due-moved"] = [DueMoveCards.Moved(RepaymentSamples.Moved(book), book)],
            ["announcement"] = [BroadcastCards.Notice(RepaymentSamples.Announcement(book).Words, book.FundName)],
            ["announcement-to-confirm"] = [BroadcastCards.ToConfirm(RepaymentSamples.Announcement(book), book.FundName)],
            ["announcement-in-history"] = [BroadcastCards.InHistory(RepaymentSamples.Announcement(book) with { State = BroadcastState.Sending, BegunAt = DateTimeOffset.UnixEpoch, Recipients = 1_099, Arrived = 1_000, NotArrived = 99 }, book.FundName)],
            ["workbook-checked"] = [WorkbookCards.Of(WorkbookSamples.Checked(book), book.FundName, book.Membership.Member)],
            ["workbook-faulty"] = [WorkbookCards.Of(WorkbookSamples.Faulty(book), book.FundName, book.Membership.Member)],
            ["workbook-to-confirm"] = [WorkbookCards.ToConfirm(WorkbookSamples.Waiting(book), book.FundName)],
            ["workbook-imported"] = [WorkbookCards.Plain(WorkbookSamples.Imported(book), book.FundName)],
            ["letter"] = [LetterCards.Of(Letter(book), book.FundName)],
            ["letter-arrived"] = [LetterCards.Arrived(book.FundName)],
            ["letter-answer"] = [LetterCards.Answer(Letter(book), book.FundName)],
            ["objection"] = [ObjectionCards.Own(ObjectionSamples.Waiting(book), book, Now.Date)],
            ["objection-arrived"] = [ObjectionCards.Arrived(ObjectionSamples.Waiting(book), book.FundName)],
            ["objection-to-answer"] = [ObjectionCards.ToAnswer(ObjectionSamples.Review(book), Now.Date, [])],
            ["objection-answer"] = [ObjectionCards.Answer(ObjectionSamples.Corrected(book), book, Now.Date)],
            ["approvals"] = CommitteeSamples.Queue(book, Now),
            ["claim-review"] = CommitteeSamples.Review(book, Now),
            ["claim-receipt"] = [CommitteeSamples.Receipt(book)],
            ["entitlement"] = EntitlementCards.Of(SampleClaims.BookOf(book), Now),
            ["claim-refused"] = [ClaimCards.Of(SampleClaims.RefusedOf(book), book.FundName)],
            ["claim-news"] = [ClaimNews.ToMember(SampleClaims.RefusedOf(book), book.FundName)],
            ["claim-to-officers"] = [ClaimNews.NewToOfficer(SampleClaims.RefusedOf(book), book.FundName)],
            ["menu"] = MenuCards.Member(locale, isOfficer: true),
            ["menu-guest"] = MenuCards.Guest(locale),
            ["help"] = [HelpCards.Help(locale)],
        };
    }

    private static IReadOnlyList<LedgerEntry> Entries(LedgerBook book) =>
    [
        Entry(book, EntryType.Reversal, -50_000, 150_075) with { Reverses = ReceiptNumber.Parse("R-0012") },
        Entry(book, EntryType.Deposit, 50_000, 200_075),
        Entry(book, EntryType.Opening, 150_075, 150_075),
    ];

    private static Letter Letter(Passbook book)
    {
        var words = book == SampleBooks.Longest ? new string('ก', Funds.Letters.Letter.LengthMax) : "ฝากเงินแล้วแต่ยอดไม่ขึ้นค่ะ";
        var at = new DateTimeOffset(2026, 11, 21, 9, 30, 0, TimeSpan.FromHours(7));
        return new(new(12), book.Membership, book.Profile.FullName, SampleBooks.User, words, at)
        {
            Answer = new(book.Membership.Member, book.Profile.FullName, words, at),
        };
    }

    private static LedgerEntry Repayment(LedgerBook book) =>
        Entry(book, EntryType.Repayment, -200_000, 1_400_000) with { Interest = Money.FromBaht(180) };

    private static LedgerEntry Entry(LedgerBook book, EntryType type, long satang, long balance) => new()
    {
        Book = book,
        Sequence = 1,
        Receipt = ReceiptNumber.Parse("R-0012"),
        Type = type,
        Date = new(2026, 11, 5),
        RecordedAt = default,
        Change = Money.FromSatang(satang),
        Balance = Money.FromSatang(balance),
        Previous = default,
        Hash = default,
    };

    private static string PathOf(string name, Locale locale) => Repository.PathTo(
        "tests", "LineBot.Dialogs.Tests", "Cards", "Golden", $"{name}.{(locale.Language == SpokenLanguage.Thai ? "th" : "en")}.json");

    private static string Pretty(IReadOnlyList<Message> messages) =>
        JsonNode.Parse(MessageJson.Write(messages))!.ToJsonString(PrettyJson) + "\n";

    private static readonly System.Text.Json.JsonSerializerOptions PrettyJson = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static IEnumerable<JsonObject> Descendants(JsonNode node) => node switch
    {
        JsonObject found => found.Select(property => property.Value).OfType<JsonNode>().SelectMany(Descendants).Prepend(found),
        JsonArray list => list.OfType<JsonNode>().SelectMany(Descendants),
        _ => [],
    };
}
