using LineBot.Dialogs.Committee;
using LineBot.Dialogs.Members;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.SavingsDay;

namespace LineBot.Dialogs.SavingsDay;

/// <summary>What receiving cash has to know.</summary>
internal sealed record SavingsFacts(SeenBooks Seen, IReadOnlyList<OfficerSeat> Seats)
{
    public OfficerSeat? Seat { get; init; }

    /// <summary>Set anew after a command, because the next question in the same turn shows what has become of the sheet.</summary>
    public DaySheetBook? Day { get; set; }

    /// <summary>Who stands at the table.</summary>
    public Payer? Payer { get; init; }

    public OfficerSeat? SeatIn(FundId? fund) => Seats.FirstOrDefault(seat => seat.Book.Membership.Fund == fund);

    public override string ToString() => "facts of a savings day";
}

/// <summary>Somebody who pays: what is expected, and what the sheet says of them.</summary>
internal sealed record Payer(CashSplit Split, DaySheetLine? Line, Money SavedThisMonth)
{
    private const long ManyTimes = 5;

    private static readonly Money Ordinary = Money.FromBaht(1_000);

    public Passbook Book => Split.Book;

    public MemberNumber Member => Book.Membership.Member;

    public string Name => $"{Book.Profile.GivenName} {Book.Profile.FamilyName}";

    /// <summary>So much that a slip of the finger is likelier. By the morning's expectation: that does not move while somebody pays.</summary>
    public bool IsSurprised(Money amount) =>
        amount > Money.Max(Ordinary, (Line?.Expected ?? Money.Zero).TimesHalfUp(ManyTimes, 1));

    public override string ToString() => $"payer {Book.Membership}";
}
