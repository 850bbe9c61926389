using LineBot.Funds.Audit;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Funds.Privacy;

/// <summary>What a person may know and ask about what is kept: see it, see who looked, take a copy, have it erased.</summary>
public interface IPersonalData
{
    /// <summary>Reads everything, by ranges of keys. Memberships are those the caller has checked that the person stands for.</summary>
    Task<PersonalCopy> ReadAsync(LineUserId person, IReadOnlyList<Membership> memberships, CancellationToken cancellationToken);

    /// <summary>Who looked at claims, cases, slips, letters and photos of these memberships, newest first; the person's own looks are left out.</summary>
    Task<IReadOnlyList<PersonalLook>> LooksAsync(IReadOnlyList<Membership> memberships, CancellationToken cancellationToken);

    /// <summary>What erasing would do now, or why it cannot be done yet.</summary>
    /// <param name="isLast">It is the last membership of the LINE account: what belongs to the account itself goes too.</param>
    Task<ErasurePlan> PlanAsync(LineUserId person, Membership membership, bool isLast, CancellationToken cancellationToken);

    /// <summary>
    /// Erases what may go and keeps what must stay. Each step may be repeated: the same key again goes on where a crash stopped it and
    /// gives the receipt of the first time.
    /// </summary>
    Task<ErasureOutcome> EraseAsync(LineUserId person, Membership membership, bool isLast, CommandKey key, CancellationToken cancellationToken);
}

/// <summary>Makes an address that shows a person's copy for some minutes. Each look is recorded.</summary>
public interface ICopyLinks
{
    Uri Link(LineUserId person, DateTimeOffset now);
}

/// <summary>An officer looked at something of the person's.</summary>
/// <param name="Name">As the register has it now; null: no such member any more.</param>
/// <param name="Position">The seat held on that day; null: none, as with a volunteer.</param>
public sealed record PersonalLook(Membership Membership, DateTimeOffset At, AuditAction Action, string Subject, MemberNumber By, string? Name, Position? Position)
{
    public override string ToString() => $"{Action} in {Membership.Fund}";
}
