namespace LineBot.Funds.Members;

/// <summary>Who holds office in a fund.</summary>
public interface ICommittee
{
    /// <summary>
    /// Everybody who holds a seat on that day, each read from the member's own partition, so it is as true as a passbook.
    /// One query for the list and one for each officer, in parallel: for deciding and telling, never for an ordinary answer.
    /// </summary>
    Task<IReadOnlyList<Officer>> ReadAsync(FundId fund, DateOnly day, CancellationToken cancellationToken);
}

/// <summary>A member who holds one seat or more. <paramref name="LineUsers"/> is empty where nothing can be told by LINE.</summary>
public sealed record Officer(
    Membership Membership, string FullName, string? Household, IReadOnlyList<CommitteeSeat> Seats, IReadOnlyList<LineUserId> LineUsers)
{
    /// <summary>Rights follow duties, not titles.</summary>
    public bool Has(Duty duty) => Seats.Any(seat => seat.Duties.Contains(duty));

    public bool Is(Position position) => Seats.Any(seat => seat.Position == position);

    /// <summary>The officer that a passbook makes its member on a day; null: none.</summary>
    public static Officer? Of(Passbook book, DateOnly day) => book.Seats.Where(seat => seat.IsFilledOn(day)).ToList() is { Count: > 0 } seats
        ? new(book.Membership, book.Profile.FullName, book.Profile.Household, seats, book.LinkedUsers)
        : null;

    public override string ToString() => $"officer {Membership}";
}
