using LineBot.Funds.Members;
using LineBot.Funds.Rules;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Committee;

/// <summary>
/// What waits for one officer of one fund. <paramref name="LeftToOthers"/>: what the officer asked for, or may not pay after having
/// closed the vote: it waits, but for others.
/// </summary>
internal sealed record WaitingMatters(OfficerSeat Seat, IReadOnlyList<Claim> ToDecide, IReadOnlyList<Claim> ToPay, int LeftToOthers)
{
    public int Count => ToDecide.Count + ToPay.Count;

    public static async Task<WaitingMatters> ReadAsync(Desks desks, OfficerSeat seat, DateOnly today, CancellationToken cancellationToken)
    {
        var (fund, member) = (seat.Book.Membership.Fund, seat.Book.Membership.Member);
        var open = seat.Officer.Has(Duty.Decide) ? desks.Claims.OpenAsync(fund, cancellationToken) : Nothing;
        var payable = seat.Officer.Has(Duty.Pay) ? desks.Claims.PayableAsync(fund, cancellationToken) : Nothing;
        var rules = CommitteeRules.Read(await desks.Rules.ReadAsync(fund, today, cancellationToken));
        await Task.WhenAll(open, payable);

        IReadOnlyList<Claim> toDecide = [.. (await open).Where(claim => !claim.Applicants.Contains(member))];
        IReadOnlyList<Claim> toPay =
            [.. (await payable).Where(claim => !claim.Applicants.Contains(member) && !(rules.PayerIsAnother && claim.Closing?.By == member))];
        return new(seat, toDecide, toPay, (await open).Count - toDecide.Count + (await payable).Count - toPay.Count);
    }

    private static Task<IReadOnlyList<Claim>> Nothing => Task.FromResult<IReadOnlyList<Claim>>([]);
}
