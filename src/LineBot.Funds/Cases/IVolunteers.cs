using LineBot.Funds.Members;

namespace LineBot.Funds.Cases;

/// <summary>Who reports people in need in a fund.</summary>
public interface IVolunteers
{
    /// <summary>The member as a volunteer, by one small read; null: this member is none.</summary>
    Task<Volunteer?> FindAsync(Membership membership, CancellationToken cancellationToken);
}
