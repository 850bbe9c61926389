using LineBot.Funds.Members;

namespace LineBot.Dialogs.Committee;

/// <summary>The passbook of somebody who holds a seat today, and what the seat may do.</summary>
internal sealed record OfficerSeat(Passbook Book, Officer Officer)
{
    public static IReadOnlyList<OfficerSeat> Among(IReadOnlyList<Passbook> books, DateOnly today, params IReadOnlyList<Duty> duties) =>
    [
        .. books.Select(book => (Book: book, Officer: Officer.Of(book, today)))
            .Where(seat => seat.Officer is { } officer && duties.Any(officer.Has))
            .Select(seat => new OfficerSeat(seat.Book, seat.Officer!)),
    ];

    public override string ToString() => $"seat of {Book.Membership}";
}
