using LineBot.Dialogs.Worklist;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Committee;

/// <summary>
/// What waits for one officer of one fund: claims one by one, and <paramref name="Others"/> of which there are lists.
/// <paramref name="LeftToOthers"/>: what the officer asked for, or may not pay after having closed the vote: it waits, but for others.
/// </summary>
internal sealed record WaitingMatters(OfficerSeat Seat, IReadOnlyList<Claim> ToDecide, IReadOnlyList<Claim> ToPay, IReadOnlyList<WaitingWork> Others, int LeftToOthers)
{
    public int Count => ToDecide.Count + ToPay.Count + Others.Sum(work => work.Count);

    public static async Task<WaitingMatters> ReadAsync(Desks desks, OfficerSeat seat, LineUserId user, DateOnly today, CancellationToken cancellationToken)
    {
        var work = await FundWork.ReadAsync(desks, seat.Book.Membership.Fund, today, cancellationToken);
        var (toDecide, toPay) = (work.ClaimsFor(seat.Officer), work.PaymentsFor(seat.Officer));
        return new(
            seat, toDecide, toPay,
            [.. work.For(seat.Officer, user).Where(one => one.Kind is not (WorkKind.Claims or WorkKind.Payments))],
            (seat.Officer.Has(Duty.Decide) ? work.ToDecide.Count : 0) - toDecide.Count + (seat.Officer.Has(Duty.Pay) ? work.ToPay.Count : 0) - toPay.Count);
    }
}
