using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Objections;

namespace LineBot.Dialogs.Tests.Cards;

/// <summary>Objections to a deposit, waiting and answered.</summary>
internal static class ObjectionSamples
{
    private static readonly DateTimeOffset At = new(2026, 11, 20, 9, 30, 0, TimeSpan.FromHours(7));

    public static Objection Waiting(Passbook book) => new()
    {
        Number = ObjectionNumber.Of(new(2026, 11, 20), 12),
        Membership = book.Membership,
        User = SampleBooks.User,
        Line = ObjectedLine.Of(Lines(book)[1]),
        Words = Words(book, "วันนั้นฝาก 500 ค่ะ แต่สมุดลง 300"),
        FiledAt = At,
        AnswerBy = new(2026, 12, 20),
    };

    public static Objection Corrected(Passbook book) => Waiting(book) with
    {
        Status = ObjectionStatus.Corrected,
        Answer = new(book.Membership.Member, book.Profile.FullName, Words(book, "ลงเลขผิด ใบเสร็จเขียน 500 ขอโทษด้วยค่ะ"), At),
        Correction = new(Money.FromBaht(500), new(2026, 11, 6)),
        Reversal = ReceiptNumber.Parse("R-0013"),
        Replacement = ReceiptNumber.Parse("R-0014"),
    };

    public static ObjectionReview Review(Passbook book) => new(WhyNot: null)
    {
        Objection = Waiting(book),
        Owner = book,
        Officer = book,
        Context = Lines(book),
        IsIntact = book != SampleBooks.Longest,
        WhyNoCorrection = book == SampleBooks.Longest ? new ObjectionRefusal.NotPosted(new PostingRefusal.NothingToReverse(default)) : null,
    };

    private static string Words(Passbook book, string words) => book == SampleBooks.Longest ? new string('ก', Objection.WordsMax) : words;

    private static LedgerEntry[] Lines(Passbook book)
    {
        var start = LedgerChain.Start(book.Membership, book.Accounts[0]);
        return
        [
            Entry(book, start, 1, EntryType.Opening, 150_000, 150_000),
            Entry(book, start, 2, EntryType.Deposit, 30_000, 180_000),
            Entry(book, start, 3, EntryType.Withdraw, -29_925, 150_075),
        ];
    }

    private static LedgerEntry Entry(Passbook book, ChainTip start, int sequence, EntryType type, long satang, long balance) => new()
    {
        Book = book.Accounts[0].Book,
        Sequence = sequence,
        Receipt = ReceiptNumber.Parse($"R-{sequence + 9:0000}"),
        Type = type,
        Date = new(2026, 11, 4 + sequence),
        RecordedAt = At,
        Change = Money.FromSatang(satang),
        Balance = Money.FromSatang(balance),
        Previous = start.Hash,
        Hash = start.Hash,
    };
}
